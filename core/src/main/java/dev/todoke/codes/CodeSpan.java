package dev.todoke.codes;

import dev.todoke.kernel.Coded;
import java.util.BitSet;

/// A list of numbers and ranges of a rules table, such as `8051-8084,8120` or `C00-C06,C079`, as a set of bits.
final class CodeSpan {

    private static final int HIGHEST = 9999;

    private final BitSet members;

    private CodeSpan(BitSet members) {
        this.members = members;
    }

    boolean contains(int number) {
        return members.get(number);
    }

    /// Histologies; `*` or an empty text is every one.
    static CodeSpan ofHistologies(String text) {
        var bits = new BitSet(HIGHEST + 1);
        if (text.equals("*") || text.isEmpty()) {
            bits.set(0, HIGHEST + 1);
            return new CodeSpan(bits);
        }
        for (String part : text.split(",")) {
            String[] ends = part.split("-");
            bits.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
        }
        return new CodeSpan(bits);
    }

    /// Topographies as the number behind the C; a three-character site means all its subsites, a leading `!` all
    /// others.
    static CodeSpan ofTopographies(String text) {
        if (text.startsWith("!")) {
            var named = ofTopographies(text.substring(1));
            named.members.flip(0, 1000);
            return named;
        }
        var bits = new BitSet(1000);
        if (text.equals("*")) {
            bits.set(0, 1000);
            return new CodeSpan(bits);
        }
        for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] ends = part.split("-");
            bits.set(first(ends[0]), last(ends[ends.length - 1]) + 1);
        }
        return new CodeSpan(bits);
    }

    private static int first(String code) {
        return code.length() == 3 ? Integer.parseInt(code.substring(1)) * 10 : Integer.parseInt(code.substring(1));
    }

    private static int last(String code) {
        return code.length() == 3 ? Integer.parseInt(code.substring(1)) * 10 + 9 : Integer.parseInt(code.substring(1));
    }

    /// The one digit that is the code of a behaviour or a sex.
    static int digit(Coded coded) {
        return coded.code().charAt(0) - '0';
    }

    static int number(Topography topography) {
        return Integer.parseInt(topography.code(), 1, 4, 10);
    }
}
