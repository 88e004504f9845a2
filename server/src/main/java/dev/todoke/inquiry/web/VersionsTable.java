package dev.todoke.inquiry.web;

import dev.todoke.intake.ItemField;
import dev.todoke.intake.Printed;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Versions of a notification side by side, the newest first (版の比較).
record VersionsTable(List<Head> heads, List<Row> rows) {

    private static final int SHOWN = 4;

    VersionsTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// Top of a column.
    record Head(int version, String at, String by, String reason, String query) {}

    /// One item.
    record Row(String label, List<Value> values, boolean differs) {
        Row {
            values = List.copyOf(values);
        }
    }

    /// The value in one version; `changed` when the version before held another.
    record Value(String text, boolean changed) {}

    /// @param versions oldest first; of many the first and the newest ones are shown
    /// @param names name of the holder by number of the account
    static VersionsTable of(List<NotificationVersion> versions, UnaryOperator<String> names, Locale locale) {
        var shown = shown(versions);
        var rows = new ArrayList<Row>();
        for (Item item : Item.values()) {
            var values = new ArrayList<Value>();
            for (int i = 0; i < shown.size(); i++) {
                String value = shown.get(i).value(item);
                boolean changed =
                        i + 1 < shown.size() && !shown.get(i + 1).value(item).equals(value);
                values.add(new Value(ItemField.meaning(item, value, locale), changed));
            }
            rows.add(new Row(ItemField.label(item), values, values.stream().anyMatch(Value::changed)));
        }
        return new VersionsTable(
                shown.stream()
                        .map(v -> new Head(
                                v.version(), Printed.time(v.madeAt()), names.apply(v.madeBy()), v.reason(), v.query()))
                        .toList(),
                rows);
    }

    private static List<NotificationVersion> shown(List<NotificationVersion> versions) {
        var newestFirst = versions.reversed();
        if (newestFirst.size() <= SHOWN) {
            return newestFirst;
        }
        var some = new ArrayList<>(newestFirst.subList(0, SHOWN - 1));
        some.add(newestFirst.getLast());
        return some;
    }
}
