package dev.todoke.linkage.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Every kind of comparison, by its word in the model file (比較の一覧).
///
/// To add one: write a [Comparer] and enter it here. A model that leaves out a level counts it as the next
/// weaker one that it lists.
public final class ComparisonKinds {

    /// @param fieldArguments arguments before this position are fields, the others numbers
    /// @param levels words of the levels, most alike first; empty when the model chooses them
    public record Kind(
            String word,
            int fewest,
            int most,
            int fieldArguments,
            List<String> levels,
            Function<CompareSetting, Comparer> comparer,
            String usage) {

        public Kind {
            levels = List.copyOf(levels);
        }

        public boolean fits(int arguments) {
            return arguments >= fewest && arguments <= most;
        }

        public boolean isNumber(int argument) {
            return argument >= fieldArguments;
        }
    }

    private static final Map<String, Kind> KINDS = new TreeMap<>();

    static {
        enter(
                "ja_name",
                2,
                3,
                2,
                List.of("both_equal", "kanji_equal", "variant", "kana_equal", "reading", "voicing", "similar", "other"),
                JapaneseName::new,
                "ja_name(kanji,kana[,similar])");
        enter(
                "ja_whole_name",
                5,
                5,
                5,
                List.of("joined_equal", "exchanged"),
                JapaneseWholeName::new,
                "ja_whole_name(family_kanji,given_kanji,family_kana,given_kana,joined)");
        enter(
                "date",
                1,
                3,
                3,
                List.of(
                        "equal",
                        "year_month",
                        "year",
                        "one_digit",
                        "exchanged_or_era",
                        "two_parts",
                        "year_default",
                        "other"),
                DateComparer::new,
                "date(date[,year_month,year])");
        enter("equal", 1, 1, 1, List.of("equal", "different"), EqualComparer::new, "equal(field)");
        enter(
                "nested",
                2,
                8,
                8,
                List.of(),
                NestedComparer::new,
                "nested(narrow,wider,…), one level for each and one for none");
        enter(
                "scoped",
                2,
                2,
                2,
                List.of("both_equal", "same_hospital", "other_hospital"),
                ScopedComparer::new,
                "scoped(scope,number)");
        enterLatin();
    }

    private static void enterLatin() {
        enter(
                "latin_name",
                2,
                3,
                2,
                List.of("equal", "close", "part", "initial", "similar", "other"),
                LatinNameComparer::new,
                "latin_name(name,parts[,similar])");
        enter(
                "latin_whole_name",
                3,
                3,
                3,
                List.of("exchanged", "parts_equal", "parts_within"),
                LatinWholeName::new,
                "latin_whole_name(given,family,parts)");
        enter(
                "latin_date",
                3,
                3,
                3,
                List.of(
                        "equal",
                        "default_equal",
                        "exchanged",
                        "one_slip",
                        "year_month",
                        "year_default",
                        "two_parts",
                        "other"),
                LatinDateComparer::new,
                "latin_date(date,year_month,year)");
        enter(
                "latin_text",
                1,
                1,
                1,
                List.of("equal", "close", "words", "other"),
                LatinTextComparer::new,
                "latin_text(words)");
        enter(
                "latin_street",
                3,
                3,
                3,
                List.of("number_and_street", "street", "number_and_close", "close", "other_line", "other"),
                LatinStreetComparer::new,
                "latin_street(number,street,other_line)");
        enter(
                "latin_place",
                3,
                3,
                3,
                List.of("both", "postcode", "suburb", "close", "area", "other"),
                LatinPlaceComparer::new,
                "latin_place(suburb,postcode,area)");
        enter("latin_code", 1, 1, 1, List.of("equal", "one_slip", "other"), LatinCodeComparer::new, "latin_code(code)");
    }

    private ComparisonKinds() {}

    private static void enter(
            String word,
            int fewest,
            int most,
            int fieldArguments,
            List<String> levels,
            Function<CompareSetting, Comparer> comparer,
            String usage) {
        KINDS.put(word, new Kind(word, fewest, most, fieldArguments, levels, comparer, usage));
    }

    public static Optional<Kind> of(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    public static String words() {
        return String.join(", ", KINDS.values().stream().map(Kind::usage).toList());
    }
}
