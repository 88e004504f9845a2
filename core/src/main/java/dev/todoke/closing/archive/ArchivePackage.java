package dev.todoke.closing.archive;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingCheck;
import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.ClosingFile;
import dev.todoke.closing.ClosingFinding;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Tables;
import dev.todoke.consolidation.ConsolidationRule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything about a closed year in one ZIP file (保存一式): readable without this program, checked by
/// `sha256sum -c`. The same closing gives the same bytes.
///
/// @param facts name and value: cut-off dates, counts, work that was open
/// @param findings what the self-check says of the records
public record ArchivePackage(
        ClosingSummary closing,
        ClosingCounts counts,
        List<ClosingEdition.Part> editions,
        List<Map.Entry<String, String>> facts,
        List<ClosingFinding> findings,
        Records records) {

    public ArchivePackage {
        editions = List.copyOf(editions);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /// The records of the closing, read as often as the package needs them, never all held together.
    @FunctionalInterface
    public interface Records {
        /// The caller closes the stream.
        Stream<ClosedRecord> open();
    }

    /// Name of the folder inside, and of the file without its ending.
    public String folder() {
        return "todoke-closing-%s-v%d".formatted(closing.year(), closing.version());
    }

    public void writeTo(OutputStream out) throws IOException {
        try (var zip = new StoredZip(out, folder())) {
            zip.add("README.txt", text(ArchiveReadme.japanese(this)));
            zip.add("README-en.txt", text(ArchiveReadme.english(this)));
            zip.add(dataFile(), this::writeRecords);
            zip.add("layout.tsv", lines(Tables.shipped().only("layout-76").lines()));
            zip.add("closing.tsv", lines(about()));
            zip.add("editions.tsv", lines(editionLines()));
            zip.add("counts.tsv", lines(countLines()));
            zip.add("checks.tsv", lines(checkLines()));
            zip.add("findings.tsv", lines(findingLines()));
            zip.add("rules.tsv", lines(ruleLines()));
            for (CodeTable table : ClosingEdition.tables()) {
                zip.add(
                        "codes/%s-%s.tsv"
                                .formatted(
                                        table.edition().table(), table.edition().name()),
                        lines(table.lines()));
            }
            var sums = new ArrayList<String>();
            zip.checksums().forEach((path, sum) -> sums.add(sum + "  " + path));
            zip.add("SHA256SUMS", lines(sums));
        }
    }

    // the writer goes over the records once, while the stream is open
    @SuppressWarnings("StreamToIterable")
    private void writeRecords(OutputStream out) throws IOException {
        try (var rows = records.open()) {
            ClosingFile.write(rows.iterator(), out);
        }
    }

    /// Name of the file of 76 items.
    String dataFile() {
        return "closing-%s.csv".formatted(closing.year());
    }

    private static StoredZip.Content lines(List<String> lines) {
        return text(String.join("\n", lines) + "\n");
    }

    private static StoredZip.Content text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return out -> out.write(bytes);
    }

    private List<String> about() {
        var lines = new ArrayList<String>();
        lines.add("name\tvalue");
        lines.add("closing-number\t" + closing.number());
        lines.add("year-of-diagnosis\t" + closing.year());
        lines.add("version\t" + closing.version());
        lines.add("closed-at\t" + closing.closedAt());
        lines.add("records\t" + closing.records());
        lines.add("sha256-of-" + dataFile() + "\t" + closing.sha256());
        facts.forEach(fact -> lines.add(fact.getKey() + "\t" + fact.getValue()));
        return lines;
    }

    private List<String> editionLines() {
        var lines = new ArrayList<String>();
        lines.add("kind\tname\tedition\tsha256");
        editions.forEach(
                part -> lines.add(part.kind() + "\t" + part.name() + "\t" + part.edition() + "\t" + part.sha256()));
        return lines;
    }

    private List<String> countLines() {
        var lines = new ArrayList<String>();
        lines.add("dimension\tcode\ttumours\tcounted");
        lines.add("all\t\t%d\t%d".formatted(counts.records(), counts.counted()));
        lines.add("DCI\t\t%d\t".formatted(counts.deathInitiated()));
        lines.add("DCO\t\t%d\t".formatted(counts.deathOnly()));
        lines.add("MV\t\t%d\t".formatted(counts.microscopy()));
        by(
                "item 19, three characters",
                record ->
                        record.item(19).substring(0, Math.min(3, record.item(19).length())),
                lines);
        by("item 7", record -> record.item(7), lines);
        by("item 4", record -> record.item(4), lines);
        return lines;
    }

    private void by(String dimension, Function<ClosedRecord, String> code, List<String> lines) {
        var counted = new TreeMap<String, long[]>();
        try (var rows = records.open()) {
            rows.forEach(record -> {
                var numbers = counted.computeIfAbsent(code.apply(record), _ -> new long[2]);
                numbers[0]++;
                numbers[1] += record.item(73).equals("1") ? 1 : 0;
            });
        }
        counted.forEach(
                (value, numbers) -> lines.add("%s\t%s\t%d\t%d".formatted(dimension, value, numbers[0], numbers[1])));
    }

    private List<String> checkLines() {
        var found = new TreeMap<String, Long>();
        findings.forEach(finding -> found.merge(finding.check(), 1L, Long::sum));
        var lines = new ArrayList<String>();
        lines.add("check\tfindings\tmessage\tmessage-en");
        for (ClosingCheck check : ClosingCheck.values()) {
            lines.add(
                    "%s\t%d\t%s\t%s".formatted(check.id(), found.getOrDefault(check.id(), 0L), check.ja(), check.en()));
        }
        return lines;
    }

    private List<String> findingLines() {
        var lines = new ArrayList<String>();
        lines.add("row\tcheck\titem\tvalue");
        findings.forEach(finding ->
                lines.add(finding.row() + "\t" + finding.check() + "\t" + finding.item() + "\t" + finding.value()));
        return lines;
    }

    private static List<String> ruleLines() {
        var lines = new ArrayList<String>();
        lines.add("rule\titem\tmark\twords");
        for (ConsolidationRule rule : ConsolidationRule.values()) {
            lines.add(rule.id() + "\t" + rule.item() + "\t" + rule.mark() + "\t" + rule.ja());
        }
        return lines;
    }
}
