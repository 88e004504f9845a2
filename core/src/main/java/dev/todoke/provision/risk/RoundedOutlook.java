package dev.todoke.provision.risk;

import dev.todoke.provision.extraction.RiskReport;
import java.util.List;

/// A preview that gives nobody away (まるめた見通し): what an applicant sees before any decision.
///
/// Rows are rounded to tens and hidden below ten, shares are given in steps of five percent, the smallest class only
/// by its range. Exact counts of a range chosen freely would be a table query without approval.
///
/// @param rows rounded to tens; 0 stands for fewer than ten, of which nothing else is said
/// @param smallest range of the smallest class
/// @param unique share of rows that stand alone, in percent, and `below10` in classes of fewer than ten
/// @param oneCause share of rows whose class has one cause of death
/// @param without share of rows in classes of fewer than ten without one of the items
public record RoundedOutlook(
        long rows, Smallest smallest, int unique, int below10, int oneCause, List<Without> without) {

    private static final int SMALLEST_SHOWN = 10;
    private static final int STEP = 5;
    private static final double HUNDRED = 100.0;

    /// Range of the smallest class (最小の同値類).
    public enum Smallest {
        ONE,
        TWO_TO_FOUR,
        FIVE_TO_NINE,
        TEN_AND_MORE;

        static Smallest of(long rows) {
            if (rows >= SMALLEST_SHOWN) {
                return TEN_AND_MORE;
            }
            return rows >= STEP ? FIVE_TO_NINE : rows >= 2 ? TWO_TO_FOUR : ONE;
        }
    }

    /// The share in small classes without one item (その項目を外した場合).
    public record Without(int item, int below10) {}

    public RoundedOutlook {
        without = List.copyOf(without);
    }

    /// Whether there are enough rows to say anything.
    public boolean shown() {
        return rows > 0;
    }

    static RoundedOutlook of(RiskOutlook outlook) {
        if (outlook.rows() < SMALLEST_SHOWN) {
            return new RoundedOutlook(0, Smallest.ONE, 0, 0, 0, List.of());
        }
        var report = outlook.report();
        return new RoundedOutlook(
                Math.round(outlook.rows() / (double) SMALLEST_SHOWN) * SMALLEST_SHOWN,
                Smallest.of(report.kMin()),
                share(report.uniques(), outlook.rows()),
                below10(report, outlook.rows()),
                share(outlook.oneCause(), outlook.rows()),
                outlook.without().stream()
                        .map(without -> new Without(without.item(), below10(without.report(), outlook.rows())))
                        .toList());
    }

    private static int below10(RiskReport report, long rows) {
        return share(report.below10(), rows);
    }

    /// Percent of rows in steps of five.
    private static int share(long part, long rows) {
        return (int) Math.round(HUNDRED * part / rows / STEP) * STEP;
    }
}
