package dev.todoke.linkage.latin;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date in one of the ways people write it (日付の書き方), as three numbers; 0 is unknown.
///
/// `YYYYMMDD`, `YYYY-MM-DD`, `DD/MM/YYYY`, `MM/DD/YYYY` where the day shows which it is (otherwise the day is read
/// first), `12 March 1956`, `March 12, 1956`, `YYYY-MM`, `YYYY`. Days that no calendar has are kept: a slip of one
/// digit
/// is still seen to be one.
public record LatinDate(int year, int month, int day) {

    public static final LatinDate UNKNOWN = new LatinDate(0, 0, 0);

    private static final Pattern DIGITS = Pattern.compile("\\d{8}");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?(?:[t ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern DAY_NAME = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)? +)?([a-z]{3,9})[., -]+(?:(\\d{1,2})(?:st|nd|rd|th)?,? +)?(\\d{4})");
    private static final Pattern YEAR_ONLY = Pattern.compile("(?:c\\.?|ca\\.?|circa|about)? *(\\d{4})");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    /// [#UNKNOWN] when the text is no date.
    public static LatinDate read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (DIGITS.matcher(plain).matches()) {
            return ofDigits(plain);
        }
        Matcher found = YEAR_FIRST.matcher(plain);
        if (found.matches()) {
            return of(number(found, 1), number(found, 2), number(found, 3));
        }
        found = YEAR_LAST.matcher(plain);
        if (found.matches()) {
            return dayAndMonth(number(found, 3), number(found, 1), number(found, 2));
        }
        found = DAY_NAME.matcher(plain);
        if (found.matches()) {
            int month = (MONTHS.indexOf(found.group(2).substring(0, 3)) + 4) / 4;
            return of(number(found, 4), month, Math.max(number(found, 1), number(found, 3)));
        }
        found = YEAR_ONLY.matcher(plain);
        return found.matches() ? of(number(found, 1), 0, 0) : UNKNOWN;
    }

    /// Year first, unless only the last four digits can be a year.
    private static LatinDate ofDigits(String digits) {
        int first = Integer.parseInt(digits.substring(0, 4));
        int last = Integer.parseInt(digits.substring(4));
        boolean yearFirst = isYear(first) || !isYear(last);
        return yearFirst ? new LatinDate(first, last / 100, last % 100) : dayAndMonth(last, first / 100, first % 100);
    }

    private static LatinDate dayAndMonth(int year, int first, int second) {
        boolean monthFirst = second > 12 && first <= 12;
        return of(year, monthFirst ? first : second, monthFirst ? second : first);
    }

    private static LatinDate of(int year, int month, int day) {
        return isYear(year) ? new LatinDate(year, month, month == 0 ? 0 : day) : UNKNOWN;
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static int number(Matcher found, int group) {
        String text = found.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }

    public boolean isKnown() {
        return year != 0;
    }

    /// Whether the day is known.
    public boolean isWhole() {
        return year != 0 && month != 0 && day != 0;
    }

    /// 1 January, which many registers write when they know the year alone.
    public boolean isDefault() {
        return month == 1 && day == 1;
    }
}
