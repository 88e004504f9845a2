package dev.todoke.vitalstatus.store;

import dev.todoke.kernel.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What became of deaths in linkage and consolidation (死亡情報の照合結果). Reads what others derived, changes nothing.
@Repository
public class DeathResultStore {

    private static final String OF_FINDING = """
              from consolidation.person p
              cross join lateral unnest(p.reports) as r(report)
              join vitalstatus.death d on d.id = r.report
             where p.finding = :finding
            """;

    private final JdbcClient jdbc;

    public DeathResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A death with the person it belongs to.
    ///
    /// @param reports how many reports the person has, this death included
    /// @param origins of the person's tumours that a death brought: DEATH_ONLY, FOLLOWED_BACK
    public record Result(
            String death,
            PartialDate died,
            String cause,
            String certifier,
            String person,
            int reports,
            List<String> origins) {}

    /// How many persons each finding concerns.
    public Map<String, Long> findings() {
        var counts = new HashMap<String, Long>();
        jdbc.sql("select finding, count(*) from consolidation.person where finding <> 'NONE' group by finding")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    public List<Result> results(String finding, long offset, int limit) {
        return jdbc.sql("""
                        select d.id, d.died, d.cause, d.certifier, p.person, cardinality(p.reports) as reports, array(
                            select t.origin from consolidation.tumour t
                             where t.person = p.person and t.origin <> 'NOTIFIED' order by t.number) as origins
                        """ + OF_FINDING + " order by p.person, d.id offset :offset limit :limit")
                .param("finding", finding)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Result(
                        row.getString("id"),
                        PartialDate.read(row.getString("died")).orElseGet(PartialDate::unknown),
                        row.getString("cause"),
                        row.getString("certifier"),
                        row.getString("person"),
                        row.getInt("reports"),
                        List.of((String[]) row.getArray("origins").getArray())))
                .list();
    }

    public long count(String finding) {
        return jdbc.sql("select count(*) " + OF_FINDING)
                .param("finding", finding)
                .query(Long.class)
                .single();
    }

    /// How many persons have their vital status from where: NOT_KNOWN, R, C, NC.
    public Map<String, Long> sources() {
        var counts = new HashMap<String, Long>();
        jdbc.sql("select death, count(*) from consolidation.person group by death")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /// Up to when each source reaches (資料源ごとの最終確認日): the newest day of death it tells of, in eight digits; empty when
    /// it tells of none.
    public record Reach(String deathRecords, String notifications) {}

    public Reach reach() {
        return jdbc.sql("""
                        select coalesce((select max(died) from vitalstatus.death where died !~ '99$'), ''),
                               coalesce((select max(death_date) from notification.version where death_date ~ '^[0-9]{8}$'
                                          and death_date !~ '(99$|^8888|^9999)'), '')
                        """)
                .query((row, _) -> new Reach(row.getString(1), row.getString(2)))
                .single();
    }
}
