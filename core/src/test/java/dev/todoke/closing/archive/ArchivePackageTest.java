package dev.todoke.closing.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.ClosingFile;
import dev.todoke.closing.ClosingMaker;
import dev.todoke.closing.ClosingSelfCheck;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.LayoutReading;
import dev.todoke.closing.ManagementList;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.Reports;
import dev.todoke.kernel.YearOfDiagnosis;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("年次確定の保存一式と管理リスト")
class ArchivePackageTest {

    private static final YearOfDiagnosis YEAR = new YearOfDiagnosis(2018);

    @TempDir
    private Path folder;

    private static List<ClosedRecord> records() {
        var maker = new ClosingMaker(List.of(YEAR), Map.of(), new byte[0]);
        var sources = new PersonSources("P", List.of(Reports.report("A").notification()), List.of());
        maker.add(sources, Consolidator.standard().consolidate(sources));
        return maker.close(YEAR);
    }

    private static ArchivePackage archive() throws IOException {
        var records = records();
        String sha256 = ClosingFile.write(records, OutputStream.nullOutputStream());
        var findings = ClosingSelfCheck.check(records);
        return new ArchivePackage(
                new ClosingSummary(7, YEAR, 2, Instant.parse("2021-02-01T20:00:00Z"), 1, sha256),
                ClosingCounts.of(records, findings.size()),
                ClosingEdition.parts(List.of(), LayoutReading.STANDARD, new byte[0]),
                List.of(Map.entry("last-alive", "2018-12-31")),
                findings,
                records::stream);
    }

    private static byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        archive().writeTo(out);
        return out.toByteArray();
    }

    private Map<String, String> unpacked() throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent() == null ? folder : file.getParent());
                Files.write(file, content);
                files.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    @DisplayName("同じ確定からは同じバイト。中身は文字だけで、sha256sum -c が通る")
    void checkedBySha256sum() throws Exception {
        assertThat(bytes()).isEqualTo(bytes());
        var files = unpacked();
        assertThat(files.keySet())
                .contains(
                        "todoke-closing-2018-v2/README.txt",
                        "todoke-closing-2018-v2/closing-2018.csv",
                        "todoke-closing-2018-v2/layout.tsv",
                        "todoke-closing-2018-v2/codes/icd10-names-1.tsv",
                        "todoke-closing-2018-v2/codes/icdo3-morphology-3.2.tsv",
                        "todoke-closing-2018-v2/rules.tsv");
        assertThat(files.get("todoke-closing-2018-v2/closing.tsv"))
                .contains("closing-number\t7\n", "last-alive\t2018-12-31\n");
        assertThat(files.get("todoke-closing-2018-v2/checks.tsv")).contains("Z74\t0\t");
        var check = new ProcessBuilder("sha256sum", "--strict", "-c", "SHA256SUMS")
                .directory(folder.resolve("todoke-closing-2018-v2").toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
        assertThat(said).contains("closing-2018.csv: OK", "codes/iccc3-1.tsv: OK");
    }

    @Test
    @DisplayName("様式第1号: 年ごとに最新の版から二つの情報、日付は日本の日")
    void managementList() {
        var closings = List.of(
                new ClosingSummary(1, new YearOfDiagnosis(2016), 1, Instant.parse("2019-03-14T15:30:00Z"), 9, "a"),
                new ClosingSummary(2, YEAR, 1, Instant.parse("2021-02-01T03:00:00Z"), 9, "b"),
                new ClosingSummary(3, YEAR, 2, Instant.parse("2021-12-14T03:00:00Z"), 9, "c"));
        var lines = ManagementList.of(closings).lines();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst().fixedOn()).hasToString("2019-03-15");
        assertThat(lines.getFirst().remark()).isEqualTo("最終生存確認日は2016年12月31日");
        assertThat(lines.getFirst().product().basis()).isEqualTo("法第18条、第19条、第21条第8項、第9項");
        assertThat(lines.getLast().product()).isEqualTo(ManagementList.Product.FOR_HOSPITALS);
        assertThat(lines.getLast().number()).isEqualTo(3);
        assertThat(lines.getLast().remark()).isEqualTo("最終生存確認日は2018年12月31日。第2版");
    }
}
