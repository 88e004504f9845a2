package dev.todoke.synth;

import dev.todoke.codes.Tables;
import dev.todoke.notification.Item;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One line of a notification file by item (届出の一行).
final class NotificationRow {

    /// Items in the column order of the import layout, edition 2025.
    static final List<Item> LAYOUT = layout();

    private final Map<Item, String> values = new EnumMap<>(Item.class);

    private static List<Item> layout() {
        var items = new ArrayList<Item>();
        for (var row : Tables.shipped().table("notification-layout", "2025").rows()) {
            items.add(Item.ofItemId(row.value("itemId"))
                    .orElseThrow(() -> new IllegalStateException("the layout names an unknown item")));
        }
        return List.copyOf(items);
    }

    String value(Item item) {
        return values.getOrDefault(item, "");
    }

    void put(Item item, String value) {
        values.put(item, value);
    }

    /// The line as this hospital writes it, with its line end.
    String line(FileHabit habit) {
        var line = new StringBuilder(320);
        for (int i = 0; i < LAYOUT.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            Csv.append(line, value(LAYOUT.get(i)), habit.quoted());
        }
        return line.append(habit.lineEnd()).toString();
    }

    static String header(FileHabit habit) {
        var line = new StringBuilder();
        for (int i = 0; i < LAYOUT.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            Csv.append(line, LAYOUT.get(i).ja(), habit.quoted());
        }
        return line.append(habit.lineEnd()).toString();
    }
}
