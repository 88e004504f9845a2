package dev.todoke.notification.csv;

import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileReading.Unreadable;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A first line that names the columns (見出し行), recognised by what stands in it, never by a switch.
final class Header {

    private static final Set<String> NAMES = names();

    private Header() {}

    private static Set<String> names() {
        var names = new HashSet<String>();
        for (Item item : Item.values()) {
            names.add(item.ja());
            names.add(item.itemId());
            names.add(item.name());
        }
        return Set.copyOf(names);
    }

    /// At least a third of the cells are names of items, and the birth date is no date.
    static boolean isHeader(Cells cells, ImportLayout layout) {
        long named = 0;
        for (String value : cells.owned()) {
            named += NAMES.contains(value.strip()) ? 1 : 0;
        }
        return named * 3 >= layout.width();
    }

    /// A name of another item than the one the layout has in this column.
    static Optional<Unreadable> disagreement(Cells cells, ImportLayout layout) {
        int columns = Math.min(cells.count(), layout.width());
        for (int i = 0; i < columns; i++) {
            Item item = layout.itemAt(i);
            String value = cells.value(i).strip();
            if (NAMES.contains(value) && !isNameOf(value, item)) {
                return Optional.of(Unreadable.at(FileFault.WRONG_HEADER, cells.line(), i + 1, item.ja(), value));
            }
        }
        return Optional.empty();
    }

    private static boolean isNameOf(String value, Item item) {
        return value.equals(item.ja()) || value.equals(item.itemId()) || value.equals(item.name());
    }
}
