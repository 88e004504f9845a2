package dev.todoke.linkage.compare;

import dev.todoke.linkage.latin.LatinDate;
import dev.todoke.linkage.latin.LatinName;
import dev.todoke.linkage.latin.LatinText;
import dev.todoke.linkage.latin.Soundex;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Fields of records in latin letters (欧文の項目の導出).
final class LatinFields {

    private static final String NAMES = "latin";

    private LatinFields() {}

    /// Given name, from the columns given name, family name, whole name.
    static FieldMaker given(FieldSetting setting) {
        return name(setting, NAMES, LatinName::given);
    }

    static FieldMaker family(FieldSetting setting) {
        return name(setting, NAMES, LatinName::family);
    }

    /// All words of the name in alphabetical order.
    static FieldMaker parts(FieldSetting setting) {
        return name(setting, "latin_parts", LatinName::parts);
    }

    private static FieldMaker name(FieldSetting setting, String dictionary, Function<LatinName, String> part) {
        var numbers = setting.shared(dictionary);
        return (cells, values) -> {
            values[0] = numbers.numberOf(part.apply(LatinName.read(cells.text(0), cells.text(1), cells.text(2))));
            return CellFinding.NONE;
        };
    }

    /// The words of one column or several, in their order.
    static FieldMaker words(FieldSetting setting) {
        int columns = setting.arguments().size();
        var numbers = setting.shared(setting.arguments().getFirst());
        return (cells, values) -> {
            String words = IntStream.range(0, columns)
                    .mapToObj(cells::text)
                    .map(LatinText::fold)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            values[0] = numbers.numberOf(words);
            return CellFinding.NONE;
        };
    }

    /// A number or code somebody has given: letters and digits alone.
    static FieldMaker code(FieldSetting setting) {
        var numbers = setting.shared(setting.arguments().getFirst());
        return (cells, values) -> {
            values[0] = numbers.numberOf(LatinText.fold(cells.text(0)).replace(" ", ""));
            return CellFinding.NONE;
        };
    }

    /// A date as packed digits, its year, year with month, month with day; also days that no calendar has.
    static FieldMaker date(FieldSetting setting) {
        int thisYear = setting.today().getYear();
        return (cells, values) -> {
            String text = cells.text(0);
            if (text.isBlank()) {
                return CellFinding.NONE;
            }
            var date = LatinDate.read(text);
            if (!date.isKnown()) {
                return CellFinding.NOT_A_DATE;
            }
            if (date.year() > thisYear) {
                return CellFinding.FUTURE_DATE;
            }
            values[0] = date.isWhole() ? packed(date) : 0;
            values[1] = date.year();
            values[2] = date.month() == 0 ? 0 : date.year() * 100 + date.month();
            values[3] = date.isWhole() ? date.month() * 100 + date.day() : 0;
            return CellFinding.NONE;
        };
    }

    private static int packed(LatinDate date) {
        int digits = date.year() * 10_000 + date.month() * 100 + date.day();
        int packed = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 4) {
            packed |= digits % 10 << shift;
            digits /= 10;
        }
        return packed;
    }

    /// A key by sound of the first word that is no particle.
    static LineFunction soundex(FieldSetting setting) {
        return LineFunctions.ofText(setting, text -> Soundex.of(LatinWords.firstOwn(text)));
    }

    /// The longest word, the first of several.
    static LineFunction longestWord(FieldSetting setting) {
        return LineFunctions.ofText(setting, LatinWords::longest);
    }

    /// A postcode without its last places: two digits, or three where letters occur.
    static LineFunction area(FieldSetting setting) {
        return LineFunctions.ofText(setting, LatinWords::area);
    }
}
