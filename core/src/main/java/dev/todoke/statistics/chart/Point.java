package dev.todoke.statistics.chart;

import dev.todoke.statistics.Limits;

/// One value of a chart, or the statement that there is none to draw (図の1点).
public sealed interface Point {

    /// @param text the value as printed in the table
    record Drawn(double value, Limits limits, String text) implements Point {}

    /// Withheld or impossible: drawn as its sign, never as zero.
    ///
    /// @param sign `x` withheld, `…` unknown, `・` impossible
    record Absent(String sign) implements Point {}

    /// Highest value that needs room, with its limits.
    default double top() {
        return switch (this) {
            case Drawn(var value, var limits, var text) -> Math.max(value, limits.upper());
            case Absent _ -> 0;
        };
    }
}
