package dev.todoke.validation;

import dev.todoke.notification.Item;
import java.util.List;

/// Checks of カナ氏名 and 氏名 (氏名の点検, S02–S06). Source: notification manual 2025, p. 125.
///
/// A person with a single name is allowed: S06 asks to confirm it, and S02 and S05 keep silent about the
/// missing part.
final class NameChecks {

    private static final int LONGEST_PART = 10;

    private NameChecks() {}

    /// S02: カナ氏名 is surname, one space, given name, each of 1–10 characters.
    static void kanaShape(CheckedRecord r, Findings found) {
        shape(r.value(Item.KANA_NAME), Item.KANA_NAME, found);
    }

    /// S05: 氏名 has the same shape.
    static void nameShape(CheckedRecord r, Findings found) {
        shape(r.value(Item.NAME), Item.NAME, found);
    }

    /// S03: no half-width character but the one separating space.
    static void noHalfWidth(CheckedRecord r, Findings found) {
        noHalfWidth(r, found, Item.KANA_NAME);
        noHalfWidth(r, found, Item.NAME);
    }

    private static void noHalfWidth(CheckedRecord r, Findings found, Item item) {
        String value = r.value(item);
        int first = 0;
        while (first < value.length() && !Widths.isHalfWidth(value.charAt(first))) {
            first++;
        }
        if (first < value.length()) {
            var half = new StringBuilder();
            value.substring(first)
                    .chars()
                    .filter(c -> Widths.isHalfWidth((char) c))
                    .forEach(c -> half.append((char) c));
            found.add(List.of(item), item.ja(), half.toString());
        }
    }

    /// S04: カナ氏名 is written in full-width katakana.
    static void kanaCharacters(CheckedRecord r, Findings found) {
        String value = r.value(Item.KANA_NAME);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Widths.isFullWidthKatakana(c) && !Widths.isSpace(c) && !Widths.isHalfWidth(c)) {
                found.add(List.of(Item.KANA_NAME), String.valueOf(c));
                return;
            }
        }
    }

    /// S06: a name without given name is possible, but rare.
    static void singleName(CheckedRecord r, Findings found) {
        String value = r.value(Item.NAME);
        if (firstSpace(value) < 0 && !value.isBlank()) {
            found.add(List.of(Item.NAME));
        }
    }

    private static void shape(String value, Item item, Findings found) {
        int space = firstSpace(value);
        int behind = value.length() - space - 1;
        if (space > 0 && space <= LONGEST_PART && behind > 0 && behind <= LONGEST_PART && spaces(value) == 1) {
            return;
        }
        if (value.isBlank() || space < 0 && length(value) <= LONGEST_PART) {
            return;
        }
        boolean oneInside = spaces(value) == 1 && space > 0 && behind > 0;
        if (!oneInside
                || length(value.substring(0, space)) > LONGEST_PART
                || length(value.substring(space + 1)) > LONGEST_PART) {
            found.add(List.of(item), item.ja(), value);
        }
    }

    private static int length(String part) {
        return part.codePointCount(0, part.length());
    }

    private static int firstSpace(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Widths.isSpace(value.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int spaces(String value) {
        int count = 0;
        for (int i = 0; i < value.length(); i++) {
            count += Widths.isSpace(value.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
