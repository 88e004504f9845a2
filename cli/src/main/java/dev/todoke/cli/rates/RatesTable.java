package dev.todoke.cli.rates;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.todoke.kernel.Progress;
import dev.todoke.population.AgeClass;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// A table `group…,age_group,cases,person_years` as it was read (年齢階級別の表): groups in order of appearance.
final class RatesTable {

    private static final String AGE = "age_group";
    private static final String CASES = "cases";
    private static final String PERSON_YEARS = "person_years";
    private static final List<String> UNKNOWN_AGE = List.of("unknown", "不明", "不詳");

    /// Why a row was not taken; `reason` is the key of the sentence.
    record Refusal(long line, String column, String value, String allowed, String reason) {}

    /// The header does not name the three columns of figures.
    static final class MissingColumns extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String columns;

        MissingColumns(String columns) {
            super("missing columns: " + columns);
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }

    private final List<String> header;
    private final List<String> groupColumns;
    private final Map<List<String>, RatesGroup> groups = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long rows;
    private long refusedRows;

    private RatesTable(List<String> header) {
        this.header = header;
        this.groupColumns = header.stream()
                .filter(name -> !List.of(AGE, CASES, PERSON_YEARS).contains(name))
                .toList();
        var missing = new ArrayList<>(List.of(AGE, CASES, PERSON_YEARS));
        missing.removeAll(header);
        if (!missing.isEmpty()) {
            throw new MissingColumns(String.join(", ", missing));
        }
    }

    static RatesTable read(Reader text, Progress progress) throws IOException {
        var csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .ofCsvRecord(text);
        try (CloseableIterator<CsvRecord> records = csv.iterator()) {
            if (!records.hasNext()) {
                throw new MissingColumns(String.join(", ", List.of(AGE, CASES, PERSON_YEARS)));
            }
            var table = new RatesTable(header(records.next()));
            while (records.hasNext()) {
                table.add(records.next());
                progress.advance(1);
            }
            return table;
        } catch (UncheckedIOException reading) {
            throw reading.getCause();
        }
    }

    private static List<String> header(CsvRecord first) {
        var names = new ArrayList<>(first.getFields());
        names.set(0, names.getFirst().replace("\uFEFF", ""));
        return names.stream().map(String::strip).toList();
    }

    private void add(CsvRecord row) {
        rows++;
        int before = refusals.size();
        take(row);
        refusedRows += refusals.size() > before ? 1 : 0;
    }

    private void take(CsvRecord row) {
        if (row.getFieldCount() != header.size()) {
            refuse(row, "", Integer.toString(row.getFieldCount()), Integer.toString(header.size()), "columns");
            return;
        }
        var ages = value(row, AGE);
        var cases = wholeNumber(value(row, CASES));
        var personYears = number(value(row, PERSON_YEARS));
        boolean unknownAge = UNKNOWN_AGE.contains(ages.toLowerCase(Locale.ROOT));
        var ageClass = AgeClass.read(ages);
        if (!unknownAge && ageClass.isEmpty()) {
            refuse(row, AGE, ages, "0-4, 5-9, …, 85+, 100+, unknown", "value");
        }
        if (cases.isEmpty()) {
            refuse(row, CASES, value(row, CASES), "0, 1, 2, …", "value");
        }
        boolean noPersonYears = unknownAge && value(row, PERSON_YEARS).isEmpty();
        if (personYears.isEmpty() && !noPersonYears) {
            refuse(row, PERSON_YEARS, value(row, PERSON_YEARS), "≥ 0", "value");
        }
        if (cases.isEmpty() || (personYears.isEmpty() && !noPersonYears) || (!unknownAge && ageClass.isEmpty())) {
            return;
        }
        var group = groups.computeIfAbsent(groupOf(row), RatesGroup::new);
        boolean taken = unknownAge
                ? group.addUnknownAge((long) cases.getAsDouble(), personYears.orElse(0))
                : group.add(ageClass.get(), (long) cases.getAsDouble(), personYears.orElse(0));
        if (!taken) {
            refuse(row, AGE, ages, "", "overlap");
        }
    }

    private List<String> groupOf(CsvRecord row) {
        return groupColumns.stream().map(name -> value(row, name)).toList();
    }

    private String value(CsvRecord row, String column) {
        var value = row.getField(header.indexOf(column));
        return List.of(AGE, CASES, PERSON_YEARS).contains(column) ? value.strip() : value;
    }

    private void refuse(CsvRecord row, String column, String value, String allowed, String reason) {
        refusals.add(new Refusal(row.getStartingLineNumber(), column, value, allowed, reason));
    }

    private static OptionalDouble wholeNumber(String text) {
        var number = number(text);
        return number.isPresent() && number.getAsDouble() == Math.rint(number.getAsDouble())
                ? number
                : OptionalDouble.empty();
    }

    private static OptionalDouble number(String text) {
        if (!text.matches("[0-9]{1,15}(\\.[0-9]*)?([eE][+]?[0-9]{1,2})?")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    List<String> groupColumns() {
        return groupColumns;
    }

    List<RatesGroup> groups() {
        return List.copyOf(groups.values());
    }

    List<Refusal> refusals() {
        return refusals;
    }

    long rows() {
        return rows;
    }

    long refusedRows() {
        return refusedRows;
    }
}
