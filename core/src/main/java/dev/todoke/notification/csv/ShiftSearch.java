package dev.todoke.notification.csv;

import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileReading.Unreadable;
import dev.todoke.notification.ImportLayout;
import java.util.List;
import java.util.Optional;

/// Recognises that columns stand one place to the right or to the left of where they belong (列のずれ).
///
/// From some column on the values do not fit their own item and do fit the neighbour's. Columns of one digit fit each
/// other, so only the columns with a shape of their own decide.
final class ShiftSearch {

    /// Share of values that must fit the neighbour's place, and may not fit their own.
    private static final double MOST = 0.8;

    private static final double FEW = 0.3;

    private static final int RIGHT = 1;
    private static final int LEFT = -1;

    private final ImportLayout layout;
    private final List<Cells> sample;

    ShiftSearch(ImportLayout layout, List<Cells> sample) {
        this.layout = layout;
        this.sample = List.copyOf(sample);
    }

    Optional<Unreadable> search() {
        return shifted(RIGHT).or(() -> shifted(LEFT));
    }

    private Optional<Unreadable> shifted(int by) {
        int first = firstColumnThatFitsOnly(by);
        if (first < 0 || !everyShapedColumnFrom(first, by)) {
            return Optional.empty();
        }
        var cells = sample.getFirst();
        String found = Integer.toString(cells.count());
        String needed = Integer.toString(layout.width());
        if (by == RIGHT) {
            int beginning = backOverShapelessColumns(first);
            return Optional.of(Unreadable.at(
                    FileFault.SHIFTED_RIGHT,
                    cells.line(),
                    beginning + 1,
                    number(beginning),
                    name(beginning),
                    found,
                    needed));
        }
        int missing = first - 1;
        return Optional.of(Unreadable.at(
                FileFault.SHIFTED_LEFT,
                cells.line(),
                first + 1,
                number(first),
                name(first),
                number(missing),
                name(missing),
                found,
                needed));
    }

    private static String number(int column) {
        return Integer.toString(column + 1);
    }

    private String name(int column) {
        return layout.itemAt(column).ja();
    }

    private int firstColumnThatFitsOnly(int by) {
        for (int i = 0; i < layout.width(); i++) {
            if (isDistinctive(i, by) && share(i, 0) < FEW && share(i, by) > MOST) {
                return i;
            }
        }
        return -1;
    }

    private boolean everyShapedColumnFrom(int first, int by) {
        int seen = 0;
        for (int i = first; i < layout.width() && i + by < sample.getFirst().count(); i++) {
            if (shape(i) != Shape.ANY) {
                seen++;
                if (share(i, by) < MOST) {
                    return false;
                }
            }
        }
        return seen >= 3;
    }

    private int backOverShapelessColumns(int first) {
        int column = first;
        while (column > 0 && shape(column - 1) == Shape.ANY) {
            column--;
        }
        return column;
    }

    /// The neighbour has another shape, so fitting there means something.
    private boolean isDistinctive(int column, int by) {
        int neighbour = column + by;
        return shape(column) != Shape.ANY
                && (neighbour < 0 || neighbour >= layout.width() || shape(neighbour) != shape(column));
    }

    private Shape shape(int column) {
        return Shape.of(layout.itemAt(column));
    }

    /// Share of sample records whose value `by` places beside the column has the shape of the column's item.
    private double share(int column, int by) {
        int place = column + by;
        long fitting = sample.stream()
                .filter(cells ->
                        place >= 0 && place < cells.count() && shape(column).fits(cells.value(place)))
                .count();
        return (double) fitting / sample.size();
    }
}
