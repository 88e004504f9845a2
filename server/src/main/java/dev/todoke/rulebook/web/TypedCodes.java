package dev.todoke.rulebook.web;

import dev.todoke.codes.Topography;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// Codes as people type them (入力されたコード): full width, lower case, with or without marks.
final class TypedCodes {

    private static final int HISTOLOGY_DIGITS = 4;
    private static final int FIRST_HISTOLOGY = 8000;

    private TypedCodes() {}

    /// A histology with its behaviour; the grade, if any, is not needed here.
    ///
    /// @param behaviour the fifth digit
    record TypedMorphology(int histology, char behaviour) {

        String slashed() {
            return histology + "/" + behaviour;
        }
    }

    static Optional<Topography> topography(String typed) {
        return Topography.of(plain(typed));
    }

    /// `8140/3`, `81403` or, with the grade, `814032`.
    static Optional<TypedMorphology> morphology(String typed) {
        String digits = plain(typed).replace("/", "");
        if (!digits.matches("[89][0-9]{4,5}")) {
            return Optional.empty();
        }
        int histology = Integer.parseInt(digits.substring(0, HISTOLOGY_DIGITS));
        return histology < FIRST_HISTOLOGY
                ? Optional.empty()
                : Optional.of(new TypedMorphology(histology, digits.charAt(HISTOLOGY_DIGITS)));
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }
}
