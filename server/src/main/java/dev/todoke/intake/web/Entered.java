package dev.todoke.intake.web;

import dev.todoke.notification.Item;
import java.text.Normalizer;

/// What a person typed, as a file would carry it (入力値の整え方): codes and dates half-width, no control characters.
final class Entered {

    private Entered() {}

    static String value(Item item, String typed) {
        String text = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        return switch (item) {
            case CHART_NUMBER, KANA_NAME, NAME, ADDRESS, TOPOGRAPHY_TEXT, MORPHOLOGY_TEXT, REMARKS -> text;
            case BIRTH_DATE, DIAGNOSIS_DATE, DEATH_DATE -> date(Normalizer.normalize(text, Normalizer.Form.NFKC));
            case TOPOGRAPHY ->
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toUpperCase(java.util.Locale.ROOT)
                        .replace(".", "");
            default -> Normalizer.normalize(text, Normalizer.Form.NFKC).replace("/", "");
        };
    }

    /// `2024-05-12`, `2024/5/12` and `2024年5月12日` become eight digits; anything else stays as it is for the checks.
    private static String date(String text) {
        var parts = text.replaceAll("[年月日./-]", " ").strip().split(" +", -1);
        if (parts.length != 3 || !text.matches("[0-9年月日./ -]+")) {
            return text;
        }
        return "%4s%2s%2s".formatted(parts[0], parts[1], parts[2]).replace(' ', '0');
    }
}
