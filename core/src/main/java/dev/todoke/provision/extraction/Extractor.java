package dev.todoke.provision.extraction;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.kernel.Progress;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.inhabitants.Inhabitants;
import dev.todoke.provision.inhabitants.PopulationRisk;
import dev.todoke.provision.repair.RepairReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes the file of a provision (抽出と匿名化). The same specification, rows and secret give the same bytes, in
/// whatever
/// order
/// the rows come.
///
/// Of a row only what leaves is kept, and equal values of a column once, so that a file of some hundred
/// thousand tumours
/// fits into little memory.
public final class Extractor {

    private static final int ROW_NUMBER = 1;
    private static final int PATIENT_NUMBER = 2;
    private static final int TUMOUR_ORDER = 3;
    private static final Pattern ORDER = Pattern.compile("[0-9]{1,3}");

    /// Different values of a column that are kept once; dates and days have more and are kept as they come.
    private static final int MOST_SHARED = 20_000;

    private final ExtractionSpec spec;
    private final String secretId;
    private final byte[] secret;
    private final int[] columns;
    private final Treatment[] treatments;
    private final Inhabitants inhabitants;

    /// A selected row as it leaves, numbers still missing.
    private record Kept(String person, int order, List<String> cells) {}

    private record Numbered(int patient, Kept row) {}

    public Extractor(ExtractionSpec spec, String secretId, byte[] secret) {
        this(spec, secretId, secret, Inhabitants.NONE);
    }

    /// @param inhabitants beside which the rows are held; they change nothing in the file
    public Extractor(ExtractionSpec spec, String secretId, byte[] secret, Inhabitants inhabitants) {
        this.inhabitants = inhabitants;
        this.spec = spec;
        this.secretId = secretId;
        this.secret = secret.clone();
        this.columns = spec.columns().stream().mapToInt(Integer::intValue).toArray();
        this.treatments = spec.columns().stream().map(spec.recipe()::of).toArray(Treatment[]::new);
    }

    public ExtractedFile extract(Stream<SourceRow> source, Progress progress) {
        var filter = new RangeFilter(spec.range());
        var shared = new ArrayList<Map<String, String>>();
        spec.columns().forEach(_ -> shared.add(new HashMap<>()));
        var counted = new long[1];
        var kept = source.peek(_ -> {
                    counted[0]++;
                    progress.advance(1);
                })
                .filter(row -> filter.keeps(row.record()))
                .map(row ->
                        new Kept(row.person(), number(row.record().item(TUMOUR_ORDER)), cells(row.record(), shared)))
                .toList();
        var repaired = repaired(kept);
        var left = repaired.rows();
        var numbers = PatientNumbers.give(left.stream().map(Kept::person).toList(), secret);
        var rows = numbered(left.stream()
                .map(row -> new Numbered(numbers.of(row.person()), row))
                .sorted(FILE_ORDER)
                .toList());
        byte[] data = CsvText.bytes(header(), rows);
        byte[] layout = CsvText.bytes(LayoutFile.HEADER, LayoutFile.rows(spec, repaired.report()));
        return new ExtractedFile(record(counted[0], rows, numbers, data, layout, repaired.report()), data, layout);
    }

    /// The rows that stay, as they leave (手順のあとの行).
    private record Left(List<Kept> rows, RepairReport report) {}

    private Left repaired(List<Kept> kept) {
        if (spec.repair().isNone()) {
            return new Left(kept, RepairReport.NONE);
        }
        var repaired = Repaired.of(spec, kept.stream().map(Kept::cells).toList());
        var left = new ArrayList<Kept>(kept.size());
        for (int row = 0; row < kept.size(); row++) {
            var before = kept.get(row);
            if (repaired.keeps(row)) {
                left.add(new Kept(before.person(), before.order(), repaired.cells(row, before.cells())));
            }
        }
        return new Left(left, repaired.report());
    }

    /// Rows that are equal in everything that leaves may stand in either order.
    private static final Comparator<Numbered> FILE_ORDER = Comparator.comparingInt(Numbered::patient)
            .thenComparingInt(row -> row.row().order())
            .thenComparing(row -> String.join("\t", row.row().cells()));

    static int number(String order) {
        return ORDER.matcher(order).matches() ? Integer.parseInt(order) : 0;
    }

    private List<String> cells(ClosedRecord record, List<Map<String, String>> shared) {
        var cells = new String[columns.length];
        for (int place = 0; place < columns.length; place++) {
            cells[place] = switch (columns[place]) {
                case ROW_NUMBER, PATIENT_NUMBER -> "";
                default -> once(treatments[place].apply(record.item(columns[place])), shared.get(place));
            };
        }
        return List.of(cells);
    }

    private static String once(String value, Map<String, String> known) {
        String before = known.get(value);
        if (before == null && known.size() < MOST_SHARED) {
            known.put(value, value);
        }
        return before == null ? value : before;
    }

    private List<List<String>> numbered(List<Numbered> ordered) {
        int serial = spec.columns().indexOf(ROW_NUMBER);
        int patient = spec.columns().indexOf(PATIENT_NUMBER);
        if (serial < 0 && patient < 0) {
            return ordered.stream().map(row -> row.row().cells()).toList();
        }
        var rows = new ArrayList<List<String>>(ordered.size());
        for (Numbered row : ordered) {
            var cells = new ArrayList<>(row.row().cells());
            if (serial >= 0) {
                cells.set(serial, Integer.toString(rows.size() + 1));
            }
            if (patient >= 0) {
                cells.set(patient, Integer.toString(row.patient()));
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<String> header() {
        return spec.columns().stream().map(item -> Layout.item(item).nameJa()).toList();
    }

    private ExtractionRecord record(
            long rowsIn,
            List<List<String>> rows,
            PatientNumbers numbers,
            byte[] data,
            byte[] layout,
            RepairReport repair) {
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
                RiskReport.of(spec.columns(), rows),
                repair,
                population(rows));
    }

    private PopulationRisk population(List<List<String>> rows) {
        var count = PopulationRisk.count(spec.columns(), inhabitants);
        var places = Repaired.places(spec.columns());
        rows.forEach(row -> count.add(item -> row.get(places[item])));
        return count.total();
    }
}
