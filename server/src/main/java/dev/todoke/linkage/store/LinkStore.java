package dev.todoke.linkage.store;

import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.RecordPair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What holds persons together, by the last run (人をつなぐ結び付きの保管). Derived: a run makes
/// them anew.
@Repository
public class LinkStore {

    private static final int ROWS_A_PIECE = 50_000;
    private static final String LINK = """
            select l.record_a, l.record_b, l.prior, l.weights_edition, l.same_from, l.different_below, '' as reasons, l.evidence
              from linkage.link l
            """;

    private final JdbcClient jdbc;

    public LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A person that hangs on one light link (弱い結び付き), with the number of its reports.
    public record Weak(long person, double weight, long records) {}

    public void replace(List<HoldingLinks.Link> links) {
        jdbc.sql("delete from linkage.link").update();
        for (int start = 0; start < links.size(); start += ROWS_A_PIECE) {
            add(links.subList(start, Math.min(links.size(), start + ROWS_A_PIECE)));
        }
    }

    /// Replaces the links of some persons.
    ///
    /// @param records all reports of these persons, before and now
    public void replaceOf(Collection<String> records, List<HoldingLinks.Link> links) {
        jdbc.sql("""
                delete from linkage.link l using unnest(:records::text[]) as gone (record)
                 where l.record_a = gone.record or l.record_b = gone.record
                """).param("records", records.toArray(String[]::new)).update();
        for (int start = 0; start < links.size(); start += ROWS_A_PIECE) {
            add(links.subList(start, Math.min(links.size(), start + ROWS_A_PIECE)));
        }
    }

    private void add(List<HoldingLinks.Link> links) {
        var scoring = links.getFirst().scoring();
        jdbc.sql("""
                insert into linkage.link (record_a, record_b, weight, prior, weights_edition, same_from, different_below, evidence)
                select a, b, weight, :prior, :edition, :same, :different, evidence
                  from unnest(:a::text[], :b::text[], :weights::float8[], :evidence::text[]) as new (a, b, weight, evidence)
                """)
                .param("prior", scoring.prior())
                .param("edition", scoring.weightsEdition())
                .param("same", scoring.sameFrom())
                .param("different", scoring.differentBelow())
                .param("a", links.stream().map(link -> link.pair().a()).toArray(String[]::new))
                .param("b", links.stream().map(link -> link.pair().b()).toArray(String[]::new))
                .param(
                        "weights",
                        links.stream().map(link -> link.scoring().weight()).toArray(Double[]::new))
                .param(
                        "evidence",
                        links.stream()
                                .map(link -> ScoringText.evidence(link.scoring()))
                                .toArray(String[]::new))
                .update();
    }

    /// Links between these reports, the heaviest first.
    public List<HoldingLinks.Link> among(List<String> records) {
        return jdbc.sql(
                        LINK
                                + " where l.record_a = any(:records) and l.record_b = any(:records) order by l.weight desc, 1, 2")
                .param("records", records.toArray(String[]::new))
                .query((row, _) -> link(row))
                .list();
    }

    /// Persons whose lightest link is lightest, first.
    public List<Weak> weakest(int limit) {
        return jdbc.sql("""
                select g.person, min(l.weight) as weight, (select count(*) from linkage.person_group o where o.person = g.person) as records
                  from (select record_a, weight from linkage.link order by weight limit 1000) as l
                  join linkage.person_group g on g.record = l.record_a
                 group by g.person order by weight, person limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> new Weak(row.getLong("person"), row.getDouble("weight"), row.getLong("records")))
                .list();
    }

    private static HoldingLinks.Link link(ResultSet row) throws SQLException {
        PairScoring scoring = ScoringText.read(row);
        return new HoldingLinks.Link(RecordPair.of(row.getString("record_a"), row.getString("record_b")), scoring);
    }
}
