package dev.todoke.cli.oracle;

import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The model `ja-person` written as SQL (照合モデルのSQL). Only its numbers and keys are read; what they mean is written
/// here.
final class LinkageSql {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("hospital", "hosp"),
            Map.entry("chart", "chart"),
            Map.entry("municipality", "mun"),
            Map.entry("town", "town"),
            Map.entry("address", "adr"),
            Map.entry("family_kanji", "fk"),
            Map.entry("given_kanji", "gk"),
            Map.entry("family_kana", "fa"),
            Map.entry("given_kana", "ga"),
            Map.entry("birth_date", "bd"),
            Map.entry("birth_year", "byr"),
            Map.entry("birth_year_month", "bym"),
            Map.entry("birth_month_day", "bmd"),
            Map.entry("sex", "sex"),
            Map.entry("name_parts", "parts"),
            Map.entry("joined_kanji", "joined"));
    private static final List<String> NUMBERS = List.of("mun", "bd", "byr", "bym", "bmd", "sex");

    private static final String VARIANTS_AND_READINGS = """
            LEFT JOIN variant vf ON vf.a = a.fk AND vf.b = b.fk
            LEFT JOIN variant vg ON vg.a = a.gk AND vg.b = b.gk
            LEFT JOIN read_f rf ON rf.k = CASE WHEN a.fa = '' THEN a.fk WHEN b.fa = '' THEN b.fk END AND rf.a = a.fa || b.fa
            LEFT JOIN read_g rg ON rg.k = CASE WHEN a.ga = '' THEN a.gk WHEN b.ga = '' THEN b.gk END AND rg.a = a.ga || b.ga
            """;

    private final LinkModel model;
    private final BiFunction<String, String, LinkModel.Level> levels;

    /// With the model's own weights.
    LinkageSql(LinkModel model) {
        this(model, (comparison, level) -> level(model, comparison, level));
    }

    /// @param levels by comparison and level, such as estimated ones
    LinkageSql(LinkModel model, BiFunction<String, String, LinkModel.Level> levels) {
        this.model = model;
        this.levels = levels;
    }

    private double bits(String comparison, String level) {
        return level(comparison, level).bits();
    }

    private double u(String comparison, String... levels) {
        double u = 0;
        for (String level : levels) {
            u += level(comparison, level).u();
        }
        return u;
    }

    private LinkModel.Level level(String comparison, String level) {
        return levels.apply(comparison, level);
    }

    static LinkModel.Level level(LinkModel model, String comparison, String level) {
        return model.comparisons().stream()
                .filter(c -> c.name().equals(comparison))
                .flatMap(c -> c.levels().stream())
                .filter(l -> l.word().equals(level))
                .findFirst()
                .orElseThrow();
    }

    private String number(Parameter parameter) {
        return String.valueOf(model.parameter(parameter));
    }

    /// What a value adds when both have it, by value: `f_fk`, `f_gk`, `f_fa`, `f_ga`.
    List<String> frequencies() {
        return List.of(
                frequency("fk", u("family_name", "both_equal", "kanji_equal")),
                frequency("gk", u("given_name", "both_equal", "kanji_equal")),
                frequency("fa", u("family_name", "both_equal", "kana_equal")),
                frequency("ga", u("given_name", "both_equal", "kana_equal")));
    }

    private String frequency(String column, double u) {
        return """
                CREATE TABLE f_%1$s AS
                SELECT %1$s AS v, log2(%2$s / greatest(%3$s, (count(*) + %4$s * %2$s) / (sum(count(*)) OVER () + %4$s))) AS bits
                FROM r WHERE %1$s <> '' GROUP BY %1$s
                """.formatted(column, u, number(Parameter.FREQUENCY_FLOOR), number(Parameter.FREQUENCY_PRIOR_RECORDS));
    }

    /// Which kanji name is read as which kana by some record: `read_f`, `read_g`.
    static List<String> readings() {
        String table =
                "CREATE TABLE read_%1$s AS SELECT DISTINCT %1$sk AS k, %1$sa AS a FROM r WHERE %1$sk <> '' AND %1$sa <> ''";
        return List.of(table.formatted("f"), table.formatted("g"));
    }

    /// λ from the pairs that agree on both names and the birth date.
    String prior() {
        return """
                CREATE TABLE prior AS
                SELECT greatest(%s, least(%s, log2(s / (1 - s)))) AS bits FROM (
                    SELECT least(0.5, (p / %s + 1) / (n * (n - 1) / 2 + 2)) AS s FROM
                        (SELECT coalesce(sum(c * (c - 1) / 2), 0)::DOUBLE AS p FROM (
                            SELECT count(*) AS c FROM r WHERE fk <> '' AND gk <> '' AND bd <> 0 GROUP BY fk, gk, bd)),
                        (SELECT count(*)::DOUBLE AS n FROM r))
                """.formatted(
                        number(Parameter.PRIOR_FLOOR),
                        number(Parameter.PRIOR_CEILING),
                        number(Parameter.ASSUMED_RECALL_OF_EXACT_RULE));
    }

    /// All pairs that any search key brings together.
    String candidates() {
        return model.passes().stream()
                .map(this::pass)
                .collect(Collectors.joining("\nUNION\n", "CREATE TABLE c AS\n", ""));
    }

    private String pass(LinkModel.Pass pass) {
        String equal = pass.fields().stream()
                .map(COLUMNS::get)
                .map(column -> "a." + column + " = b." + column + " AND a." + column
                        + (NUMBERS.contains(column) ? " <> 0" : " <> ''"))
                .collect(Collectors.joining(" AND "));
        return "SELECT a.i AS x, b.i AS y FROM r a JOIN r b ON a.i < b.i AND " + equal;
    }

    String weights() {
        return """
                CREATE TABLE w AS
                SELECT x, y, p + CASE WHEN whole <> 0 THEN whole ELSE family + given END + birth + adr + chart + sex AS weight FROM (
                    SELECT x, y, (SELECT bits FROM prior) AS p, %s AS whole, %s AS family, %s AS given, %s AS birth,
                        %s AS adr, %s AS chart, %s AS sex
                    FROM c JOIN r a ON a.i = x JOIN r b ON b.i = y
                    LEFT JOIN f_fk xfk ON xfk.v = a.fk LEFT JOIN f_fk yfk ON yfk.v = b.fk
                    LEFT JOIN f_gk xgk ON xgk.v = a.gk LEFT JOIN f_gk ygk ON ygk.v = b.gk
                    LEFT JOIN f_fa xfa ON xfa.v = a.fa LEFT JOIN f_fa yfa ON yfa.v = b.fa
                    LEFT JOIN f_ga xga ON xga.v = a.ga LEFT JOIN f_ga yga ON yga.v = b.ga
                    %s)
                WHERE p + CASE WHEN whole <> 0 THEN whole ELSE family + given END + birth + adr + chart + sex >= %s
                """.formatted(
                        whole(),
                        name("family_name", "fk", "fa", "fu", "vf", "rf"),
                        name("given_name", "gk", "ga", "gu", "vg", "rg"),
                        birth(),
                        address(),
                        chart(),
                        sex(),
                        VARIANTS_AND_READINGS,
                        number(Parameter.THRESHOLD_WRITTEN));
    }

    /// Counts of the combinations of levels of pairs `x`, `y`: what an estimation learns from (一致の型の数).
    /// Levels count from 1 in the order of the model, 0 is nothing to compare.
    String patterns(String table, String pairs) {
        var numbered = new LinkageSql(model, (comparison, level) -> numbered(comparison, level));
        return """
                CREATE TABLE %s AS
                SELECT family_name, given_name, birth_date, address, chart, sex, count(*) AS n FROM (
                    SELECT %s AS family_name, %s AS given_name, %s AS birth_date, %s AS address, %s AS chart, %s AS sex
                    FROM (%s) JOIN r a ON a.i = x JOIN r b ON b.i = y %s)
                GROUP BY ALL
                """.formatted(
                        table,
                        withoutFrequencies(numbered.name("family_name", "fk", "fa", "fu", "vf", "rf")),
                        withoutFrequencies(numbered.name("given_name", "gk", "ga", "gu", "vg", "rg")),
                        numbered.birth(),
                        numbered.address(),
                        numbered.chart(),
                        numbered.sex(),
                        pairs,
                        VARIANTS_AND_READINGS);
    }

    private static String withoutFrequencies(String sql) {
        return sql.replaceAll("\\+ least\\([^)]*\\) / 2", "").replaceAll("\\+ x[a-z]+\\.bits", "");
    }

    /// A level whose bits are its number.
    private LinkModel.Level numbered(String comparison, String level) {
        var words = words(model, comparison);
        return new LinkModel.Level(level, Math.pow(2, words.indexOf(level) + 1), 1, "");
    }

    static List<String> words(LinkModel model, String comparison) {
        return model.comparisons().stream()
                .filter(c -> c.name().equals(comparison))
                .flatMap(c -> c.levels().stream())
                .map(LinkModel.Level::word)
                .toList();
    }

    private String whole() {
        return """
                CASE WHEN (a.gk = '') <> (b.gk = '') AND a.joined <> '' AND a.joined = b.joined THEN %s
                     WHEN (a.fk <> '' AND a.gk <> '' AND a.fk = b.gk AND a.gk = b.fk
                           OR a.fa <> '' AND a.ga <> '' AND a.fa = b.ga AND a.ga = b.fa)
                          AND NOT (a.fk <> '' AND a.fk = b.fk) AND NOT (a.fa <> '' AND a.fa = b.fa) THEN %s
                     ELSE 0 END
                """.formatted(bits("whole_name", "joined_equal"), bits("whole_name", "exchanged"));
    }

    private String name(String comparison, String kanji, String kana, String unvoiced, String variant, String reading) {
        return """
                CASE WHEN a.{k} <> '' AND a.{k} = b.{k} AND a.{a} <> '' AND a.{a} = b.{a} THEN {both} + x{k}.bits
                     WHEN a.{k} <> '' AND a.{k} = b.{k} THEN {kanji} + x{k}.bits
                     WHEN {v}.a IS NOT NULL THEN {variant} + least(x{k}.bits, y{k}.bits) / 2
                     WHEN a.{a} <> '' AND a.{a} = b.{a} THEN {kana} + x{a}.bits
                     WHEN (a.{k} = '' OR b.{k} = '') AND (a.{a} = '' OR b.{a} = '') THEN 0
                     WHEN a.{k} <> '' AND b.{k} <> '' AND {r}.k IS NOT NULL THEN {reading} + least(x{a}.bits, y{a}.bits) / 2
                     WHEN a.{a} <> '' AND b.{a} <> '' AND a.{u} = b.{u} THEN {voicing} + least(x{a}.bits, y{a}.bits) / 2
                     WHEN a.{k} <> '' AND b.{k} <> '' AND (left(a.{k}, 1) = left(b.{k}, 1) OR right(a.{k}, 1) = right(b.{k}, 1))
                          OR a.{a} <> '' AND b.{a} <> '' AND jaro_winkler_similarity(a.{a}, b.{a}) >= 0.88 THEN {similar}
                     ELSE {other} END
                """.replace("{both}", String.valueOf(bits(comparison, "both_equal")))
                .replace("{kanji}", String.valueOf(bits(comparison, "kanji_equal")))
                .replace("{variant}", String.valueOf(bits(comparison, "variant")))
                .replace("{kana}", String.valueOf(bits(comparison, "kana_equal")))
                .replace("{reading}", String.valueOf(bits(comparison, "reading")))
                .replace("{voicing}", String.valueOf(bits(comparison, "voicing")))
                .replace("{similar}", String.valueOf(bits(comparison, "similar")))
                .replace("{other}", String.valueOf(bits(comparison, "other")))
                .replace("{k}", kanji)
                .replace("{a}", kana)
                .replace("{u}", unvoiced)
                .replace("{v}", variant)
                .replace("{r}", reading);
    }

    private String birth() {
        String digits = IntStream.range(0, 8)
                .mapToObj(i -> String.format(
                        Locale.ROOT, "(a.bd // %1$d %% 10 <> b.bd // %1$d %% 10)::INT", (int) Math.pow(10, i)))
                .collect(Collectors.joining(" + "));
        return """
                CASE WHEN a.bd <> 0 AND b.bd <> 0 THEN
                     CASE WHEN a.bd = b.bd THEN %s
                          WHEN %s = 1 THEN %s
                          WHEN a.byr = b.byr AND a.bd // 100 %% 100 = b.bd %% 100 AND a.bd %% 100 = b.bd // 100 %% 100
                               OR a.bmd = b.bmd AND abs(a.byr - b.byr) IN (14, 30, 44, 63, 77) THEN %s
                          WHEN (a.byr = b.byr)::INT + (a.bd // 100 %% 100 = b.bd // 100 %% 100)::INT + (a.bd %% 100 = b.bd %% 100)::INT = 2
                               THEN %s
                          WHEN a.byr = b.byr AND (a.bmd = 101 OR b.bmd = 101) THEN %s
                          ELSE %s END
                     WHEN a.bym <> 0 AND b.bym <> 0 THEN CASE WHEN a.bym = b.bym THEN %s ELSE %s END
                     WHEN a.byr <> 0 AND b.byr <> 0 THEN CASE WHEN a.byr = b.byr THEN %s ELSE %s END
                     ELSE 0 END
                """.formatted(
                        bits("birth_date", "equal"),
                        digits,
                        bits("birth_date", "one_digit"),
                        bits("birth_date", "exchanged_or_era"),
                        bits("birth_date", "two_parts"),
                        bits("birth_date", "year_default"),
                        bits("birth_date", "other"),
                        bits("birth_date", "year_month"),
                        bits("birth_date", "other"),
                        bits("birth_date", "year"),
                        bits("birth_date", "other"));
    }

    private String address() {
        return """
                CASE WHEN a.mun = 0 OR b.mun = 0 THEN 0
                     WHEN a.adr <> '' AND a.adr = b.adr THEN %s
                     WHEN a.town <> '' AND a.town = b.town THEN %s
                     WHEN a.mun = b.mun THEN %s ELSE %s END
                """.formatted(
                        bits("address", "all_equal"),
                        bits("address", "town"),
                        bits("address", "municipality"),
                        bits("address", "other"));
    }

    private String chart() {
        return """
                CASE WHEN a.hosp = '' OR b.hosp = '' THEN 0
                     WHEN a.hosp <> b.hosp THEN %s
                     WHEN a.chart = '' OR b.chart = '' THEN 0
                     WHEN a.chart = b.chart THEN %s ELSE %s END
                """.formatted(
                        bits("chart", "other_hospital"), bits("chart", "both_equal"), bits("chart", "same_hospital"));
    }

    private String sex() {
        return "CASE WHEN a.sex = 0 OR b.sex = 0 THEN 0 WHEN a.sex = b.sex THEN %s ELSE %s END"
                .formatted(bits("sex", "equal"), bits("sex", "different"));
    }

    /// Columns that one record has by itself.
    List<String> derived() {
        return List.of(
                "ALTER TABLE r ADD COLUMN parts VARCHAR",
                "UPDATE r SET parts = CASE WHEN fk = '' OR gk = '' THEN '' ELSE least(fk, gk) || '|' || greatest(fk, gk) END");
    }
}
