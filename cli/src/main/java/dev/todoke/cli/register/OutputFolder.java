package dev.todoke.cli.register;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingFile;
import dev.todoke.closing.ClosingFinding;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.statistics.IncidenceReport;
import dev.todoke.statistics.YearStatistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files that `register` writes (出力フォルダ), each whole or not at all.
final class OutputFolder {

    private static final List<String> REFUSED_HEADER = List.of("file", "line", "check", "value", "message");
    private static final List<String> SELF_CHECK_HEADER = List.of("year", "row", "check", "item", "value", "message");

    private final Path folder;

    OutputFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("hospital-return"));
    }

    void writeTruth(List<String> lines) throws IOException {
        try (var out = AtomicOutput.open(folder.resolve("truth.csv"))) {
            for (String line : lines) {
                out.writer().write(line);
                out.writer().write('\n');
            }
            out.complete();
        }
    }

    /// @return SHA-256 of the file
    String writeClosing(YearOfDiagnosis year, List<ClosedRecord> records) throws IOException {
        try (var out = AtomicOutput.open(folder.resolve("closing-" + year + ".csv"))) {
            String sha256 = ClosingFile.write(records, out.stream());
            out.complete();
            return sha256;
        }
    }

    void writeSelfCheck(List<ClosingFinding> findings) throws IOException {
        write(
                "self-check.csv",
                SELF_CHECK_HEADER,
                findings.stream()
                        .map(f -> Csv.line(List.of(
                                f.year(), f.row(), f.check(), Integer.toString(f.item()), f.value(), f.message())))
                        .toList());
    }

    void write(ReturnRows returns, List<String> reviews, List<RefusedRow> refused, List<YearStatistics> statistics)
            throws IOException {
        for (var facility : returns.byFacility().entrySet()) {
            for (var year : facility.getValue().entrySet()) {
                write(
                        "hospital-return/" + facility.getKey() + "-" + year.getKey() + ".csv",
                        ReturnRows.HEADER,
                        year.getValue());
            }
        }
        write("review.csv", ReviewRows.HEADER, reviews);
        write(
                "refused.csv",
                REFUSED_HEADER,
                refused.stream()
                        .map(r ->
                                Csv.line(List.of(r.file(), Long.toString(r.line()), r.check(), r.value(), r.message())))
                        .toList());
        writeText("quality.csv", IncidenceReport.qualityCsv(statistics));
        writeText("report.html", IncidenceReport.html(statistics));
    }

    private void write(String name, List<String> header, List<String> lines) throws IOException {
        try (var out = AtomicOutput.open(folder.resolve(name))) {
            out.writer().write(Csv.line(header));
            for (String line : lines) {
                out.writer().write(line);
            }
            out.complete();
        }
    }

    private void writeText(String name, String text) throws IOException {
        try (var out = AtomicOutput.open(folder.resolve(name))) {
            out.writer().write(text);
            out.complete();
        }
    }
}
