package dev.todoke.notification;

import dev.todoke.kernel.PartialDate;
import java.text.Normalizer;
import java.util.Locale;

/// What a person typed, as a file would carry it (入力値の整え方).
///
/// Codes and dates become half-width, dates eight digits, a space between the parts of a name one full-width space;
/// nothing else is changed. What cannot be read stays as it was typed: the checks speak about it.
public final class TypedValue {

    private TypedValue() {}

    public static String of(Item item, String typed) {
        String text = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        return switch (item) {
            case CHART_NUMBER, ADDRESS, TOPOGRAPHY_TEXT, MORPHOLOGY_TEXT, REMARKS -> text;
            case KANA_NAME, NAME -> text.replaceAll("[ \u3000]+", "\u3000");
            case BIRTH_DATE, DIAGNOSIS_DATE, DEATH_DATE ->
                TypedDate.read(text).map(PartialDate::digits).orElse(halfWidth(text));
            case TOPOGRAPHY -> halfWidth(text).toUpperCase(Locale.ROOT).replace(".", "");
            default -> halfWidth(text).replace("/", "");
        };
    }

    private static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
