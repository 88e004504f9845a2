package dev.todoke.notification;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/// One version of an accepted notification (届出の版): never overwritten, the newest counts.
///
/// @param version from 1
/// @param madeBy number of the account, empty for the program
/// @param reason why it was made; empty for the first
/// @param query number of the query it came from; empty when from none
/// @param values the values of all items
public record NotificationVersion(
        String notification,
        int version,
        Sender sender,
        Instant madeAt,
        String madeBy,
        String reason,
        String query,
        Map<Item, String> values) {

    public NotificationVersion {
        values = Map.copyOf(values);
    }

    public FacilityCode facility() {
        return sender.facility();
    }

    public String value(Item item) {
        return values.getOrDefault(item, "");
    }

    /// As a record of the newest layout, for the checks and for reading its meaning.
    public RawRecord record() {
        return record(Map.of());
    }

    /// The same with some values replaced.
    public RawRecord record(Map<Item, String> replaced) {
        var layout = ImportLayout.newest();
        var cells = layout.columns().stream()
                .map(column -> replaced.getOrDefault(column.item(), value(column.item())))
                .toList();
        return RawRecord.of(layout, 1, 1, cells);
    }

    /// What it would say with some values replaced.
    public RecordReading read(Map<Item, String> replaced) {
        return RecordReader.read(record(replaced), notification, sender);
    }

    /// Those of the given values that differ from this version.
    public Map<Item, String> differing(Map<Item, String> given) {
        var differing = new EnumMap<Item, String>(Item.class);
        given.forEach((item, value) -> {
            if (!value(item).equals(value)) {
                differing.put(item, value);
            }
        });
        return differing;
    }
}
