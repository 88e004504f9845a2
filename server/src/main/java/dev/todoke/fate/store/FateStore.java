package dev.todoke.fate.store;

import dev.todoke.fate.Fate;
import dev.todoke.fate.FateReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Fates as rows (届出のゆくえの行). Row-level security shows a hospital its own notifications and no others.
@Component
public class FateStore implements FateReader {

    private static final int FETCH = 1000;

    /// Every record a hospital sent, from the file to the closing. What was withdrawn or is beyond the limit says so
    /// whatever else is known of it.
    private static final String OWN = """
            with own as (
                select n.id as notification, n.id as sorted, p.chart_number, v.diagnosis_date, v.topography, v.morphology,
                    case when w.notification is not null then 'WITHDRAWN' when u.notification is not null then 'TOO_LATE'
                        else coalesce(f.stage, 'ACCEPTED') end as stage,
                    coalesce(f.year, 0) as year, coalesce(f.closing, 0) as closing,
                    exists (select 1 from inquiry.query q where q.notification = n.id and not exists
                        (select 1 from inquiry.query_end e where e.query = q.number)) as asked
                from notification.notification n
                join notification.version v on v.notification = n.id and v.version =
                    (select max(version) from notification.version x where x.notification = n.id)
                join person.notification_identity p on p.notification = v.notification and p.version = v.version
                left join notification.withdrawal w on w.notification = n.id
                left join notification.unrecorded u on u.notification = n.id and u.version = v.version
                left join notification.fate f on f.notification = n.id
                union all
                select t.notification, t.notification, '', '', '', '', 'TAKEN_UNDER', 0, 0, false
                from notification.taken_under t where t.sent_by = (select current_setting('todoke.facility', true))
                  and not exists (select 1 from notification.version v where v.notification = t.notification)
                union all
                select f.receipt || '-' || r.number, f.receipt || '-' || r.number, '', '', '', '',
                    case when r.submission is null then 'CHECKED' else 'SUBMITTED' end, 0, 0, false
                from person.raw_record r join intake.file f on f.id = r.file
                where f.state not in ('withdrawn', 'unreadable')
                  and not exists (select 1 from notification.notification n where n.file = r.file and n.number = r.number)
            )
            """;

    private final JdbcClient jdbc;

    public FateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A record of the hospital with its fate.
    ///
    /// @param stage one of [Fate.Stage], or `CHECKED` and `SUBMITTED` before the registry accepted it
    /// @param asked whether the registry room waits for an answer about it
    public record Line(
            String notification,
            String chart,
            String diagnosed,
            String topography,
            String morphology,
            String stage,
            int year,
            int closing,
            boolean asked) {}

    @Override
    @Transactional
    public Optional<Fate> fate(String notification) {
        return jdbc.sql("""
                select n.id, n.accepted_at, f.stage, f.year, f.closing, f.told_at,
                    exists (select 1 from notification.unrecorded u where u.notification = n.id and u.version =
                        (select max(version) from notification.version x where x.notification = n.id)) as late,
                    exists (select 1 from notification.withdrawal w where w.notification = n.id) as withdrawn
                from notification.notification n left join notification.fate f on f.notification = n.id
                where n.id = :id
                """)
                .param("id", notification)
                .query((row, _) -> fate(row))
                .optional();
    }

    private static Fate fate(ResultSet row) throws SQLException {
        String stage = row.getString("stage");
        var told = row.getObject("told_at", OffsetDateTime.class);
        var known = stage == null ? Fate.Stage.ACCEPTED : Fate.Stage.valueOf(stage);
        return new Fate(
                row.getString("id"),
                row.getBoolean("withdrawn")
                        ? Fate.Stage.WITHDRAWN
                        : row.getBoolean("late") ? Fate.Stage.TOO_LATE : known,
                row.getInt("year"),
                row.getInt("closing"),
                told == null ? row.getTimestamp("accepted_at").toInstant() : told.toInstant());
    }

    /// When the newest versions of these notifications were made.
    public Map<String, Instant> madeAt(List<String> notifications) {
        var made = new HashMap<String, Instant>();
        jdbc.sql("""
                select notification, max(made_at) as made_at from notification.version
                where notification = any(:ids) group by notification
                """).param("ids", notifications.toArray(String[]::new)).query(row -> {
            made.put(row.getString(1), row.getTimestamp(2).toInstant());
        });
        return made;
    }

    public void put(List<Fate> fates) {
        jdbc.sql("""
                insert into notification.fate as f (notification, facility, stage, year, closing, told_at)
                select n.id, n.facility, given.stage, nullif(given.year, 0), nullif(given.closing, 0), :at
                from unnest(:ids::text[], :stages::text[], :years::int[], :closings::int[])
                    as given (id, stage, year, closing)
                join notification.notification n on n.id = given.id
                on conflict (notification) do update set facility = excluded.facility, stage = excluded.stage,
                    year = excluded.year, closing = excluded.closing, told_at = excluded.told_at
                where (f.facility, f.stage, f.year, f.closing)
                    is distinct from (excluded.facility, excluded.stage, excluded.year, excluded.closing)
                """)
                .param("ids", fates.stream().map(Fate::notification).toArray(String[]::new))
                .param("stages", fates.stream().map(f -> f.stage().name()).toArray(String[]::new))
                .param("years", fates.stream().map(Fate::year).toArray(Integer[]::new))
                .param("closings", fates.stream().map(Fate::closing).toArray(Integer[]::new))
                .param("at", (fates.isEmpty() ? Instant.EPOCH : fates.getFirst().toldAt()).atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Of one stage or of all (`stage` empty), and of one year of diagnosis or of all (`year` 0); the newest first.
    public List<Line> own(String stage, int year, int limit, long offset) {
        return select(OWN + """
                select * from own where (:stage = '' or stage = :stage)
                  and (:year = 0 or left(diagnosis_date, 4) = :year::text)
                order by sorted desc limit :limit offset :offset
                """, stage, year)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    /// All of them; the caller closes the stream inside the transaction.
    public Stream<Line> all(String stage, int year) {
        return select(OWN + """
                select * from own where (:stage = '' or stage = :stage)
                  and (:year = 0 or left(diagnosis_date, 4) = :year::text)
                order by sorted desc
                """, stage, year).withFetchSize(FETCH).query((row, _) -> line(row)).stream();
    }

    private JdbcClient.StatementSpec select(String sql, String stage, int year) {
        return jdbc.sql(sql).param("stage", stage).param("year", year);
    }

    /// How many there are at each stage.
    public Map<String, Long> perStage(int year) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql(OWN + """
                select stage, count(*) from own where :year = 0 or left(diagnosis_date, 4) = :year::text
                group by stage order by stage
                """).param("year", year).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("notification"),
                row.getString("chart_number"),
                row.getString("diagnosis_date"),
                row.getString("topography"),
                row.getString("morphology"),
                row.getString("stage"),
                row.getInt("year"),
                row.getInt("closing"),
                row.getBoolean("asked"));
    }
}
