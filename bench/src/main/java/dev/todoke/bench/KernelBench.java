package dev.todoke.bench;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.ChildhoodClass;
import dev.todoke.codes.ChildhoodClassification;
import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.KnownCodes;
import dev.todoke.codes.ListedMorphologies;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.RegisteredSex;
import dev.todoke.person.Normaliser;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Kernels that run once or more for every record (1件ごとの処理), in nanoseconds a call.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBench {

    private static final String[] DATES = {"19520331", "20191199", "19450101", "20230229", "20169999", "1987-05-12"};
    private static final String[] NAMES = {"髙橋", "渡邉", "齋藤", "山﨑", "ワタナベ", "ｻﾄｳ", "濵田", "佐々木"};
    private static final Topography[] SITES = {
        new Topography("C341"), new Topography("C182"), new Topography("C509"), new Topography("C220")
    };
    private static final int[] HISTOLOGIES = {8140, 8070, 8500, 8170};

    private final Normaliser normaliser = Normaliser.shipped();
    private final Icd10Conversion conversion = Icd10Conversion.japan();
    private final ChildhoodClassification childhood = ChildhoodClassification.shipped();
    private final Tumour[] wide = wide();
    private int turn;

    private record Tumour(Topography topography, int histology, char behaviour, RegisteredSex sex) {}

    /// Every listed morphology at sites that have nothing to do with it: no line of the tables stays unused.
    private static Tumour[] wide() {
        var sites = KnownCodes.shipped().topographies();
        var listed = ListedMorphologies.all();
        var tumours = new Tumour[1 << 16];
        for (int i = 0; i < tumours.length; i++) {
            var morphology = listed.get(i % listed.size());
            var sex = i % 2 == 0 ? RegisteredSex.MALE : RegisteredSex.FEMALE;
            tumours[i] = new Tumour(
                    sites.get((int) (i * 7919L % sites.size())), morphology.histology(), morphology.behaviour(), sex);
            Icd10Conversion.who().convert(tumours[i].topography(), morphology.histology(), morphology.behaviour(), sex);
        }
        return tumours;
    }

    /// Reading a date of a notification.
    @Benchmark
    public Optional<PartialDate> partialDate() {
        return PartialDate.read(DATES[next(DATES.length)]);
    }

    /// Folding one part of a name for comparison.
    @Benchmark
    public String normalise() {
        return normaliser.fold(NAMES[next(NAMES.length)]);
    }

    /// ICD-O-3 to ICD-10.
    @Benchmark
    public Icd10Answer convert() {
        int i = next(SITES.length);
        return conversion.convert(SITES[i], HISTOLOGIES[i], Behaviour.MALIGNANT, RegisteredSex.FEMALE);
    }

    /// ICD-O-3 to the current ICD-10 over 65,536 different tumours.
    @Benchmark
    public Icd10Answer convertWide() {
        var tumour = wide[next(wide.length)];
        return Icd10Conversion.who()
                .convert(tumour.topography(), tumour.histology(), tumour.behaviour(), tumour.sex());
    }

    /// ICD-O-3 to ICCC-3 over the same tumours.
    @Benchmark
    public ChildhoodClass classifyWide() {
        var tumour = wide[next(wide.length)];
        return childhood.classify(tumour.topography(), tumour.histology(), tumour.behaviour());
    }

    private int next(int bound) {
        turn = turn + 1 == bound ? 0 : turn + 1;
        return Math.min(turn, bound - 1);
    }
}
