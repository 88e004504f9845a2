package dev.todoke.cli.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.person.Address;
import dev.todoke.person.AddressReader;
import dev.todoke.person.MunicipalityReading;
import dev.todoke.person.Normaliser;
import dev.todoke.person.VariantCharacters;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// Fills the tables of the check: the records, folded, and the kanji names that are variants of one another.
///
/// The functions of DuckDB count bytes, so that each kana becomes one ASCII letter.
final class OracleRows {

    private static final char FIRST_LETTER = '!';

    private final Normaliser normaliser = Normaliser.shipped();
    private final AddressReader addresses = AddressReader.shipped();
    private final VariantCharacters variants = VariantCharacters.shipped();
    private final Map<Integer, Character> letters = new HashMap<>();
    private final Set<String> kanji = new HashSet<>();

    void load(Path file, Connection connection) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE r (i INTEGER, id VARCHAR, fk VARCHAR, gk VARCHAR, fa VARCHAR, ga VARCHAR,
                        fu VARCHAR, gu VARCHAR, joined VARCHAR, bd INTEGER, bym INTEGER, byr INTEGER, bmd INTEGER,
                        sex INTEGER, mun INTEGER, town VARCHAR, adr VARCHAR, hosp VARCHAR, chart VARCHAR)
                    """);
            statement.execute("CREATE TABLE variant (a VARCHAR, b VARCHAR)");
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file);
                var appender = connection.unwrap(DuckDBConnection.class).createAppender("r")) {
            int i = 0;
            for (NamedCsvRecord row : rows) {
                append(i++, row, appender);
            }
        }
        try (var appender = connection.unwrap(DuckDBConnection.class).createAppender("variant")) {
            appendVariants(appender);
        }
    }

    private void append(int i, NamedCsvRecord row, DuckDBAppender out) throws SQLException {
        String familyKanji = normaliser.fold(row.getField("family_name"));
        String givenKanji = normaliser.fold(row.getField("given_name"));
        String familyKana = normaliser.fold(row.getField("family_kana"));
        String givenKana = normaliser.fold(row.getField("given_kana"));
        kanji.add(familyKanji);
        kanji.add(givenKanji);
        out.beginRow();
        out.append(i);
        out.append(row.getField("id"));
        out.append(familyKanji);
        out.append(givenKanji);
        out.append(ascii(familyKana));
        out.append(ascii(givenKana));
        out.append(ascii(normaliser.unvoiced(familyKana)));
        out.append(ascii(normaliser.unvoiced(givenKana)));
        out.append(familyKanji + givenKanji);
        appendBirth(row.getField("birth_date"), out);
        out.append(Integer.parseInt(row.getField("sex")));
        appendAddress(row, out);
        out.append(row.getField("hospital"));
        out.append(normaliser.fold(row.getField("chart_no")).replaceFirst("^0+(?=.)", ""));
        out.endRow();
    }

    private String ascii(String kana) {
        var text = new StringBuilder();
        kana.codePoints()
                .forEach(c -> text.append(letters.computeIfAbsent(c, _ -> (char) (FIRST_LETTER + letters.size()))
                        .charValue()));
        if (letters.size() > 0x7F - FIRST_LETTER) {
            throw new IllegalStateException("more kana than ASCII has letters");
        }
        return text.toString();
    }

    private static void appendBirth(String text, DuckDBAppender out) throws SQLException {
        switch (PartialDate.read(text).orElse(PartialDate.unknown())) {
            case PartialDate.Day(var date) -> {
                out.append(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
                out.append(date.getYear() * 100 + date.getMonthValue());
                out.append(date.getYear());
                out.append(date.getMonthValue() * 100 + date.getDayOfMonth());
            }
            case PartialDate.Month(var month) -> {
                out.append(0);
                out.append(month.getYear() * 100 + month.getMonthValue());
                out.append(month.getYear());
                out.append(0);
            }
            case PartialDate.Year(var year) -> {
                out.append(0);
                out.append(0);
                out.append(year);
                out.append(0);
            }
            case PartialDate.Unknown _ -> {
                for (int i = 0; i < 4; i++) {
                    out.append(0);
                }
            }
        }
    }

    private void appendAddress(NamedCsvRecord row, DuckDBAppender out) throws SQLException {
        String code = row.getField("municipality");
        Residence residence = code.length() < 2
                ? Residence.unknown()
                : Prefecture.of(code.substring(0, 2))
                        .map(prefecture -> (Residence) new Residence.In(prefecture))
                        .orElse(Residence.unknown());
        var reading = addresses.read(new Address(residence, row.getField("address")));
        if (!(reading instanceof MunicipalityReading.Known known)) {
            out.append(code.length() >= 5 ? Integer.parseInt(code.substring(0, 5)) : 0);
            out.append("");
            out.append("");
            return;
        }
        String town = normaliser.fold(known.town()).replaceFirst("^大字", "").replaceFirst("^字", "");
        out.append(Integer.parseInt(known.code().value()));
        out.append(town.isEmpty() ? "" : known.code().value() + town);
        out.append(town.isEmpty() || known.block().isEmpty() ? "" : known.code().value() + town + "#" + known.block());
    }

    /// Every name against those that one exchanged character, or several, makes of it.
    private void appendVariants(DuckDBAppender out) throws SQLException {
        Map<String, List<String>> byForm = new HashMap<>();
        for (String name : kanji) {
            name.codePoints()
                    .distinct()
                    .forEach(c -> byForm.computeIfAbsent(
                                    name.length() + name.replace(Character.toString(c), "＊"), _ -> new ArrayList<>())
                            .add(name));
        }
        var found = new HashSet<List<String>>();
        for (List<String> alike : byForm.values()) {
            for (String a : alike) {
                for (String b : alike) {
                    if (!a.equals(b) && areVariants(a, b)) {
                        found.add(List.of(a, b));
                    }
                }
            }
        }
        for (List<String> pair : found) {
            out.beginRow();
            out.append(pair.get(0));
            out.append(pair.get(1));
            out.endRow();
        }
    }

    private boolean areVariants(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        if (left.length != right.length) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i] && !variants.areVariants(left[i], right[i])) {
                return false;
            }
        }
        return true;
    }
}
