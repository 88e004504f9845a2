package dev.todoke.intake;

import dev.todoke.codes.Lookup;
import dev.todoke.codes.Tables;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Times, counts and names as the pages print them (画面の表記).
public final class Printed {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Printed() {}

    public static String time(Instant at) {
        return TIME.format(at.atZone(JAPAN));
    }

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// The title of a check in the language of the page, or its id.
    public static String title(String check, Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        try {
            return ResourceBundle.getBundle("words.checks", language).getString(check + ".title");
        } catch (MissingResourceException _) {
            // a finding of an older edition of the checks has no title any more
            return check;
        }
    }

    /// `C16 胃`, or the code alone when the table does not know it.
    public static String site(String code, Locale locale) {
        var table = Tables.shipped().table("icdo3-topography", "3.2");
        String column = locale.getLanguage().equals("en") ? "nameEn" : "group3Ja";
        return code + " "
                + table.find(code + "9").columnOr(column, table.find(code + "0").columnOr(column, ""));
    }

    /// Name of a topography code such as `C162`, empty when unknown.
    public static String topography(String code, Locale locale) {
        return name("icdo3-topography", code, locale);
    }

    /// Name of histology and behaviour of six digits such as `814032`, empty when unknown.
    public static String morphology(String digits, Locale locale) {
        return digits.length() == 6
                ? name("icdo3-morphology", digits.substring(0, 4) + "/" + digits.charAt(4), locale)
                : "";
    }

    private static String name(String table, String key, Locale locale) {
        Lookup found = Tables.shipped().table(table, "3.2").find(key);
        return found.columnOr(locale.getLanguage().equals("en") ? "nameEn" : "nameJa", "");
    }
}
