package dev.todoke.intake.store;

import dev.todoke.intake.AcceptedRecords;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Accepted notifications file by file (受理した届出の順読み), by the index over file and number.
@Component
public class AcceptedRecordStore implements AcceptedRecords {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final String NEXT = """
            select n.id, n.file, n.number, n.facility, f.received_at, f.year, %s
            from notification.notification n
            join intake.file f on f.id = n.file
            join notification.version v on v.notification = n.id and v.version =
                (select max(version) from notification.version w where w.notification = n.id)
            join person.notification_identity p on p.notification = v.notification and p.version = v.version
            where (n.file, n.number) > (:file, :number)
              and not exists (select 1 from notification.withdrawal x where x.notification = n.id)
            order by n.file, n.number limit :limit
            """.formatted(NotificationStore.everyItem());

    private final JdbcClient jdbc;
    private final NotificationStore notifications;
    private final ImportLayout layout = ImportLayout.newest();

    public AcceptedRecordStore(JdbcClient jdbc, NotificationStore notifications) {
        this.jdbc = jdbc;
        this.notifications = notifications;
    }

    @Override
    public List<Accepted> after(Place place, int limit) {
        return jdbc.sql(NEXT)
                .param("file", place.file())
                .param("number", place.number())
                .param("limit", limit)
                .query(this::accepted)
                .list();
    }

    @Override
    public long count() {
        return notifications.count();
    }

    private Accepted accepted(ResultSet row, int position) throws SQLException {
        Map<Item, String> values = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            values.put(item, row.getString(NotificationStore.column(item)));
        }
        var cells = new ArrayList<String>(layout.width());
        layout.columns().forEach(column -> cells.add(values.getOrDefault(column.item(), "")));
        long number = row.getLong("number");
        return new Accepted(
                new Place(row.getLong("file"), number),
                row.getString("id"),
                new FacilityCode(row.getString("facility")),
                LocalDate.ofInstant(row.getTimestamp("received_at").toInstant(), JAPAN),
                row.getObject("year", Integer.class),
                RawRecord.of(layout, number, number, cells));
    }
}
