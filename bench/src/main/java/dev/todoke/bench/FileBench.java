package dev.todoke.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.csv.NotificationFile;
import dev.todoke.synth.SynthPlan;
import dev.todoke.synth.SyntheticPrefecture;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.FileChecking;
import java.io.IOException;
import java.nio.charset.Charset;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One notification file on one thread (届出ファイル1つ): our reading, reading with all checks, and the plain parse of
/// FastCSV as the baseline.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FileBench {

    private Path file = Path.of("");
    private Charset charset = Charset.defaultCharset();
    private final List<RawRecord> rows = new ArrayList<>();

    /// The largest notification file of a small synthetic prefecture.
    @Setup
    public void write() throws IOException {
        Path folder = Files.createTempDirectory("todoke-bench").resolve("synth");
        SyntheticPrefecture.write(
                SynthPlan.of(List.of(new Prefecture("40")), 2016, 2023, 200_000, 1, 1), folder, Progress.NONE);
        try (var files = Files.list(folder.resolve("notifications"))) {
            for (Path found : files.sorted().toList()) {
                if (file.toString().isEmpty() || Files.size(found) > Files.size(file)) {
                    file = found;
                }
            }
        }
        charset = Charset.forName(startsWithDigits(file) ? "windows-31j" : "UTF-8");
        new NotificationFile(ImportLayout.newest()).read(file, rows::add);
        System.out.printf("%s: %,d bytes, %,d rows%n", file.getFileName(), Files.size(file), plainParse());
    }

    /// A file with a header begins with its words, in UTF-8; one without begins with a chart number.
    private static boolean startsWithDigits(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int first = in.read();
            return first == '"' || first < 128;
        }
    }

    @Benchmark
    public long plainParse() throws IOException {
        long rows = 0;
        try (var reader = CsvReader.builder().ofCsvRecord(file, charset)) {
            for (var row : reader) {
                rows += row.getFieldCount() > 0 ? 1 : 0;
            }
        }
        return rows;
    }

    @Benchmark
    public long read() throws IOException {
        var found = new ArrayList<RawRecord>();
        new NotificationFile(ImportLayout.newest()).read(file, found::add);
        return found.size();
    }

    /// All checks alone on one thread, on records that are in memory.
    @Benchmark
    public long check() {
        var checks = CheckList.inForce(CheckOccasion.on(PartialDate.of(2025, 1, 1)));
        long findings = 0;
        for (RawRecord row : rows) {
            findings += checks.check(row).size();
        }
        return findings;
    }

    /// The same on two threads, handed on in the order of the file.
    @Benchmark
    public long checkOnTwoThreads() {
        long[] findings = {0};
        try (var checking = new FileChecking<Integer>(
                CheckList.inForce(CheckOccasion.on(PartialDate.of(2025, 1, 1))),
                2,
                (_, found) -> found.size(),
                (_, _, size) -> findings[0] += size)) {
            rows.forEach(checking::add);
            checking.finish();
        }
        return findings[0];
    }

    @Benchmark
    public long readAndCheck() throws IOException {
        var checks = CheckList.inForce(CheckOccasion.on(PartialDate.of(2025, 1, 1)));
        long[] findings = {0};
        new NotificationFile(ImportLayout.newest())
                .read(file, row -> findings[0] += checks.check(row).size());
        return findings[0];
    }
}
