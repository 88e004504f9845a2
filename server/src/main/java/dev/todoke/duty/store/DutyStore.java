package dev.todoke.duty.store;

import dev.todoke.duty.DutyAct;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts of notifications by facility and year, and acts towards facilities (届出の数と督促・勧告・公表の行).
@Component
public class DutyStore {

    private final JdbcClient jdbc;

    public DutyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Notifications by facility and year of diagnosis, as first accepted, of the years from and to.
    public Map<FacilityCode, Map<Integer, Long>> received(int from, int to) {
        var counts = new HashMap<FacilityCode, Map<Integer, Long>>();
        jdbc.sql("""
                select facility, left(diagnosis_date, 4) as year, count(*) as notifications
                from notification.version
                where version = 1 and left(diagnosis_date, 4) between :from and :to
                group by facility, left(diagnosis_date, 4)
                """)
                .param("from", Integer.toString(from))
                .param("to", Integer.toString(to))
                .query(row -> {
                    counts.computeIfAbsent(new FacilityCode(row.getString("facility")), _ -> new HashMap<>())
                            .put(Integer.parseInt(row.getString("year")), row.getLong("notifications"));
                });
        return counts;
    }

    /// Facilities that reported no case for a year.
    public Set<FacilityCode> nilReturns(int year) {
        return new HashSet<>(jdbc.sql("select distinct facility from intake.nil_return where year = :year")
                .param("year", year)
                .query((row, _) -> new FacilityCode(row.getString(1)))
                .list());
    }

    public void add(DutyAct act) {
        jdbc.sql("""
                insert into duty.act (facility, year, kind, deadline, decider, title, reason, acted_at, acted_by)
                values (:facility, :year, :kind, :deadline, :decider, :title, :reason, :at, :by)
                """)
                .param("facility", act.facility().value())
                .param("year", act.year())
                .param("kind", act.kind().name())
                .param("deadline", act.deadline())
                .param("decider", act.decider())
                .param("title", act.title())
                .param("reason", act.reason())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("by", act.by())
                .update();
    }

    /// Acts of a year, or of all (`year` 0), in the order of time. Row-level security shows a hospital its own.
    public List<DutyAct> acts(int year) {
        return jdbc.sql("select * from duty.act where :year = 0 or year = :year order by id")
                .param("year", year)
                .query(DutyStore::act)
                .list();
    }

    private static DutyAct act(ResultSet row, int number) throws SQLException {
        return new DutyAct(
                new FacilityCode(row.getString("facility")),
                row.getInt("year"),
                DutyAct.Kind.valueOf(row.getString("kind")),
                row.getObject("deadline", LocalDate.class),
                row.getString("decider"),
                row.getString("title"),
                row.getString("reason"),
                row.getTimestamp("acted_at").toInstant(),
                row.getString("acted_by"));
    }
}
