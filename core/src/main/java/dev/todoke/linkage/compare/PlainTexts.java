package dev.todoke.linkage.compare;

import dev.todoke.person.Normaliser;
import java.text.Normalizer;
import java.util.Locale;

/// Texts and codes of any kind (文字列・番号).
final class PlainTexts {

    private PlainTexts() {}

    /// Plain width, upper case, runs of blanks as one.
    static FieldMaker folded(FieldSetting setting) {
        var dictionary = setting.shared(setting.arguments().getFirst());
        return (cells, values) -> {
            String plain = Normalizer.normalize(cells.text(0), Normalizer.Form.NFKC);
            values[0] =
                    dictionary.numberOf(plain.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT));
            return CellFinding.NONE;
        };
    }

    /// Numbers given by somebody, such as those of a hospital or a chart: no blanks, hyphens or leading
    /// zeros.
    static FieldMaker code(FieldSetting setting) {
        var normaliser = Normaliser.shipped();
        return (cells, values) -> {
            String text = cells.text(0).replace("-", "");
            String code = withoutLeadingZeros(isPlain(text) ? text : normaliser.fold(text));
            values[0] = code.isEmpty() ? 0 : Hash.nonZeroInt(Hash.of(code));
            return CellFinding.NONE;
        };
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String withoutLeadingZeros(String code) {
        int start = 0;
        while (start < code.length() - 1 && code.charAt(start) == '0') {
            start++;
        }
        return code.substring(start);
    }
}
