package dev.todoke.provision.publication;

import java.util.Arrays;

/// Smallest and largest value of each unknown under sums and ranges (線形計画): the simplex method on a dense table, with
/// Bland's rule, so that it ends. Unknowns are at least zero here; whoever asks shifts them.
///
/// The figures are counts and the coefficients 0, 1 and −1, so that binary fractions lose nothing that matters; results
/// are still rounded inwards only beyond a tolerance, which can leave a range too wide by nothing and never too narrow.
final class Simplex {

    private static final double TINY = 1e-9;

    private final int unknowns;
    private final int rows;
    private final double[][] table;
    private final int[] basis;
    private final int columns;

    /// @param coefficients one row for each equation
    /// @param right what each row adds up to
    Simplex(double[][] coefficients, double[] right, int unknowns) {
        this.unknowns = unknowns;
        this.rows = coefficients.length;
        this.columns = unknowns + rows;
        this.table = new double[rows][columns + 1];
        this.basis = new int[rows];
        for (int row = 0; row < rows; row++) {
            double sign = right[row] < 0 ? -1 : 1;
            for (int column = 0; column < unknowns; column++) {
                table[row][column] = sign * coefficients[row][column];
            }
            table[row][unknowns + row] = 1;
            table[row][columns] = sign * right[row];
            basis[row] = unknowns + row;
        }
    }

    /// Looks for any solution; false when the sums contradict each other.
    boolean solve() {
        var cost = new double[columns];
        Arrays.fill(cost, unknowns, columns, 1);
        double left = minimum(cost, columns);
        if (left > 1e-6) {
            return false;
        }
        for (int row = 0; row < rows; row++) {
            if (basis[row] >= unknowns) {
                leaveArtificial(row);
            }
        }
        return true;
    }

    private void leaveArtificial(int row) {
        for (int column = 0; column < unknowns; column++) {
            if (Math.abs(table[row][column]) > TINY) {
                pivot(row, column);
                return;
            }
        }
        // the row follows from the others: its artificial unknown stays at zero
    }

    /// The smallest value of an unknown. [#solve] has been true.
    double smallest(int unknown) {
        var cost = new double[columns];
        cost[unknown] = 1;
        return minimum(cost, unknowns);
    }

    /// The largest value of an unknown, infinite when nothing bounds it.
    double largest(int unknown) {
        var cost = new double[columns];
        cost[unknown] = -1;
        return -minimum(cost, unknowns);
    }

    /// Only the first `usable` columns may enter.
    private double minimum(double[] cost, int usable) {
        while (true) {
            int enter = entering(cost, usable);
            if (enter < 0) {
                return value(cost);
            }
            int leave = leaving(enter, usable == unknowns);
            if (leave < 0) {
                return Double.NEGATIVE_INFINITY;
            }
            pivot(leave, enter);
        }
    }

    private int entering(double[] cost, int usable) {
        for (int column = 0; column < usable; column++) {
            double reduced = cost[column];
            for (int row = 0; row < rows; row++) {
                reduced -= cost[basis[row]] * table[row][column];
            }
            if (reduced < -TINY) {
                return column;
            }
        }
        return -1;
    }

    private int leaving(int enter, boolean solved) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows; row++) {
            // an artificial unknown left at zero may not grow again
            boolean stuck = solved && basis[row] >= unknowns && Math.abs(table[row][enter]) > TINY;
            if (table[row][enter] > TINY || stuck) {
                double ratio = stuck ? 0 : table[row][columns] / table[row][enter];
                if (ratio < least - TINY || ratio < least + TINY && (best < 0 || basis[row] < basis[best])) {
                    least = Math.min(ratio, least);
                    best = row;
                }
            }
        }
        return best;
    }

    private double value(double[] cost) {
        double value = 0;
        for (int row = 0; row < rows; row++) {
            value += cost[basis[row]] * table[row][columns];
        }
        return value;
    }

    private void pivot(int row, int column) {
        double by = table[row][column];
        for (int c = 0; c <= columns; c++) {
            table[row][c] /= by;
        }
        for (int r = 0; r < rows; r++) {
            double times = table[r][column];
            if (r != row && times != 0) {
                for (int c = 0; c <= columns; c++) {
                    table[r][c] -= times * table[row][c];
                }
            }
        }
        basis[row] = column;
    }
}
