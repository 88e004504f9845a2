package dev.todoke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.ReadingDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.notification.Arrival;
import dev.todoke.testing.ServerTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Run by hand: `-Dtodoke.measure.lines=50000 -Dtest=ReadingMeasureTest`.
@ServerTest
@DisplayName("届出ファイルの受付から点検結果までの速さ（手で実行する）")
@EnabledIfSystemProperty(named = "todoke.measure.lines", matches = "[0-9]+")
class ReadingMeasureTest {

    private static final Reporter HERE = new Reporter(new FacilityCode("40M11"), "151");
    private static final int WRONG_EVERY = 7;

    @Autowired
    private FacilityRegister register;

    @Autowired
    private ReceptionDesk reception;

    @Autowired
    private ReadingDesk reading;

    @Autowired
    private FileDesk files;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("送ってから点検結果の画面の材料がそろうまで")
    void fromUploadToFindings() throws IOException {
        int lines = Integer.parseInt(System.getProperty("todoke.measure.lines", "0"));
        Acting.at(Face.REGISTRY, "1").run(() -> register.record(Sample.hospital("40M11", "おおぞら病院")));
        var file = file(lines);
        long began = System.nanoTime();
        var here = Acting.forFacility(HERE.facility().value(), HERE.account());
        var sent = new ReceptionDesk.Sent(file, Arrival.REGULAR, null, null);
        var received = (Reception.Received) here.get(() -> reception.keep(HERE, sent));
        var row = here.get(() -> reading.read(received.file(), Progress.NONE));
        var opened = here.get(() -> files.open(row.receipt())).orElseThrow();
        var first = here.get(() -> files.placed(opened.file(), "", 50, 0));
        assertThat(first).hasSize(50);
        assertThat(row.records()).isEqualTo(lines);
        LoggerFactory.getLogger(ReadingMeasureTest.class)
                .info(
                        "{} lines, {} with errors: {} s, peak heap {} MiB",
                        lines,
                        row.errorRecords(),
                        String.format(
                                Locale.ROOT,
                                "%.1f",
                                Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0),
                        peak() >> 20);
    }

    private Path file(int lines) throws IOException {
        var file = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < lines; i++) {
                String line = Sample.clean(String.format(Locale.ROOT, "%08d", i));
                out.write(i % WRONG_EVERY == 0 ? line.replace(",20240512,7,", ",20240230,1,") : line);
            }
        }
        return file;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
