package dev.todoke.bench;

import dev.todoke.tumour.PersonTumours;
import dev.todoke.tumour.RecordingRule;
import dev.todoke.tumour.ReportingRule;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The same-tumour rules (同一腫瘍の判定), in persons a second of one thread; run with `-prof gc` to see that they
/// allocate nothing.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TumourBench {

    private static final int PERSONS = 4096;
    private static final int[] SITES = {341, 349, 182, 187, 209, 509, 619, 679, 443, 770, 421, 809};
    private static final int[] TYPES = {8140, 8140, 8480, 8070, 8010, 8000, 8500, 8720, 9680, 9861, 9590, 9140};

    @Param({"3", "40"})
    private int tumours;

    private final PersonTumours person = new PersonTumours();
    private int[] codes = new int[0];

    /// Codes and days of all persons, one after the other, a third of the dates known to the year only.
    @Setup
    public void makePersons() {
        var random = new Random(2004);
        codes = new int[PERSONS * tumours * 5];
        for (int i = 0; i < codes.length; i += 5) {
            codes[i] = SITES[random.nextInt(SITES.length)];
            codes[i + 1] = TYPES[random.nextInt(TYPES.length)];
            codes[i + 2] = random.nextInt(3);
            int year = 17_000 + 365 * random.nextInt(8);
            boolean yearOnly = random.nextInt(3) == 0;
            codes[i + 3] = yearOnly ? year : year + random.nextInt(365);
            codes[i + 4] = yearOnly ? year + 364 : codes[i + 3];
        }
    }

    /// What is counted.
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public int reporting() {
        int cancers = 0;
        for (int i = 0; i < PERSONS; i++) {
            layOut(i);
            ReportingRule.decide(person);
            cancers += person.cancerCount();
        }
        return cancers;
    }

    /// What is registered.
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public int recording() {
        int cancers = 0;
        for (int i = 0; i < PERSONS; i++) {
            layOut(i);
            RecordingRule.decide(person);
            cancers += person.cancerCount();
        }
        return cancers;
    }

    private void layOut(int number) {
        person.clear();
        int at = number * tumours * 5;
        for (int i = 0; i < tumours; i++, at += 5) {
            person.add(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], i);
        }
    }
}
