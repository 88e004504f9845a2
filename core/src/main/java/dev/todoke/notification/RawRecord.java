package dev.todoke.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// One record of a file exactly as it was written there (生の届出レコード): nothing trimmed, nothing interpreted.
public final class RawRecord {

    private final ImportLayout layout;
    private final long line;
    private final long number;
    private final String[] cells;

    private RawRecord(ImportLayout layout, long line, long number, String[] cells) {
        this.layout = layout;
        this.line = line;
        this.number = number;
        this.cells = cells;
    }

    /// @param line line of the file on which the record begins, from 1
    /// @param number position among the records of the file, header not counted, from 1
    /// @param cells one value for every column of the layout
    public static RawRecord of(ImportLayout layout, long line, long number, List<String> cells) {
        return ofOwned(layout, line, number, cells.toArray(String[]::new));
    }

    /// Takes the array over without copying: for readers of millions of rows, which never touch it again.
    public static RawRecord ofOwned(ImportLayout layout, long line, long number, String[] cells) {
        if (cells.length != layout.width()) {
            throw new IllegalArgumentException("%d cells for %d columns".formatted(cells.length, layout.width()));
        }
        return new RawRecord(layout, line, number, cells);
    }

    public ImportLayout layout() {
        return layout;
    }

    public long line() {
        return line;
    }

    public long number() {
        return number;
    }

    /// The value of an item, empty when the layout does not carry it.
    public String value(Item item) {
        int index = layout.indexOf(item);
        return index < 0 ? "" : cells[index];
    }

    /// All values in the order of the layout.
    public List<String> cells() {
        return List.of(cells);
    }

    /// The same record with some values replaced (訂正後の値).
    public RawRecord with(Map<Item, String> replacements) {
        var copy = cells.clone();
        replacements.forEach((item, value) -> {
            int index = layout.indexOf(item);
            if (index >= 0) {
                copy[index] = value;
            }
        });
        return new RawRecord(layout, line, number, copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawRecord that
                && line == that.line
                && number == that.number
                && layout.edition().equals(that.layout.edition())
                && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    /// Says where the record stands, never what is in it: it is about a person.
    @Override
    public String toString() {
        return "record %d at line %d".formatted(number, line);
    }
}
