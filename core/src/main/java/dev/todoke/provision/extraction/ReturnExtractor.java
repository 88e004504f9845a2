package dev.todoke.provision.extraction;

import dev.todoke.closing.HospitalReturn;
import dev.todoke.kernel.Progress;
import dev.todoke.provision.application.Checksum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the two parts of what one hospital gets back (病院等への提供情報の抽出, 法第20条): by which chart and
/// notification a key is
/// known to the hospital, and the tumours under the key. No row of another hospital is taken.
public final class ReturnExtractor {

    /// The layout of [HospitalReturn], with the common key in front.
    public static final String LAYOUT = "hospital-return-1";

    /// Facility, chart number, number, sex and date of birth of the notification.
    private static final int IDENTIFYING = 5;

    private static final int FACILITY = 0;
    private static final int NOTIFICATION = 2;
    private static final List<String> LAYOUT_HEADER = List.of("列", "列名");
    private static final RiskReport NOT_MEASURED = new RiskReport(List.of(), 0, 0, 0, 0, 0, 0);

    private final ExtractionSpec spec;
    private final String facility;
    private final String secretId;
    private final byte[] secret;

    private record Keyed(int key, List<String> values) {}

    public ReturnExtractor(ExtractionSpec spec, String facility, String secretId, byte[] secret) {
        this.spec = spec;
        this.facility = facility;
        this.secretId = secretId;
        this.secret = secret.clone();
    }

    /// @param source rows in the columns of [HospitalReturn#HEADER]; in whatever order they come the bytes
    /// are the same
    public ExtractedFile extract(Stream<List<String>> source, Progress progress) {
        var counted = new long[1];
        var own = source.peek(_ -> {
                    counted[0]++;
                    progress.advance(1);
                })
                .filter(values -> values.get(FACILITY).equals(facility))
                .toList();
        var keys = PatientNumbers.give(own.stream().map(ReturnExtractor::origin).toList(), secret);
        var rows = own.stream()
                .map(values -> new Keyed(keys.of(origin(values)), values))
                .sorted(Comparator.comparingInt(Keyed::key).thenComparing(row -> String.join("\t", row.values())))
                .toList();
        byte[] data = CsvText.bytes(header(IDENTIFYING, width()), cells(rows, IDENTIFYING, width()));
        byte[] layout = CsvText.bytes(LAYOUT_HEADER, layoutRows());
        var identifiers = IdentifierPart.of(header(0, IDENTIFYING), cells(rows, 0, IDENTIFYING));
        var record = new ExtractionRecord(
                spec.provision(),
                spec.closings(),
                spec.range(),
                spec.columns(),
                spec.heldBack(),
                LAYOUT,
                spec.recipe().edition(),
                secretId,
                counted[0],
                rows.size(),
                own.stream().map(values -> values.get(1)).distinct().count(),
                Checksum.sha256(data),
                Checksum.sha256(layout),
                NOT_MEASURED);
        return new ExtractedFile(record, data, layout, List.of(identifiers));
    }

    /// A notification can stand in more than one row when it tells of two tumours or years.
    private static String origin(List<String> values) {
        return values.get(NOTIFICATION);
    }

    private static int width() {
        return HospitalReturn.HEADER.size();
    }

    private static List<String> header(int from, int to) {
        var header = new ArrayList<String>();
        header.add(IdentifierPart.KEY);
        header.addAll(HospitalReturn.HEADER.subList(from, to));
        return header;
    }

    private static List<List<String>> cells(List<Keyed> rows, int from, int to) {
        return rows.stream()
                .map(row -> Stream.concat(
                                Stream.of(Integer.toString(row.key())), row.values().subList(from, to).stream())
                        .toList())
                .distinct()
                .toList();
    }

    private static List<List<String>> layoutRows() {
        var header = header(IDENTIFYING, width());
        return IntStream.range(0, header.size())
                .mapToObj(place -> List.of(Integer.toString(place + 1), header.get(place)))
                .toList();
    }
}
