package dev.todoke.provision.store;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.linked.MatchRule.Judged;
import dev.todoke.provision.linked.MatchVerdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom of the registry the people of a list may be, and what clerks said (名簿の照合の組と判定), in the registry
/// room alone.
@Repository
public class NearStore {

    private static final String PAIR = """
            select n.pair, n.place, n.person, n.report, n.reports, n.weight, n.sure,
                   coalesce((select v.verdict from provision.list_verdict v
                              where v.list = n.list and v.place = n.place and v.person = n.person
                              order by v.id desc limit 1), '') as verdict
              from provision.list_near n
            """;

    private final JdbcClient jdbc;

    public NearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A person of the list with one of the registry (照合の組).
    ///
    /// @param place of the person in the accepted list
    /// @param verdict the newest one, empty when there is none
    public record Pair(
            long number,
            int place,
            String person,
            String report,
            List<String> reports,
            double weight,
            boolean sure,
            String verdict) {

        public Pair {
            reports = List.copyOf(reports);
        }

        /// Whether a clerk has to say something.
        public boolean open() {
            return !sure && verdict.isEmpty();
        }

        /// Whether the two are the same human being.
        public boolean same() {
            return sure
                    || Coded.find(MatchVerdict.values(), verdict)
                            .filter(v -> v == MatchVerdict.SAME)
                            .isPresent();
        }
    }

    /// Takes the place of what was found before; verdicts stay with their pairs.
    public void renew(String list, List<List<Judged>> found) {
        jdbc.sql("delete from provision.list_near where list = :list")
                .param("list", UUID.fromString(list))
                .update();
        for (int place = 0; place < found.size(); place++) {
            for (Judged judged : found.get(place)) {
                add(list, place, judged);
            }
        }
    }

    private void add(String list, int place, Judged judged) {
        jdbc.sql("""
                insert into provision.list_near (list, place, person, report, reports, weight, sure)
                values (:list, :place, :person, :report, :reports, :weight, :sure)
                """)
                .param("list", UUID.fromString(list))
                .param("place", place)
                .param("person", judged.near().person())
                .param("report", judged.near().report())
                .param("reports", judged.near().reports().toArray(String[]::new))
                .param("weight", judged.near().weight())
                .param("sure", judged.sure())
                .update();
    }

    /// All pairs of a list, those of one person together.
    public List<Pair> pairs(String list) {
        return jdbc.sql(PAIR + " where n.list = :list order by n.place, n.weight desc, n.person")
                .param("list", UUID.fromString(list))
                .query((row, _) -> pair(row))
                .list();
    }

    public Optional<Pair> pair(String list, long number) {
        return jdbc.sql(PAIR + " where n.list = :list and n.pair = :number")
                .param("list", UUID.fromString(list))
                .param("number", number)
                .query((row, _) -> pair(row))
                .optional();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getLong("pair"),
                row.getInt("place"),
                row.getString("person"),
                row.getString("report"),
                List.of((String[]) row.getArray("reports").getArray()),
                row.getDouble("weight"),
                row.getBoolean("sure"),
                row.getString("verdict"));
    }

    public void settle(String list, Pair pair, MatchVerdict verdict, String note, String account, Instant now) {
        jdbc.sql("""
                insert into provision.list_verdict (list, place, person, verdict, note, account, at)
                values (:list, :place, :person, :verdict, :note, :account, :now)
                """)
                .param("list", UUID.fromString(list))
                .param("place", pair.place())
                .param("person", pair.person())
                .param("verdict", verdict.code())
                .param("note", note)
                .param("account", account)
                .param("now", ApplicationStore.time(now))
                .update();
    }
}
