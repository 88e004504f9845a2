package dev.todoke.intake.store;

import dev.todoke.intake.NotificationLedger.Place;
import dev.todoke.intake.NotificationLedger.Withdrawn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.notification.Sender;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Versions of accepted notifications (届出の版), one at a time.
@Component
public class VersionStore {

    private static final String SELECT = """
            select n.id, n.facility, n.entered_in, n.arrival, v.version, v.made_at, v.made_by, v.reason, v.query, %s
            from notification.notification n
            join notification.version v on v.notification = n.id
            join person.notification_identity p on p.notification = v.notification and p.version = v.version
            where n.id = :id
            """.formatted(NotificationStore.everyItem());

    private final JdbcClient jdbc;

    public VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps others from following up the notification until the transaction ends.
    public void lock(String notification) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('notification:' || :id, 0))")
                .param("id", notification)
                .query(rows -> {
                    // the lock is all that is wanted
                });
    }

    public Optional<NotificationVersion> newest(String notification) {
        return jdbc.sql(SELECT + " order by v.version desc limit 1")
                .param("id", notification)
                .query(VersionStore::version)
                .optional();
    }

    /// The oldest first.
    public List<NotificationVersion> all(String notification) {
        return jdbc.sql(SELECT + " order by v.version")
                .param("id", notification)
                .query(VersionStore::version)
                .list();
    }

    public void add(NotificationVersion next) {
        insert(
                        "notification.version",
                        NotificationStore.TUMOUR,
                        ", made_at, made_by, reason, query",
                        ", :at, :by, :reason, :query",
                        next)
                .param("at", FileStore.at(next.madeAt()))
                .param("by", next.madeBy())
                .param("reason", next.reason())
                .param("query", next.query())
                .update();
        insert("person.notification_identity", NotificationStore.IDENTITY, "", "", next)
                .update();
    }

    private JdbcClient.StatementSpec insert(
            String table, List<Item> items, String more, String moreValues, NotificationVersion next) {
        var values = new java.util.LinkedHashMap<String, Object>();
        items.forEach(item -> values.put(NotificationStore.column(item), next.value(item)));
        return jdbc.sql("insert into %s (notification, version, facility%s, %s) values (:id, :version, :facility%s, %s)"
                        .formatted(
                                table,
                                more,
                                NotificationStore.columns(items, ""),
                                moreValues,
                                NotificationStore.columns(items, ":")))
                .param("id", next.notification())
                .param("version", next.version())
                .param("facility", next.facility().value())
                .params(values);
    }

    /// Day on which the notification was received, when a version of it was not recorded for being late. The others
    /// were recorded once, and a correction does not take that back.
    public Optional<LocalDate> receivedOnIfLimited(String notification) {
        return jdbc.sql("""
                select (f.received_at at time zone 'Asia/Tokyo')::date
                from notification.notification n join intake.file f on f.id = n.file
                where n.id = :id and exists (select 1 from notification.unrecorded u where u.notification = n.id)
                """)
                .param("id", notification)
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    public Optional<Withdrawn> withdrawal(String notification) {
        return jdbc.sql(
                        "select reason, withdrawn_at, withdrawn_by from notification.withdrawal where notification = :id")
                .param("id", notification)
                .query((row, _) ->
                        new Withdrawn(row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3)))
                .optional();
    }

    public void withdraw(NotificationVersion newest, String reason, String by, Instant at) {
        jdbc.sql("""
                insert into notification.withdrawal (notification, facility, reason, withdrawn_at, withdrawn_by)
                values (:id, :facility, :reason, :at, :by)
                """)
                .param("id", newest.notification())
                .param("facility", newest.facility().value())
                .param("reason", reason)
                .param("at", FileStore.at(at))
                .param("by", by)
                .update();
    }

    /// Where the notification stands among those of its submission, and others with its chart number.
    public Optional<Place> place(String notification) {
        return jdbc.sql("""
                select n.submission, f.receipt, t.sent_by,
                    (select b.id from notification.notification b where b.file = n.file and b.number < n.number
                     order by b.number desc limit 1) as previous,
                    (select a.id from notification.notification a where a.file = n.file and a.number > n.number
                     order by a.number limit 1) as next,
                    array(select distinct q.notification from person.notification_identity p
                          join person.notification_identity q on q.facility = p.facility
                               and q.chart_number = p.chart_number and q.notification <> p.notification
                          where p.notification = n.id order by q.notification limit 20) as same_chart
                from notification.notification n left join intake.file f on f.id = n.file
                left join notification.taken_under t on t.notification = n.id where n.id = :id
                """)
                .param("id", notification)
                .query((row, _) -> new Place(
                        row.getLong("submission"),
                        text(row, "receipt"),
                        text(row, "previous"),
                        text(row, "next"),
                        List.of((String[]) row.getArray("same_chart").getArray()),
                        text(row, "sent_by")))
                .optional();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    private static NotificationVersion version(ResultSet row, int position) throws SQLException {
        Map<Item, String> values = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            values.put(item, row.getString(NotificationStore.column(item)));
        }
        return new NotificationVersion(
                row.getString("id"),
                row.getInt("version"),
                new Sender(
                        new FacilityCode(row.getString("facility")),
                        new Prefecture(row.getString("entered_in")),
                        Arrival.valueOf(row.getString("arrival"))),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                row.getString("reason"),
                row.getString("query"),
                values);
    }
}
