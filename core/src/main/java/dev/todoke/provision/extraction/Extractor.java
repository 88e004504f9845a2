package dev.todoke.provision.extraction;

import dev.todoke.kernel.Progress;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.application.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes the file of a provision (抽出と匿名化). The same specification, rows and secret give the same bytes, in
/// whatever
/// order
/// the rows come.
public final class Extractor {

    private static final int ROW_NUMBER = 1;
    private static final int PATIENT_NUMBER = 2;
    private static final int TUMOUR_ORDER = 3;
    private static final Pattern ORDER = Pattern.compile("[0-9]{1,3}");

    private final ExtractionSpec spec;
    private final String secretId;
    private final byte[] secret;
    private final int[] columns;
    private final Treatment[] treatments;

    /// Selected row with the patient number it got and its place among the patient's tumours.
    private record Numbered(int patient, int order, SourceRow row) {}

    public Extractor(ExtractionSpec spec, String secretId, byte[] secret) {
        this.spec = spec;
        this.secretId = secretId;
        this.secret = secret.clone();
        this.columns = spec.columns().stream().mapToInt(Integer::intValue).toArray();
        this.treatments = spec.columns().stream().map(spec.recipe()::of).toArray(Treatment[]::new);
    }

    public ExtractedFile extract(Stream<SourceRow> source, Progress progress) {
        var filter = new RangeFilter(spec.range());
        var counted = new long[1];
        var kept = source.peek(_ -> {
                    counted[0]++;
                    progress.advance(1);
                })
                .filter(row -> filter.keeps(row.record()))
                .toList();
        var numbers = PatientNumbers.give(kept.stream().map(SourceRow::person).toList(), secret);
        var rows = cells(kept.stream()
                .map(row -> new Numbered(numbers.of(row.person()), tumourOrder(row), row))
                .sorted(FILE_ORDER)
                .toList());
        byte[] data = CsvText.bytes(header(), rows);
        byte[] layout = CsvText.bytes(LayoutFile.HEADER, LayoutFile.rows(spec));
        return new ExtractedFile(record(counted[0], rows, numbers, data, layout), data, layout);
    }

    private static final Comparator<Numbered> FILE_ORDER = Comparator.comparingInt(Numbered::patient)
            .thenComparingInt(Numbered::order)
            .thenComparing(row -> String.join("\t", row.row().record().values()));

    private static int tumourOrder(SourceRow row) {
        return number(row.record().item(TUMOUR_ORDER));
    }

    static int number(String order) {
        return ORDER.matcher(order).matches() ? Integer.parseInt(order) : 0;
    }

    private List<List<String>> cells(List<Numbered> ordered) {
        var rows = new ArrayList<List<String>>(ordered.size());
        for (Numbered row : ordered) {
            rows.add(cells(row, rows.size() + 1));
        }
        return rows;
    }

    private List<String> cells(Numbered row, int serial) {
        var values = row.row().record().values();
        var cells = new String[columns.length];
        for (int place = 0; place < columns.length; place++) {
            cells[place] = switch (columns[place]) {
                case ROW_NUMBER -> Integer.toString(serial);
                case PATIENT_NUMBER -> Integer.toString(row.patient());
                default -> treatments[place].apply(values.get(columns[place] - 1));
            };
        }
        return List.of(cells);
    }

    private List<String> header() {
        return spec.columns().stream().map(item -> Layout.item(item).nameJa()).toList();
    }

    private ExtractionRecord record(
            long rowsIn, List<List<String>> rows, PatientNumbers numbers, byte[] data, byte[] layout) {
        return new ExtractionRecord(
                spec.provision(),
                spec.closings(),
                spec.range(),
                spec.columns(),
                spec.heldBack(),
                Layout.edition(),
                spec.recipe().edition(),
                secretId,
                rowsIn,
                rows.size(),
                numbers.count(),
                Checksum.sha256(data),
                Checksum.sha256(layout),
                RiskReport.of(spec.columns(), rows));
    }
}
