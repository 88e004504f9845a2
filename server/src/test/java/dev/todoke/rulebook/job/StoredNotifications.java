package dev.todoke.rulebook.job;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.store.DesignationStore;
import dev.todoke.facility.store.FacilityStore;
import dev.todoke.intake.store.NotificationStore;
import dev.todoke.intake.store.SubmissionRow;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.Sender;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Accepted notifications of invented hospitals in a database (架空の受理済みの届出).
final class StoredNotifications {

    private static final String CLEAN =
            "%d,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20240512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,";

    private final TestDatabase database;
    private final NotificationStore notifications;
    private final Clock clock;

    StoredNotifications(TestDatabase database, Clock clock) {
        this.database = database;
        this.notifications = new NotificationStore(database.jdbc());
        this.clock = clock;
    }

    /// A file of so many notifications, clean but for the changes of some of them (`LATERALITY=1`).
    long file(String facility, int records, Map<Integer, String> changes) {
        var list = new ArrayList<RawRecord>(records);
        for (int number = 1; number <= records; number++) {
            list.add(record(number, changes.getOrDefault(number, "")));
        }
        registry(() -> new FacilityStore(database.jdbc(), new DesignationStore(database.jdbc()), clock)
                .record(hospital(facility)));
        long file = insert("""
                insert into intake.file (receipt, facility, received_at, received_by, arrival, year, layout, bytes, sha256, scan, state,
                       changed_at)
                values ('R-2025-' || lpad((1 + (select count(*) from intake.file))::text, 6, '0'), :facility,
                        '2025-06-30T00:00:00Z', '1', 'REGULAR', 2024, '2025', 1, decode(repeat('00', 32), 'hex'), 'clean', 'accepted',
                        '2025-06-30T00:00:00Z')
                returning id
                """, facility, 0);
        long submission = insert("""
                insert into intake.submission (file, facility, declared_by, scope, records, warnings, submitted_at, submitted_by)
                values (:file, :facility, '届出 花子', 'all', 1, 0, '2025-06-30T00:00:00Z', '1') returning id
                """, facility, file);
        var row = new SubmissionRow(
                submission,
                file,
                "R-2025-" + "%06d".formatted(file),
                new FacilityCode(facility),
                "届出 花子",
                true,
                records,
                0,
                clock.instant(),
                "",
                "");
        var sender = new Sender(new FacilityCode(facility), new Prefecture("40"), Arrival.REGULAR);
        registry(() -> notifications.accept(row, sender, list, "1", clock.instant()));
        return submission;
    }

    void withdraw(long submission) {
        registry(() -> notifications.withdraw(submission, "誤り", "1", clock.instant()));
    }

    private long insert(String sql, String facility, long file) {
        return database.owner()
                .sql(sql)
                .param("facility", facility)
                .param("file", file)
                .query(Long.class)
                .single();
    }

    private void registry(Runnable work) {
        Acting.at(Face.REGISTRY, "1").run(() -> database.transactions().run(work));
    }

    private static RawRecord record(int number, String changes) {
        var clean = RawRecord.of(
                ImportLayout.newest(),
                number,
                number,
                Arrays.asList(CLEAN.formatted(1000 + number).split(",", -1)));
        Map<Item, String> values = new EnumMap<>(Item.class);
        for (String change : changes.isEmpty() ? List.<String>of() : List.of(changes.split(" "))) {
            int equals = change.indexOf('=');
            values.put(Item.valueOf(change.substring(0, equals)), change.substring(equals + 1));
        }
        return clean.with(values);
    }

    private static Facility hospital(String code) {
        return new Facility(
                new FacilityCode(code),
                "架空病院" + code,
                FacilityClass.HOSPITAL,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.unknown());
    }
}
