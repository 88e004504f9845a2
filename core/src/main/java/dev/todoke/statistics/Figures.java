package dev.todoke.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// How figures are printed (数の書き方): counts with commas, rates and percentages with one decimal, rounded half up.
public final class Figures {

    private Figures() {}

    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// Rate per 100,000 or percentage.
    public static String oneDecimal(double value) {
        return rounded(value, 1);
    }

    /// Ratios such as M/I.
    public static String twoDecimals(double value) {
        return rounded(value, 2);
    }

    /// `51.2–54.8`
    public static String limits(Limits limits) {
        return oneDecimal(limits.lower()) + "–" + oneDecimal(limits.upper());
    }

    private static String rounded(double value, int decimals) {
        var text =
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return text.length() > decimals + 4 ? withCommas(text) : text;
    }

    private static String withCommas(String text) {
        int point = text.indexOf('.');
        return String.format(Locale.ROOT, "%,d", Long.parseLong(text.substring(0, point))) + text.substring(point);
    }
}
