package dev.todoke.provision.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Whole numbers from `low` to `high` (範囲), both included.
record Range(long low, long high) {

    /// More than any registry holds.
    static final long NO_END = 1_000_000_000_000L;

    /// Zero or more.
    static final Range OPEN = new Range(0, NO_END);

    static Range only(long value) {
        return new Range(value, value);
    }

    /// The counts out of `whole` that round to the printed percentage.
    static Range ofShare(BigDecimal percent, long whole) {
        var half = BigDecimal.ONE.movePointLeft(percent.scale()).divide(BigDecimal.TWO);
        var n = BigDecimal.valueOf(whole);
        long low = percent.subtract(half)
                .multiply(n)
                .movePointLeft(2)
                .setScale(0, RoundingMode.CEILING)
                .longValue();
        long high = percent.add(half)
                .multiply(n)
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR)
                .longValue();
        return new Range(Math.max(0, low), Math.min(whole, high));
    }

    boolean isEmpty() {
        return low > high;
    }

    boolean isOne() {
        return low == high;
    }

    Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }

    boolean contains(long value) {
        return low <= value && value <= high;
    }

    /// How many values are left open.
    long size() {
        return high - low + 1;
    }

    String ja() {
        return isOne() ? Long.toString(low) : high >= NO_END ? low + "以上" : low + "〜" + high;
    }
}
