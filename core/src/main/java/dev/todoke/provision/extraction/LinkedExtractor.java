package dev.todoke.provision.extraction;

import dev.todoke.kernel.Progress;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.linked.ConsentedPerson;
import dev.todoke.provision.linked.LinkedRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes the two parts of a linkage use (リンケージ利用の抽出): whom a key stands for, and the tumours under the key.
///
/// A person counts as found only when a tumour lies inside the decision and inside that person's consent,
/// so that
/// neither part tells of a cancer outside of both. Names are in neither.
public final class LinkedExtractor {

    private static final int ROW_NUMBER = 1;
    private static final int PATIENT_NUMBER = 2;
    private static final int TUMOUR_ORDER = 3;
    private static final int YEAR = 24;
    private static final List<String> IDENTIFIERS = List.of(IdentifierPart.KEY, "研究ID", "照合結果(1該当あり 0該当なし)");

    private final ExtractionSpec spec;
    private final List<ConsentedPerson> people;
    private final String secretId;
    private final byte[] secret;

    private record Keyed(int key, LinkedRow row) {}

    public LinkedExtractor(ExtractionSpec spec, List<ConsentedPerson> people, String secretId, byte[] secret) {
        this.spec = spec;
        this.people = List.copyOf(people);
        this.secretId = secretId;
        this.secret = secret.clone();
    }

    /// The same specification, list, rows and secret give the same bytes, in whatever order the rows come.
    public ExtractedFile extract(Stream<LinkedRow> source, Progress progress) {
        var filter = new RangeFilter(spec.range());
        var counted = new long[1];
        var kept = source.peek(_ -> {
                    counted[0]++;
                    progress.advance(1);
                })
                .filter(row -> filter.keeps(row.record()) && consented(row))
                .toList();
        var keys = PatientNumbers.give(
                people.stream().map(ConsentedPerson::studyId).toList(), secret);
        var ordered = kept.stream()
                .map(row -> new Keyed(keys.of(people.get(row.person()).studyId()), row))
                .sorted(FILE_ORDER)
                .toList();
        return file(counted[0], ordered, identifiers(keys, kept));
    }

    private boolean consented(LinkedRow row) {
        return people.get(row.person()).scope().allowsYear(row.record().item(YEAR));
    }

    private static final Comparator<Keyed> FILE_ORDER = Comparator.comparingInt(Keyed::key)
            .thenComparingInt(row -> Extractor.number(row.row().record().item(TUMOUR_ORDER)))
            .thenComparing(row -> String.join("\t", row.row().record().values()));

    private IdentifierPart identifiers(PatientNumbers keys, List<LinkedRow> kept) {
        var found = new BitSet(people.size());
        kept.forEach(row -> found.set(row.person()));
        var rows = new ArrayList<List<String>>();
        for (int place = 0; place < people.size(); place++) {
            String studyId = people.get(place).studyId();
            rows.add(List.of(Integer.toString(keys.of(studyId)), studyId, found.get(place) ? "1" : "0"));
        }
        rows.sort(Comparator.comparingInt(row -> Integer.parseInt(row.getFirst())));
        return IdentifierPart.of(IDENTIFIERS, rows);
    }

    private ExtractedFile file(long rowsIn, List<Keyed> ordered, IdentifierPart identifiers) {
        var rows = new ArrayList<List<String>>(ordered.size());
        for (Keyed row : ordered) {
            rows.add(cells(row, rows.size() + 1));
        }
        var header = new ArrayList<String>();
        header.add(IdentifierPart.KEY);
        spec.columns().forEach(item -> header.add(Layout.item(item).nameJa()));
        byte[] data = CsvText.bytes(header, rows);
        byte[] layout = CsvText.bytes(LayoutFile.HEADER, LayoutFile.underKey(spec));
        long persons = ordered.stream().mapToInt(Keyed::key).distinct().count();
        var values = rows.stream().map(row -> row.subList(1, row.size())).toList();
        var record = new ExtractionRecord(
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
                persons,
                Checksum.sha256(data),
                Checksum.sha256(layout),
                RiskReport.of(spec.columns(), values));
        return new ExtractedFile(record, data, layout, List.of(identifiers));
    }

    private List<String> cells(Keyed row, int serial) {
        var scope = people.get(row.row().person()).scope();
        var cells = new ArrayList<String>(spec.columns().size() + 1);
        cells.add(Integer.toString(row.key()));
        for (int item : spec.columns()) {
            cells.add(
                    switch (item) {
                        case ROW_NUMBER -> Integer.toString(serial);
                        case PATIENT_NUMBER -> Integer.toString(row.key());
                        default -> scope.allowsItem(item) ? value(item, row) : "";
                    });
        }
        return cells;
    }

    private String value(int item, Keyed row) {
        return spec.recipe().of(item).apply(row.row().record().item(item));
    }
}
