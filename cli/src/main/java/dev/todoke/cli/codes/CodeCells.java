package dev.todoke.cli.codes;

import dev.todoke.codes.Topography;
import dev.todoke.kernel.RegisteredSex;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// Codes as people type them into tables (手で書いたコードの読み取り): full-width digits, lower case, dots, blanks.
final class CodeCells {

    /// @param histology four digits
    /// @param behaviour the digit behind the slash, or blank when only the histology was written
    record WrittenMorphology(int histology, char behaviour) {}

    static final char NO_BEHAVIOUR = ' ';

    private CodeCells() {}

    /// Half width, upper case, no blanks at the ends.
    static String tidy(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c <= ' ' || c > '~' || (c >= 'a' && c <= 'z')) {
                return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
            }
        }
        return cell;
    }

    /// `C341`, `C34.1`, `c34.1`.
    static Optional<Topography> topography(String cell) {
        return Topography.of(tidy(cell));
    }

    /// `8140`, `8140/3`, `81403`, each also behind `M` or `M-`.
    static Optional<WrittenMorphology> morphology(String cell) {
        String text = tidy(cell);
        if (text.startsWith("M")) {
            text = text.startsWith("-", 1) ? text.substring(2) : text.substring(1);
        }
        String digits = text.length() == 6 && text.charAt(4) == '/' ? text.substring(0, 4) + text.charAt(5) : text;
        if ((digits.length() != 4 && digits.length() != 5) || !areDigits(digits)) {
            return Optional.empty();
        }
        int histology = Integer.parseInt(digits, 0, 4, 10);
        return Optional.of(new WrittenMorphology(histology, digits.length() == 5 ? digits.charAt(4) : NO_BEHAVIOUR));
    }

    /// One digit of 0, 1, 2, 3, 6, 9, also behind a slash; [#NO_BEHAVIOUR] for an empty cell.
    static Optional<Character> behaviour(String cell) {
        String text = tidy(cell);
        if (text.isEmpty()) {
            return Optional.of(NO_BEHAVIOUR);
        }
        String digit = text.startsWith("/") ? text.substring(1) : text;
        return digit.length() == 1 && "012369".contains(digit) ? Optional.of(digit.charAt(0)) : Optional.empty();
    }

    /// 1 or M, 2 or F; an empty cell, 0 and 9 are an unknown sex.
    static Optional<RegisteredSex> sex(String cell) {
        return switch (tidy(cell)) {
            case "1", "M", "男" -> Optional.of(RegisteredSex.MALE);
            case "2", "F", "女" -> Optional.of(RegisteredSex.FEMALE);
            case "", "0", "9" -> Optional.of(RegisteredSex.BOTH);
            default -> Optional.empty();
        };
    }

    private static boolean areDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
