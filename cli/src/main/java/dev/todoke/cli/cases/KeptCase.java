package dev.todoke.cli.cases;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/// A case as it stands now (症例).
///
/// @param values only items that are not empty
public record KeptCase(long number, Instant changedAt, Map<Item, String> values) {

    public KeptCase {
        values = Collections.unmodifiableMap(values);
    }

    public String value(Item item) {
        return values.getOrDefault(item, "");
    }

    /// The year of diagnosis, when it is known (診断年).
    public Optional<Integer> year() {
        return PartialDate.read(value(Item.DIAGNOSIS_DATE)).flatMap(PartialDate::year);
    }

    /// As a file would carry it; line and record are the number of the case.
    public RawRecord record(ImportLayout layout) {
        var empty = RawRecord.of(layout, number, number, Collections.nCopies(layout.width(), ""));
        return empty.with(values);
    }

    /// Says which one, never what is in it: it is about a person.
    @Override
    public String toString() {
        return "case " + number;
    }
}
