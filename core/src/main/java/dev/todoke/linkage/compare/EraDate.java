package dev.todoke.linkage.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates with a Japanese era (和暦): `S26.3.12`, `昭和26年3月12日`, `R060101`, `令和元年5月`, also
/// `1951年3月12日` and `1951-3-12`.
///
/// The year of an era counts on past its end, as people write it (昭和65年 is 1990).
final class EraDate {

    private static final Map<String, Integer> YEAR_BEFORE = Map.of(
            "M", 1867, "明治", 1867, "T", 1911, "大正", 1911, "S", 1925, "昭和", 1925, "H", 1988, "平成", 1988, "R", 2018, "令和",
            2018);
    private static final Pattern SEPARATED = Pattern.compile(
            "([MTSHR]|明治|大正|昭和|平成|令和|)(元|\\d{1,4})(?:[年.-](?:(\\d{1,2})(?:[月.-](?:(\\d{1,2})日?)?)?)?)?");
    private static final Pattern DIGITS = Pattern.compile("([MTSHR])(\\d\\d)(\\d\\d)(\\d\\d)");
    private static final int LONGEST = 16;

    private EraDate() {}

    /// The same date in the western calendar, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty when no era, nor
    /// 年, stands there.
    ///
    /// @param text plain width, without blanks around
    static Optional<String> read(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return Optional.empty();
        }
        String upper = Character.toUpperCase(text.charAt(0)) + text.substring(1).replace(" ", "");
        var digits = DIGITS.matcher(upper);
        if (digits.matches()) {
            return Optional.of(date(digits.group(1), digits.group(2), digits.group(3), digits.group(4)));
        }
        var parts = SEPARATED.matcher(upper);
        boolean western = upper.charAt(0) <= '9';
        if (!parts.matches() || western && (upper.length() < 5 || "年.-".indexOf(upper.charAt(4)) < 0)) {
            return Optional.empty();
        }
        return Optional.of(date(parts.group(1), parts.group(2), of(parts.group(3)), of(parts.group(4))));
    }

    private static String of(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static String date(String era, String year, String month, String day) {
        int ofEra = year.equals("元") ? 1 : Integer.parseInt(year);
        var date = new StringBuilder(10).append(YEAR_BEFORE.getOrDefault(era, 0) + ofEra);
        for (String part : List.of(month, day)) {
            if (!part.isEmpty()) {
                date.append('-').append(part.length() == 1 ? "0" : "").append(part);
            }
        }
        return date.toString();
    }
}
