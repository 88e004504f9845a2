package dev.todoke.inquiry;

import dev.todoke.facility.FacilityContact;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.Sender;
import dev.todoke.validation.CheckOccasion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// An invented notification with a query about it (架空の届出と照会).
final class InquiryFixture {

    static final FacilityCode HERE = new FacilityCode("40R01");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");
    static final CheckOccasion OCCASION = CheckOccasion.on(PartialDate.of(2026, 4, 10));
    static final FacilityContact CONTACT =
            new FacilityContact(7, HERE, "届出　花子", "診療情報管理室", "092-555-0101", LocalDate.of(2024, 4, 1), LocalDate.MAX);

    private static final String CELLS =
            "1001,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20240512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,";

    private InquiryFixture() {}

    static NotificationVersion version(int number, Map<Item, String> replaced) {
        var layout = ImportLayout.newest();
        var record = RawRecord.of(layout, 1, 1, List.of(CELLS.split(",", -1))).with(replaced);
        var values = new EnumMap<Item, String>(Item.class);
        for (Item item : Item.values()) {
            values.put(item, record.value(item));
        }
        return new NotificationVersion(
                "R-2026-000001-1",
                number,
                new Sender(HERE, new Prefecture("40"), Arrival.REGULAR),
                NOW,
                "101",
                "",
                "",
                values);
    }

    static Query query(List<QueryReply> replies, Query.End end) {
        return new Query(
                new QueryNumber("Q-2026-000012"),
                "R-2026-000001-1",
                1,
                HERE,
                CONTACT.id(),
                List.of(Item.LATERALITY),
                "側性を確かめてください。",
                NOW,
                "1",
                LocalDate.of(2026, 5, 1),
                replies,
                end);
    }
}
