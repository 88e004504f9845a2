package dev.todoke.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.linkage.HumanDecisions;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.LinkageResult;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import dev.todoke.synth.SynthPlan;
import dev.todoke.synth.SyntheticPrefecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/// Linking the person records of a synthetic prefecture (照合): search, scores of all pairs, decisions.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class LinkBench {

    @Param({"20000", "100000"})
    private int records;

    private List<PersonRecord> persons = List.of();

    @Setup
    public void write() throws IOException {
        Path folder = Files.createTempDirectory("todoke-bench").resolve("records");
        var plan = SynthPlan.of(List.of(new Prefecture("40")), 2016, 2023, 1_000_000, 1, 1);
        SyntheticPrefecture.writeRecordsOnly(
                SyntheticPrefecture.sizedForRecords(plan, records), folder, Progress.NONE);
        var read = new ArrayList<PersonRecord>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("records.csv"))) {
            rows.forEach(row -> read.add(person(row.getFieldsAsMap())));
        }
        persons = List.copyOf(read);
    }

    private static PersonRecord person(java.util.Map<String, String> row) {
        boolean death = row.get("source").equals("death");
        return new PersonRecord(
                row.get("id"),
                death ? PersonSource.DEATH : PersonSource.NOTIFICATION,
                new PersonName(row.get("family_name"), row.get("given_name")),
                new PersonName(row.get("family_kana"), row.get("given_kana")),
                Sex.of(row.get("sex")).orElseThrow(),
                PartialDate.read(row.get("birth_date")).orElse(PartialDate.unknown()),
                new Address(
                        row.get("municipality").isEmpty()
                                ? Residence.unknown()
                                : new Residence.In(new Prefecture(row.get("municipality").substring(0, 2))),
                        row.get("address")),
                death ? null : new FacilityCode(row.get("hospital")),
                row.get("chart_no"));
    }

    @Benchmark
    public LinkageResult link() {
        return new PersonLinker(LinkageModel.shipped()).link(persons, HumanDecisions.none(), Progress.NONE);
    }
}
