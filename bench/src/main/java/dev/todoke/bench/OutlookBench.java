package dev.todoke.bench;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.risk.RiskColumns;
import dev.todoke.provision.risk.RiskOutlook;
import dev.todoke.provision.risk.RiskQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
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

/// The risk preview (再特定の見通し): all quasi-identifiers chosen, anonymised and not, and each item left out once.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OutlookBench {

    private static final int TOWNS = 72;
    private static final int SITES = 300;
    private static final int YEARS = 6;

    @Param({"40000", "1000000"})
    int rows;

    @Param({"ANONYMISED", "IDENTIFIABLE"})
    KindOfData kind;

    private RiskColumns columns = RiskColumns.builder().build();
    private RiskQuestion question = question(KindOfData.ANONYMISED);

    @Setup
    public void read() {
        var random = new Random(1);
        var builder = RiskColumns.builder();
        for (int i = 0; i < rows; i++) {
            builder.add(tumour(random));
        }
        columns = builder.build();
        question = question(kind);
    }

    private static ClosedRecord tumour(Random random) {
        var values = new ArrayList<>(Collections.nCopies(ClosedRecord.ITEMS, ""));
        int town = random.nextInt(TOWNS);
        int year = 2016 + random.nextInt(YEARS);
        String site = "C%03d".formatted(random.nextInt(SITES));
        values.set(3, Integer.toString(1 + random.nextInt(2)));
        values.set(4, Integer.toString(30 + random.nextInt(65)));
        values.set(6, "40");
        values.set(7, Integer.toString(town / 4));
        values.set(8, Integer.toString(town / 6));
        values.set(9, Integer.toString(40_100 + town));
        values.set(12, site);
        values.set(18, site);
        values.set(23, Integer.toString(year));
        values.set(24, "%d%02d%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
        values.set(63, "C%03d".formatted(random.nextInt(SITES)));
        values.set(74, Integer.toString(40_100 + town));
        return new ClosedRecord(values);
    }

    private static RiskQuestion question(KindOfData kind) {
        var years = new TreeSet<YearOfDiagnosis>();
        for (int year = 2016; year < 2016 + YEARS; year++) {
            years.add(new YearOfDiagnosis(year));
        }
        var range = new Range(years, List.of("40"), List.of(), Set.of(), Range.Ages.all());
        return new RiskQuestion(range, new TreeSet<>(List.of(4, 5, 7, 8, 9, 10, 13, 19, 25, 64, 75)), kind);
    }

    @Benchmark
    public RiskOutlook outlook() {
        return RiskOutlook.of(columns, question);
    }
}
