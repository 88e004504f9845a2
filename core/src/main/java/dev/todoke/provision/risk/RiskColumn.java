package dev.todoke.provision.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// One item of all tumours (1項目の列): for each tumour the place of its value in the list of different values.
final class RiskColumn {

    private final List<String> values;
    private final char[] codes;

    private RiskColumn(List<String> values, char[] codes) {
        this.values = values;
        this.codes = codes;
    }

    /// The item under a treatment (まとめ方): which group each value falls into.
    static final class Grouping {

        private final int[] groups;
        private final int count;

        private Grouping(int[] groups, int count) {
            this.groups = groups;
            this.count = count;
        }

        /// Number of groups.
        int count() {
            return count;
        }

        /// Group of the value at a place of the list.
        int of(int code) {
            return groups[code];
        }
    }

    /// Place of the value of a tumour.
    int code(int row) {
        return codes[row];
    }

    /// Value of a tumour.
    String value(int row) {
        return values.get(codes[row]);
    }

    /// Place of a value, -1 when no tumour has it.
    int codeOf(String value) {
        return values.indexOf(value);
    }

    /// Which values pass a test, by place in the list.
    boolean[] passing(Predicate<String> test) {
        var passing = new boolean[values.size()];
        for (int i = 0; i < passing.length; i++) {
            passing[i] = test.test(values.get(i));
        }
        return passing;
    }

    Grouping grouped(UnaryOperator<String> treatment) {
        var numbers = new HashMap<String, Integer>();
        var groups = new int[values.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = numbers.computeIfAbsent(treatment.apply(values.get(i)), _ -> numbers.size());
        }
        return new Grouping(groups, numbers.size());
    }

    /// Takes the values of the tumours in their order (読み込み).
    static final class Builder {

        private static final int FIRST_ROOM = 1024;

        private final Map<String, Character> places = new HashMap<>();
        private final List<String> values = new ArrayList<>();
        private char[] codes = new char[FIRST_ROOM];
        private int rows;

        void add(String value) {
            if (rows == codes.length) {
                codes = Arrays.copyOf(codes, rows * 2);
            }
            codes[rows++] = places.computeIfAbsent(value, this::place);
        }

        private char place(String value) {
            if (values.size() > Character.MAX_VALUE) {
                throw new IllegalArgumentException("more than 65,536 different values in one item");
            }
            values.add(value);
            return (char) (values.size() - 1);
        }

        RiskColumn build() {
            return new RiskColumn(List.copyOf(values), Arrays.copyOf(codes, rows));
        }
    }
}
