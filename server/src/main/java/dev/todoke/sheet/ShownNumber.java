package dev.todoke.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number as its format shows it (表示される数): percent signs and the decimals of the first part of the format.
///
/// Source: ECMA-376 part 1, 18.8.31. Dates are not numbers that anybody counts with; they are left as their serial.
final class ShownNumber {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+(?:[Ee][+-]?[0-9]{1,3})?");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");
    private static final Pattern DECIMALS = Pattern.compile("\\.([0#?]+)");
    private static final int PERCENT = 2;

    private ShownNumber() {}

    static boolean readable(String raw) {
        return NUMBER.matcher(raw).matches();
    }

    static String text(String raw, @Nullable String format) {
        var number = new BigDecimal(raw);
        if (format == null || format.equalsIgnoreCase("General")) {
            return number.stripTrailingZeros().toPlainString();
        }
        String plain = LITERAL.matcher(format).replaceAll("").split(";", 2)[0];
        var decimals = DECIMALS.matcher(plain);
        int shown = decimals.find() ? decimals.group(1).length() : 0;
        if (plain.contains("%")) {
            return number.movePointRight(PERCENT)
                            .setScale(shown, RoundingMode.HALF_UP)
                            .toPlainString() + "%";
        }
        boolean numeric = plain.contains("0") || plain.contains("#");
        return numeric && !plain.matches(".*[EyYdDhHsS/].*")
                ? number.setScale(shown, RoundingMode.HALF_UP).toPlainString()
                : number.stripTrailingZeros().toPlainString();
    }
}
