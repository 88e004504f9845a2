package dev.todoke.print;

import java.util.Optional;

/// Shapes a font has for a character with a variation selector (異体字シーケンス, IVS). The PDF library passes over this
/// part of the font, so it is read here. Source: OpenType 1.9, `cmap` subtable format 14.
final class VariationSequences {

    private static final int FORMAT = 14;
    private static final int HEADER = 10;
    private static final int RECORD = 11;

    private final byte[] cmap;
    private final int subtable;

    /// @param cmap the bytes of the font's `cmap` table
    VariationSequences(byte[] cmap) {
        this.cmap = cmap.clone();
        this.subtable = find();
    }

    /// The shape of the sequence; empty when the font does not know it. `usual` is the shape of the character alone,
    /// which
    /// is the answer where the font calls the sequence its default.
    Optional<Integer> glyph(int base, int selector, int usual) {
        int records = subtable < 0 ? 0 : (int) number(subtable + 6, 4);
        for (int i = 0; i < records; i++) {
            int record = subtable + HEADER + i * RECORD;
            if (number(record, 3) == selector) {
                int usualShapes = (int) number(record + 3, 4);
                int otherShapes = (int) number(record + 7, 4);
                if (usualShapes != 0 && isUsual(subtable + usualShapes, base)) {
                    return Optional.of(usual);
                }
                return otherShapes == 0 ? Optional.empty() : other(subtable + otherShapes, base);
            }
        }
        return Optional.empty();
    }

    /// Ranges of four bytes: first character, number of further ones; in rising order.
    private boolean isUsual(int table, int base) {
        int low = 0;
        int high = (int) number(table, 4) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int first = (int) number(table + 4 + middle * 4, 3);
            int last = first + (int) number(table + 4 + middle * 4 + 3, 1);
            if (base < first) {
                high = middle - 1;
            } else if (base > last) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /// Records of five bytes: character, shape; in rising order.
    private Optional<Integer> other(int table, int base) {
        int low = 0;
        int high = (int) number(table, 4) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = table + 4 + middle * 5;
            int character = (int) number(at, 3);
            if (base == character) {
                return Optional.of((int) number(at + 3, 2));
            }
            if (base < character) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    private int find() {
        int tables = (int) number(2, 2);
        for (int i = 0; i < tables; i++) {
            int offset = (int) number(4 + i * 8 + 4, 4);
            if (number(offset, 2) == FORMAT) {
                return offset;
            }
        }
        return -1;
    }

    private long number(int at, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | cmap[at + i] & 0xFF;
        }
        return value;
    }
}
