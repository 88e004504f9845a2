package dev.todoke.bench;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.application.UsePeriod;
import dev.todoke.provision.extraction.ExtractedFile;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.Extractor;
import dev.todoke.provision.extraction.SourceRow;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.Coarsened;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.review.Approval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Extraction with anonymisation (抽出と匿名化): all 76 items of six closed years, from rows to the file and its
/// measure
/// of risk.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ExtractionBench {

    private static final int TOWNS = 72;
    private static final int SITES = 300;
    private static final int FIRST = 2016;
    private static final int YEARS = 6;

    /// Rows come from the database one by one; here as many stand in memory.
    private static final int DIFFERENT = 20_000;
    private static final byte[] SECRET = new byte[32];

    @Param({"400000"})
    int rows;

    @Param({"ANONYMISED", "IDENTIFIABLE"})
    KindOfData kind;

    /// k that the file must reach; 1 leaves the steps out.
    @Param({"1", "5"})
    int k;

    private final List<SourceRow> source = new ArrayList<>();

    @Setup
    public void make() {
        var random = new Random(1);
        source.clear();
        var different = IntStream.range(0, DIFFERENT).mapToObj(_ -> tumour(random)).toList();
        for (int i = 0; i < rows; i++) {
            source.add(new SourceRow("person " + random.nextInt(rows), different.get(random.nextInt(DIFFERENT))));
        }
    }

    private static ClosedRecord tumour(Random random) {
        var values = new ArrayList<String>();
        for (int item = 1; item <= ClosedRecord.ITEMS; item++) {
            values.add(item == 11 ? "福岡県福岡市中央区天神" : Integer.toString(random.nextInt(9)));
        }
        int town = 40_100 + random.nextInt(TOWNS);
        int year = FIRST + random.nextInt(YEARS);
        String site = "C%03d".formatted(random.nextInt(SITES));
        values.set(4, Integer.toString(30 + random.nextInt(65)));
        values.set(6, "40");
        values.set(9, Integer.toString(town));
        values.set(12, site);
        values.set(18, site);
        values.set(23, Integer.toString(year));
        values.set(24, "%d%02d%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
        values.set(67, Integer.toString(random.nextInt(2_000)));
        values.set(74, Integer.toString(town));
        values.set(75, "%d%02d".formatted(year + 1, 1 + random.nextInt(12)));
        return new ClosedRecord(values);
    }

    private ExtractionSpec spec() {
        var years = IntStream.range(FIRST, FIRST + YEARS)
                .mapToObj(YearOfDiagnosis::new)
                .toList();
        var items = new TreeSet<>(
                IntStream.rangeClosed(1, ClosedRecord.ITEMS).boxed().toList());
        var range = new Range(new TreeSet<>(years), List.of("40"), List.of(), Set.of(), Range.Ages.all());
        var period = new UsePeriod(new UsePeriod.Start.OnReceipt(), LocalDate.of(2029, 3, 31));
        var article = kind == KindOfData.ANONYMISED ? Article.RESEARCH_ANONYMISED : Article.PREFECTURE;
        var approval = new Approval(article, kind, range, items, period, "");
        var closings = years.stream()
                .map(year -> new ClosingSummary(year.value(), year, 1, Instant.EPOCH, rows, "c".repeat(64)))
                .toList();
        var derived =
                ExtractionSpec.derive(approval, ProvisionNumber.of("T", 2026, 1, 1), closings, LocalDate.of(2026, 4, 1), repair());
        if (derived instanceof ExtractionSpec.Derivation.Ready(var spec)) {
            return spec;
        }
        throw new IllegalStateException("nothing to extract: " + derived);
    }

    private Repair repair() {
        var steps = List.of(new Coarsened(Axis.AGE, 3), new Coarsened(Axis.SITE, 1));
        return k == 1 || kind == KindOfData.IDENTIFIABLE
                ? Repair.NONE
                : new Repair(Ladders.shipped().edition(), k, Axis.ALWAYS, steps, true, false);
    }

    @Benchmark
    public ExtractedFile extract() {
        return new Extractor(spec(), "bench", SECRET).extract(source.stream(), Progress.NONE);
    }
}
