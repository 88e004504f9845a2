package dev.todoke.intake.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notifications that are being typed (入力中の届出). Row-level security shows a hospital its own.
@Component
public class DraftStore {

    private static final String OPEN = " file is null and discarded_at is null ";

    private final JdbcClient jdbc;

    public DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long start(FacilityCode facility, RawRecord record, String by, Instant at) {
        return start(facility, record, by, at, false);
    }

    /// A draft of the registry room, typed from paper; the facility does not see it (紙の届出票の入力).
    public long startFromPaper(FacilityCode facility, RawRecord record, String by, Instant at) {
        return start(facility, record, by, at, true);
    }

    private long start(FacilityCode facility, RawRecord record, String by, Instant at, boolean paper) {
        return jdbc.sql("""
                insert into person.draft
                    (facility, layout, cells, started_at, started_by, saved_at, saved_by, saved_from, paper)
                values (:facility, :layout, :cells, :at, :by, :at, :by, '', :paper)
                returning id
                """)
                .param("facility", facility.value())
                .param("layout", record.layout().edition())
                .param("cells", Joined.join(record.cells()))
                .param("at", FileStore.at(at))
                .param("by", by)
                .param("paper", paper)
                .query(Long.class)
                .single();
    }

    public Optional<Draft> find(long id) {
        return jdbc.sql("select * from person.draft where id = :id")
                .param("id", id)
                .query(DraftStore::row)
                .optional();
    }

    /// Keeps the row for the open transaction.
    public Optional<Draft> lock(long id) {
        return jdbc.sql("select * from person.draft where id = :id for update")
                .param("id", id)
                .query(DraftStore::row)
                .optional();
    }

    /// Oldest first.
    public List<Draft> open(int limit, long offset) {
        return jdbc.sql("select * from person.draft where" + OPEN + "order by id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(DraftStore::row)
                .list();
    }

    /// All that are open, kept for the open transaction.
    public List<Draft> lockOpen() {
        return jdbc.sql("select * from person.draft where" + OPEN + "order by id for update")
                .query(DraftStore::row)
                .list();
    }

    public long countOpen() {
        return jdbc.sql("select count(*) from person.draft where" + OPEN)
                .query(Long.class)
                .single();
    }

    public void save(Draft draft, RawRecord record, String by, String from, Instant at) {
        jdbc.sql("""
                update person.draft
                set cells = :cells, revision = revision + 1, saved_at = :at, saved_by = :by, saved_from = :from
                where id = :id
                """)
                .param("cells", Joined.join(record.cells()))
                .param("at", FileStore.at(at))
                .param("by", by)
                .param("from", from)
                .param("id", draft.id())
                .update();
    }

    public void discard(long id, String by, Instant at) {
        jdbc.sql("update person.draft set discarded_at = :at, discarded_by = :by where id = :id")
                .param("at", FileStore.at(at))
                .param("by", by)
                .param("id", id)
                .update();
    }

    public void takeBack(long id) {
        jdbc.sql("update person.draft set discarded_at = null, discarded_by = null where id = :id")
                .param("id", id)
                .update();
    }

    public void handedIn(List<Draft> drafts, long file) {
        jdbc.sql("update person.draft set file = :file where id = any(:ids)")
                .param("file", file)
                .param("ids", drafts.stream().map(Draft::id).toArray(Long[]::new))
                .update();
    }

    /// Who a chart number of the facility stands for, as last notified or typed (同じ診療録番号の届出).
    public Map<Item, String> personOf(FacilityCode facility, String chartNumber) {
        return jdbc.sql("""
                        select kana_name, name, sex, birth_date, prefecture, address
                        from person.notification_identity join notification.version using (notification, version, facility)
                        where facility = :facility and chart_number = :chart
                        order by made_at desc, notification desc, version desc limit 1
                        """)
                .param("facility", facility.value())
                .param("chart", chartNumber)
                .query((row, _) -> person(row))
                .optional()
                .orElse(Map.of());
    }

    private static Map<Item, String> person(ResultSet row) throws SQLException {
        var values = new EnumMap<Item, String>(Item.class);
        values.put(Item.KANA_NAME, row.getString("kana_name"));
        values.put(Item.NAME, row.getString("name"));
        values.put(Item.SEX, row.getString("sex"));
        values.put(Item.BIRTH_DATE, row.getString("birth_date"));
        values.put(Item.PREFECTURE, row.getString("prefecture"));
        values.put(Item.ADDRESS, row.getString("address"));
        return Collections.unmodifiableMap(values);
    }

    static Draft row(ResultSet row, int number) throws SQLException {
        var layout = ImportLayout.edition(row.getString("layout")).orElseThrow();
        boolean discarded = row.getObject("discarded_at") != null;
        return new Draft(
                row.getLong("id"),
                new FacilityCode(row.getString("facility")),
                RawRecord.of(layout, 1, 1, Joined.cells(row.getString("cells"))),
                row.getInt("revision"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"),
                row.getString("saved_from"),
                row.getObject("file") == null && !discarded,
                discarded);
    }
}
