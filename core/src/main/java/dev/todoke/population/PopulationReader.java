package dev.todoke.population;

import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the population file `prefecture,municipality,year,sex,age_group,population` (人口ファイル).
///
/// `municipality` may be empty when only the prefecture is known. A row that cannot be read is refused with its line,
/// column, value and the values allowed; the rest is read.
public final class PopulationReader {

    private static final List<String> COLUMNS =
            List.of("prefecture", "municipality", "year", "sex", "age_group", "population");

    /// A row or file that was not taken (読み取れなかった行). Line 1 is the header.
    public record Refusal(long line, String column, String value, String messageJa, String messageEn) {}

    /// What came out of a file.
    public record PopulationFile(PersonYears personYears, long rows, List<Refusal> refusals) {
        public PopulationFile {
            refusals = List.copyOf(refusals);
        }
    }

    private final PersonYears.Builder personYears = PersonYears.builder();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PopulationReader() {}

    public static PopulationFile read(Reader text) throws IOException {
        return new PopulationReader().readAll(new BufferedReader(text));
    }

    private PopulationFile readAll(BufferedReader text) throws IOException {
        var header = text.readLine();
        if (header == null || !columns(header.replace("\uFEFF", "")).equals(COLUMNS)) {
            refuse(
                    1,
                    "",
                    header == null ? "" : header,
                    "見出し行は %s です。",
                    "the header line is %s",
                    String.join(",", COLUMNS));
            return new PopulationFile(personYears.build(), 0, refusals);
        }
        long line = 1;
        for (var row = text.readLine(); row != null; row = text.readLine()) {
            line++;
            readRow(line, columns(row));
        }
        return new PopulationFile(personYears.build(), line - 1, refusals);
    }

    private void readRow(long line, List<String> values) {
        if (values.size() != COLUMNS.size()) {
            refuse(line, "", String.join(",", values), "列は%s個です。", "there are %s columns", "6");
            return;
        }
        var prefecture = Prefecture.of(values.get(0));
        var municipality = municipality(values.get(1));
        var year = wholeNumber(values.get(2));
        var sex = sex(values.get(3));
        var ages = AgeClass.read(values.get(4)).filter(AgeClass.FIVE_YEARS::contains);
        var persons = wholeNumber(values.get(5));
        boolean municipalityFits = values.get(1).isEmpty()
                || municipality.filter(m -> m.value().startsWith(values.get(0))).isPresent();
        check(line, 0, values, prefecture.isPresent(), "01–47");
        check(line, 1, values, municipalityFits, "都道府県コードで始まる5桁 / five digits that begin with the prefecture");
        check(line, 2, values, year.isPresent(), "西暦4桁 / four digits");
        check(line, 3, values, sex.isPresent(), "1 男, 2 女 (M, F)");
        check(line, 4, values, ages.isPresent(), "0-4, 5-9, … 95-99, 100+");
        check(line, 5, values, persons.isPresent(), "0以上の整数 / a whole number from 0");
        if (prefecture.isEmpty()
                || !municipalityFits
                || year.isEmpty()
                || sex.isEmpty()
                || ages.isEmpty()
                || persons.isEmpty()) {
            return;
        }
        if (!seen.add(String.join(",", values.subList(0, 5)))) {
            refuse(
                    line,
                    "age_group",
                    values.get(4),
                    "同じ地域・年・性・年齢階級が二度あります。%s",
                    "this cell stands in the file twice%s",
                    "");
            return;
        }
        int calendarYear = (int) (long) year.get();
        if (municipality.isPresent()) {
            personYears.add(municipality.get(), calendarYear, sex.get(), ages.get(), persons.get());
        } else {
            personYears.add(prefecture.get(), calendarYear, sex.get(), ages.get(), persons.get());
        }
    }

    private void check(long line, int column, List<String> values, boolean good, String allowed) {
        if (!good) {
            refuse(line, COLUMNS.get(column), values.get(column), "使える値: %s", "allowed: %s", allowed);
        }
    }

    private void refuse(long line, String column, String value, String ja, String en, String allowed) {
        refusals.add(new Refusal(line, column, value, ja.formatted(allowed), en.formatted(allowed)));
    }

    private static Optional<MunicipalityCode> municipality(String text) {
        return text.matches("[0-9]{5}") ? Optional.of(new MunicipalityCode(text)) : Optional.empty();
    }

    private static Optional<Sex> sex(String text) {
        return switch (text) {
            case "M", "m" -> Optional.of(Sex.MALE);
            case "F", "f" -> Optional.of(Sex.FEMALE);
            default -> Sex.of(text);
        };
    }

    private static Optional<Long> wholeNumber(String text) {
        return text.matches("[0-9]{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /// The columns of this file are codes and numbers, so a quote can only stand around a whole value.
    private static List<String> columns(String line) {
        var values = new ArrayList<String>();
        for (String value : line.split(",", -1)) {
            boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
            values.add(quoted ? value.substring(1, value.length() - 1) : value.strip());
        }
        return values;
    }
}
