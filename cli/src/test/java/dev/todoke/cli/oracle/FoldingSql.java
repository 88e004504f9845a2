package dev.todoke.cli.oracle;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.person.Normaliser;
import dev.todoke.person.VariantCharacters;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/// Folding of names, dates and addresses in SQL (正規化のSQL): distinct values only, by tables of characters
/// and municipalities.
///
/// Not every rare form is understood as the command does; what `synth` writes is.
final class FoldingSql {

    private static final int LAST = 0x2FFFF;
    private static final int HIGHEST_CHOME = 30;
    private static final String DIGITS = "〇一二三四五六七八九";

    private FoldingSql() {}

    /// Characters with their folded form and their chain of variants, and municipalities with their names.
    static void fillTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE ch (c VARCHAR, f VARCHAR)");
            statement.execute("CREATE TABLE chain (c VARCHAR, g VARCHAR)");
            statement.execute("CREATE TABLE municipality_name (pref VARCHAR, name VARCHAR, code INT)");
            statement.execute("CREATE TABLE former (old INT, new INT)");
        }
        var duck = connection.unwrap(DuckDBConnection.class);
        var variants = VariantCharacters.shipped();
        try (var folded = duck.createAppender("ch");
                var chains = duck.createAppender("chain")) {
            for (int c = ' '; c <= LAST; c++) {
                if (!Character.isDefined(c) || Character.getType(c) == Character.SURROGATE) {
                    continue;
                }
                String text = Character.toString(c);
                String fold = Normaliser.shipped().fold(text);
                if (!fold.equals(text)) {
                    folded.beginRow();
                    folded.append(text);
                    folded.append(fold);
                    folded.endRow();
                }
                if (variants.chain(c) != c) {
                    chains.beginRow();
                    chains.append(text);
                    chains.append(Character.toString(variants.chain(c)));
                    chains.endRow();
                }
            }
        }
        fillMunicipalities(duck);
    }

    private static void fillMunicipalities(DuckDBConnection connection) throws SQLException {
        var names = new HashMap<List<String>, String>();
        var cities = new HashMap<String, String>();
        for (TableRow row : Tables.shipped().only("municipalities").rows()) {
            String name = row.value("name");
            if (row.value("type").equals("city")) {
                cities.put(row.value("code6"), name);
            }
            if (!row.value("type").equals("prefecture")) {
                enter(names, row.value("pref_code2"), name, row.value("code5"));
                enter(
                        names,
                        row.value("pref_code2"),
                        cities.getOrDefault(row.value("parent_code6"), "") + name,
                        row.value("code5"));
            }
        }
        try (var out = connection.createAppender("former")) {
            for (TableRow row : Tables.shipped().only("municipality-changes").rows()) {
                enter(names, row.value("oldCode5").substring(0, 2), row.value("oldName"), row.value("newCode5"));
                out.beginRow();
                out.append(Integer.parseInt(row.value("oldCode5")));
                out.append(Integer.parseInt(row.value("newCode5")));
                out.endRow();
            }
        }
        try (var out = connection.createAppender("municipality_name")) {
            for (var entry : names.entrySet()) {
                out.beginRow();
                out.append(entry.getKey().get(0));
                out.append(entry.getKey().get(1));
                out.append(Integer.parseInt(entry.getValue()));
                out.endRow();
            }
        }
    }

    private static void enter(Map<List<String>, String> names, String prefecture, String name, String code) {
        names.putIfAbsent(List.of(prefecture, name), code);
    }

    static List<String> steps(Path file) {
        var steps = new ArrayList<String>();
        steps.add("""
                CREATE TABLE raw AS SELECT (row_number() OVER () - 1)::INT AS i, * REPLACE (%s)
                  FROM read_csv('%s', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')
                """.formatted(filled(), file));
        steps.add(folded(
                "folded", "SELECT DISTINCT unnest([family_name, given_name, family_kana, given_kana]) AS v FROM raw"));
        steps.addAll(kana());
        steps.addAll(addresses());
        steps.add(records());
        steps.addAll(variants());
        return steps;
    }

    private static String filled() {
        return String.join(
                ", ",
                List.of(
                                "id",
                                "family_name",
                                "given_name",
                                "family_kana",
                                "given_kana",
                                "sex",
                                "birth_date",
                                "municipality",
                                "address",
                                "hospital",
                                "chart_no")
                        .stream()
                        .map(column -> "coalesce(" + column + ", '') AS " + column)
                        .toList());
    }

    /// Character by character; voicing marks of half-width kana join their letter afterwards.
    private static String folded(String table, String values) {
        return """
                CREATE TABLE %s AS
                WITH v AS (%s),
                     l AS (SELECT v, regexp_extract_all(replace(replace(replace(replace(replace(replace(v, 'ｳﾞ', 'ヴ'), 'ヴァ', 'バ'), 'ヴィ', 'ビ'),
                            'ヴェ', 'ベ'), 'ヴォ', 'ボ'), ' ', ''), '.') AS l FROM v WHERE v <> ''),
                     e AS (SELECT v, unnest(l) AS c, generate_subscripts(l, 1) AS n FROM l)
                SELECT v, nfc_normalize(string_agg(coalesce(f, replace(replace(c, 'ﾞ', chr(12441)), 'ﾟ', chr(12442))), '' ORDER BY n)) AS f
                  FROM e LEFT JOIN ch USING (c) GROUP BY v
                """.formatted(table, values);
    }

    /// Kana in letters of one byte, since the similarity of DuckDB counts bytes.
    private static List<String> kana() {
        return List.of(
                """
                CREATE TABLE kana AS SELECT DISTINCT f, translate(f, 'ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ',
                    'カキクケコサシスセソタチツテトハヒフヘホハヒフヘホ') AS u
                  FROM folded WHERE v IN (SELECT family_kana FROM raw UNION SELECT given_kana FROM raw)
                """,
                "CREATE TABLE letter AS SELECT c, chr((32 + row_number() OVER (ORDER BY c))::INT) AS a FROM (SELECT DISTINCT unnest(regexp_extract_all(f || u, '.')) AS c FROM kana)",
                """
                CREATE TABLE ascii AS
                WITH e AS (SELECT f, unnest(regexp_extract_all(f, '.')) AS c, unnest(regexp_extract_all(u, '.')) AS d,
                                  generate_subscripts(regexp_extract_all(f, '.'), 1) AS n FROM kana)
                SELECT f, string_agg(x.a, '' ORDER BY n) AS a, string_agg(y.a, '' ORDER BY n) AS u
                  FROM e JOIN letter x USING (c) JOIN letter y ON y.c = d GROUP BY f
                """);
    }

    private static List<String> addresses() {
        String chome = "t";
        for (int n = HIGHEST_CHOME; n >= 1; n--) {
            chome = "replace(" + chome + ", '" + kanji(n) + "丁目', '" + n + "丁目')";
        }
        return List.of("""
                CREATE TABLE a1 AS SELECT municipality, address, left(municipality, 2) AS pref, CASE WHEN contains(t, '丁目') THEN %s ELSE t END AS t FROM (
                    SELECT municipality, address, regexp_replace(replace(translate(regexp_replace(regexp_replace(address,
                            '([0-9０-９])[ 　]+([0-9０-９])', '\\1|\\2', 'g'), '[ 　]', '', 'g'), '０１２３４５６７８９－', '0123456789-'), '|', ' '),
                            '^(東京都|北海道|京都府|大阪府|[^都道府県]{2,3}県)', '') AS t
                      FROM (SELECT DISTINCT municipality, address FROM raw))
                """.formatted(chome), """
                CREATE TABLE a2 AS SELECT municipality, address, t, max(length(name)) AS length, arg_max(code, length(name)) AS code
                  FROM a1 LEFT JOIN municipality_name m ON m.pref = a1.pref AND starts_with(t, name) GROUP BY ALL
                """, """
                CREATE TABLE a3 AS SELECT municipality, address, code, regexp_extract(rest, '^[^0-9]*') AS town, rest FROM (
                    SELECT municipality, address, code, substr(t, length + 1) AS rest FROM a2 WHERE code IS NOT NULL
                    UNION ALL
                    SELECT municipality, address, code, substr(t, length + 1) FROM (
                        SELECT municipality, address, t, max(length(name)) AS length, arg_max(code, length(name)) AS code
                          FROM (SELECT municipality, address, left(municipality, 2) AS pref, regexp_replace(t, '^.{1,5}郡', '') AS t FROM a2
                                 WHERE code IS NULL AND contains(t, '郡'))
                               JOIN municipality_name m USING (pref) WHERE starts_with(t, name) GROUP BY ALL))
                """, folded("towns", "SELECT DISTINCT town AS v FROM a3"), """
                CREATE TABLE place AS
                SELECT municipality, address, code, CASE WHEN town = '' THEN '' ELSE code || town END AS town,
                       CASE WHEN town = '' OR block = '' THEN '' ELSE code || town || '#' || block END AS adr FROM (
                    SELECT municipality, address, code, regexp_replace(regexp_replace(coalesce(f, ''), '^大字', ''), '^字', '') AS town,
                           rtrim(regexp_extract(numbers, '^[0-9-]*'), '-') || CASE WHEN building = '' THEN '' ELSE ' ' || rtrim(building, '-') END AS block
                      FROM (SELECT *, trim(regexp_replace(numbers, '^[0-9-]*', '')) AS building FROM (
                            SELECT municipality, address, code, town, regexp_replace(regexp_replace(substr(rest, length(town) + 1),
                                '([0-9])(?:丁目|番地の|番地|番|号室|号|の|ノ|[-‐‑–—−ー―])', '\\1-', 'g'), '-{2,}', '-', 'g') AS numbers FROM a3))
                      LEFT JOIN towns ON v = town)
                """);
    }

    private static String kanji(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }

    private static String records() {
        return """
                CREATE TABLE r AS
                SELECT raw.i, raw.id, fk, gk, fa, ga, fu, gu, fk || gk AS joined, bd, bym, byr, bmd, sex, coalesce(former.new, mun) AS mun, town, adr, hosp, chart
                  FROM (SELECT i, id, coalesce(f1.f, '') AS fk, coalesce(f2.f, '') AS gk, coalesce(k1.a, '') AS fa, coalesce(k2.a, '') AS ga,
                        coalesce(k1.u, '') AS fu, coalesce(k2.u, '') AS gu,
                        CASE WHEN whole THEN birth_date::INT ELSE 0 END AS bd,
                        CASE WHEN whole THEN birth_date::INT // 100 WHEN length(birth_date) = 6 THEN birth_date::INT ELSE 0 END AS bym,
                        CASE WHEN whole THEN birth_date::INT // 10000 WHEN length(birth_date) IN (4, 6) THEN left(birth_date, 4)::INT ELSE 0 END AS byr,
                        CASE WHEN whole THEN birth_date::INT %% 10000 ELSE 0 END AS bmd,
                        coalesce(try_cast(raw.sex AS INT), 0) AS sex,
                        coalesce(place.code, CASE WHEN length(raw.municipality) >= 5 THEN left(raw.municipality, 5)::INT ELSE 0 END) AS mun,
                        coalesce(place.town, '') AS town, coalesce(place.adr, '') AS adr, hospital AS hosp,
                        regexp_replace(regexp_replace(upper(chart_no), '[-. ]', '', 'g'), '^0+(.)', '\\1') AS chart
                    FROM (SELECT *, regexp_full_match(birth_date, '[0-9]{8}') AND try_strptime(birth_date, '%%Y%%m%%d') IS NOT NULL AS whole FROM raw) raw
                    LEFT JOIN folded f1 ON f1.v = family_name LEFT JOIN folded f2 ON f2.v = given_name
                    LEFT JOIN folded f3 ON f3.v = family_kana LEFT JOIN folded f4 ON f4.v = given_kana
                    LEFT JOIN ascii k1 ON k1.f = f3.f LEFT JOIN ascii k2 ON k2.f = f4.f
                    LEFT JOIN place ON place.municipality = raw.municipality AND place.address = raw.address) raw
                  LEFT JOIN former ON former.old = mun
                """.replace("%%", "%");
    }

    /// Names that one chain of variants makes equal; that each differing pair of characters is a variant is
    /// not asked again.
    private static List<String> variants() {
        return List.of(
                """
                CREATE TABLE form AS
                WITH e AS (SELECT v, unnest(regexp_extract_all(v, '.')) AS c, generate_subscripts(regexp_extract_all(v, '.'), 1) AS n
                             FROM (SELECT fk AS v FROM r UNION SELECT gk FROM r))
                SELECT v, string_agg(coalesce(g, c), '' ORDER BY n) AS form FROM e LEFT JOIN chain USING (c) GROUP BY v
                """,
                "CREATE TABLE variant AS SELECT x.v AS a, y.v AS b FROM form x JOIN form y ON x.form = y.form AND x.v <> y.v");
    }
}
