package dev.todoke.statistics.release;

import dev.todoke.statistics.Limits;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A rate per 100,000 with its 95 % limits, rounded to one decimal (公表する率). More digits would let a reader compute
/// withheld age classes back.
public record PublishedRate(BigDecimal per100k, BigDecimal lower, BigDecimal upper) {

    public static final int DECIMALS = 1;

    static PublishedRate of(double per100k, Limits limits) {
        return new PublishedRate(rounded(per100k), rounded(limits.lower()), rounded(limits.upper()));
    }

    static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public Limits limits() {
        return new Limits(lower.doubleValue(), upper.doubleValue());
    }
}
