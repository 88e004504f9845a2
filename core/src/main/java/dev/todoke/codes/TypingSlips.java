package dev.todoke.codes;

import java.util.Arrays;

/// Counts slips of the keys between two texts (打ち間違いの数): a letter too many, too few, wrong, or two exchanged.
final class TypingSlips {

    private static final int LONG = 8;
    private static final int SHORT = 4;
    private static final int SHORT_KANA = 3;
    private static final int LONG_KANA = 7;

    private TypingSlips() {}

    /// How many slips a Latin word of some length may hold and still be recognised.
    static int allowedInWord(int length) {
        return length >= LONG ? 2 : length >= SHORT ? 1 : 0;
    }

    /// How many slips a kana text of some length may hold: each kana weighs more than a letter.
    static int allowedInKana(int length) {
        return length >= LONG_KANA ? 2 : length >= SHORT_KANA ? 1 : 0;
    }

    /// Slips between a typed word and the beginning of another of about the same length, or the whole of it.
    static int toBeginning(String typed, String word, int most) {
        if (word.length() < typed.length() - most) {
            return most + 1;
        }
        int[] last = lastRow(typed, word, Math.min(word.length(), typed.length() + most), false);
        int fewest = most + 1;
        for (int slips : last) {
            fewest = Math.min(fewest, slips);
        }
        return fewest;
    }

    /// Slips between a typed text and the best passage inside another.
    static int toPassage(String typed, String text, int most) {
        if (text.length() < typed.length() - most) {
            return most + 1;
        }
        int fewest = most + 1;
        for (int slips : lastRow(typed, text, text.length(), true)) {
            fewest = Math.min(fewest, slips);
        }
        return fewest;
    }

    private static int[] lastRow(String typed, String word, int length, boolean startsAnywhere) {
        int[] before = new int[length + 1];
        int[] row = new int[length + 1];
        int[] next = new int[length + 1];
        for (int j = 0; j <= length && !startsAnywhere; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            next[0] = i;
            for (int j = 1; j <= length; j++) {
                boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
                int slips = Math.min(row[j - 1] + (same ? 0 : 1), Math.min(row[j], next[j - 1]) + 1);
                if (exchanged(typed, i, word, j)) {
                    slips = Math.min(slips, before[j - 2] + 1);
                }
                next[j] = slips;
            }
            int[] spare = before;
            before = row;
            row = next;
            next = spare;
        }
        return Arrays.copyOf(row, length + 1);
    }

    private static boolean exchanged(String typed, int i, String word, int j) {
        return i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1);
    }
}
