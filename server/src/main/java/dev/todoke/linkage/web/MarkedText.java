package dev.todoke.linkage.web;

import dev.todoke.web.Piece;
import java.util.ArrayList;
import java.util.List;

/// Marks the characters in which two values differ (相違する文字). Compares code points, so that 𠮷 and 髙 are one character
/// each.
record MarkedText(List<Piece> left, List<Piece> right) {

    static MarkedText of(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        int[][] common = common(a, b);
        boolean[] keepA = new boolean[a.length];
        boolean[] keepB = new boolean[b.length];
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                keepA[i++] = true;
                keepB[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new MarkedText(pieces(a, keepA), pieces(b, keepB));
    }

    /// Marks the whole of both values unless they are equal: for numbers, in which common digits mean nothing.
    static MarkedText whole(String left, String right) {
        boolean differs = !left.equals(right);
        return new MarkedText(List.of(new Piece(left, differs)), List.of(new Piece(right, differs)));
    }

    /// Length of the longest common subsequence of what remains from each pair of places.
    private static int[][] common(int[] a, int[] b) {
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Piece> pieces(int[] text, boolean[] kept) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int i = 1; i <= text.length; i++) {
            if (i == text.length || kept[i] != kept[start]) {
                pieces.add(new Piece(new String(text, start, i - start), !kept[start]));
                start = i;
            }
        }
        return List.copyOf(pieces);
    }
}
