package dev.todoke.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Homogeneous linear equations with small whole coefficients, solved modulo a prime (連立一次方程式).
///
/// Rows are sparse. A change read from the reduced form is verified against every equation in whole numbers, so that
/// arithmetic modulo the prime can lose a witness but never invent one.
final class LinearSystem {

    private static final long PRIME = 2_147_483_647L;

    /// One vector of the null space: columns and the amounts by which they change.
    record Change(List<Integer> columns, List<Long> amounts) {}

    /// Non-zero terms of an equation in ascending order of columns.
    private static final class Row {

        private final int[] columns;
        private final long[] values;

        Row(int[] columns, long[] values) {
            this.columns = columns;
            this.values = values;
        }
    }

    private final @Nullable Row[] pivots;
    private final List<Row> equations = new ArrayList<>();

    LinearSystem(int columns) {
        this.pivots = new Row[columns];
    }

    /// @param terms pairs of column and coefficient in ascending order of columns
    void add(long[][] terms) {
        if (terms.length == 0) {
            return;
        }
        var columns = new int[terms.length];
        var values = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            columns[i] = (int) terms[i][0];
            values[i] = terms[i][1];
        }
        equations.add(new Row(columns, values.clone()));
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.floorMod(values[i], PRIME);
        }
        insert(new Row(columns, values));
    }

    private void insert(Row incoming) {
        var row = incoming;
        while (row.columns.length > 0) {
            int lead = row.columns[0];
            var pivot = pivots[lead];
            if (pivot == null) {
                pivots[lead] = scaled(row, inverse(row.values[0]));
                return;
            }
            row = minus(row, row.values[0], pivot);
        }
    }

    /// A basis of the null space: one change for each free column, verified.
    List<Change> changes() {
        reduce();
        var changes = new ArrayList<Change>();
        var columnsOf = new ArrayList<List<Integer>>();
        var amountsOf = new ArrayList<List<Long>>();
        for (int c = 0; c < pivots.length; c++) {
            columnsOf.add(new ArrayList<>());
            amountsOf.add(new ArrayList<>());
        }
        for (int c = 0; c < pivots.length; c++) {
            var pivot = pivots[c];
            if (pivot == null) {
                columnsOf.get(c).add(c);
                amountsOf.get(c).add(1L);
                continue;
            }
            for (int i = 1; i < pivot.columns.length; i++) {
                columnsOf.get(pivot.columns[i]).add(c);
                amountsOf.get(pivot.columns[i]).add(signed(PRIME - pivot.values[i]));
            }
        }
        for (int c = 0; c < pivots.length; c++) {
            if (pivots[c] == null && solves(columnsOf.get(c), amountsOf.get(c))) {
                changes.add(new Change(columnsOf.get(c), amountsOf.get(c)));
            }
        }
        return changes;
    }

    /// Clears every pivot column from the other pivot rows, last pivot first.
    private void reduce() {
        for (int c = pivots.length - 1; c >= 0; c--) {
            var row = pivots[c];
            if (row != null) {
                pivots[c] = withoutLaterPivots(row);
            }
        }
    }

    private Row withoutLaterPivots(Row start) {
        var row = start;
        int i = 1;
        while (i < row.columns.length) {
            var pivot = pivots[row.columns[i]];
            if (pivot == null) {
                i++;
            } else {
                row = minus(row, row.values[i], pivot);
            }
        }
        return row;
    }

    private boolean solves(List<Integer> columns, List<Long> amounts) {
        var change = new long[pivots.length];
        for (int i = 0; i < columns.size(); i++) {
            change[columns.get(i)] = amounts.get(i);
        }
        for (Row equation : equations) {
            long sum = 0;
            for (int i = 0; i < equation.columns.length; i++) {
                sum += equation.values[i] * change[equation.columns[i]];
            }
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }

    private static long signed(long value) {
        long reduced = value % PRIME;
        return reduced > PRIME / 2 ? reduced - PRIME : reduced;
    }

    /// row − factor · other, without the columns that vanish.
    private static Row minus(Row row, long factor, Row other) {
        var columns = new int[row.columns.length + other.columns.length];
        var values = new long[columns.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < row.columns.length || j < other.columns.length) {
            int left = i < row.columns.length ? row.columns[i] : Integer.MAX_VALUE;
            int right = j < other.columns.length ? other.columns[j] : Integer.MAX_VALUE;
            int column = Math.min(left, right);
            long value = left == column ? row.values[i++] : 0;
            if (right == column) {
                value = Math.floorMod(value - factor * other.values[j++] % PRIME, PRIME);
            }
            if (value != 0) {
                columns[n] = column;
                values[n++] = value;
            }
        }
        return new Row(Arrays.copyOf(columns, n), Arrays.copyOf(values, n));
    }

    private static Row scaled(Row row, long factor) {
        var values = row.values.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] * factor % PRIME;
        }
        return new Row(row.columns, values);
    }

    /// Inverse by Fermat's little theorem.
    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
