package dev.todoke.linkage.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Every function that makes fields, by its word in the model file (導出の一覧).
///
/// To add one: write a [FieldMaker] (of columns) or a [LineFunction] (of fields) and enter it here.
public final class FieldKinds {

    /// @param dictionary name of the shared dictionary that numbers the first field; empty when values are hashes.
    ///     `$` stands for the first argument, for a dictionary of its own
    /// @param plainTexts arguments from this position on are plain words or numbers and name nothing
    public record Kind(
            String word,
            int fewest,
            int most,
            int outputs,
            String dictionary,
            int plainTexts,
            boolean ofFields,
            Function<FieldSetting, FieldMaker> maker,
            Function<FieldSetting, LineFunction> function,
            String usage) {

        public boolean fits(int arguments, int names) {
            return arguments >= fewest && arguments <= most && names >= 1 && names <= outputs;
        }

        public boolean isPlainText(int argument) {
            return argument >= plainTexts;
        }
    }

    private static final Map<String, Kind> KINDS = new TreeMap<>();

    static {
        columns("kanji", 1, 1, 1, "kanji", FoldedNames::kanji, "kanji(column)");
        columns("kana", 1, 1, 1, "kana", FoldedNames::kana, "kana(column)");
        columns("text", 1, 1, 1, "$", PlainTexts::folded, "text(column)");
        columns("code", 1, 1, 1, "", PlainTexts::code, "code(column)");
        columns("sex", 1, 1, 1, "", SexMaker::new, "sex(column)");
        columns("date", 1, 1, 4, "", DateMaker::new, "date(column) = date,year,year_month,month_day");
        columns(
                "ja_address",
                2,
                2,
                3,
                "",
                JapaneseAddress::new,
                "ja_address(municipality,address) = municipality,town,block");
        latin();
        fields("joined", 2, 2, LineFunctions::joined, "joined(field,field)");
        fields("either_order", 2, 2, LineFunctions::eitherOrder, "either_order(field,field)");
        fields("unvoiced", 1, 1, LineFunctions::unvoiced, "unvoiced(field)");
        fields("prefix", 2, 2, LineFunctions::prefix, "prefix(field,characters)");
    }

    private static void latin() {
        columns("latin_given", 3, 3, 1, "latin", LatinFields::given, "latin_given(given,family,whole)");
        columns("latin_family", 3, 3, 1, "latin", LatinFields::family, "latin_family(given,family,whole)");
        columns("latin_parts", 3, 3, 1, "latin_parts", LatinFields::parts, "latin_parts(given,family,whole)");
        columns("latin_words", 1, 4, 1, "$", LatinFields::words, "latin_words(column,…)");
        columns("latin_code", 1, 1, 1, "$", LatinFields::code, "latin_code(column)");
        columns("latin_date", 1, 1, 4, "", LatinFields::date, "latin_date(column) = date,year,year_month,month_day");
        fields("soundex", 1, 1, LatinFields::soundex, "soundex(field)");
        fields("longest_word", 1, 1, LatinFields::longestWord, "longest_word(field)");
        fields("area", 1, 1, LatinFields::area, "area(postcode)");
    }

    private FieldKinds() {}

    private static void columns(
            String word,
            int fewest,
            int most,
            int outputs,
            String dictionary,
            Function<FieldSetting, FieldMaker> maker,
            String usage) {
        KINDS.put(
                word,
                new Kind(word, fewest, most, outputs, dictionary, most, false, maker, FieldKinds::notOfFields, usage));
    }

    private static void fields(
            String word, int fewest, int most, Function<FieldSetting, LineFunction> function, String usage) {
        int plain = word.equals("prefix") ? 1 : most;
        KINDS.put(word, new Kind(word, fewest, most, 1, "", plain, true, FieldKinds::notOfColumns, function, usage));
    }

    private static LineFunction notOfFields(FieldSetting setting) {
        throw new IllegalArgumentException("made of columns: " + setting.arguments());
    }

    private static FieldMaker notOfColumns(FieldSetting setting) {
        throw new IllegalArgumentException("made of fields: " + setting.arguments());
    }

    public static Optional<Kind> of(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    public static String words() {
        return String.join(", ", KINDS.values().stream().map(Kind::usage).toList());
    }

    static List<String> names() {
        return List.copyOf(KINDS.keySet());
    }
}
