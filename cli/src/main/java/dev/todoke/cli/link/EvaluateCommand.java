package dev.todoke.cli.link;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.Counts;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.linkage.quality.LinkageQuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke link evaluate PAIRS TRUTH [--out DIR]`: precision and recall of a linkage at every threshold (照合の評価).
///
/// Memory: about 200 bytes a record and 60 bytes a pair.
@Command(name = "evaluate", mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

    private final Console console;
    private final Words words;

    @Parameters(index = "0", paramLabel = "PAIRS", descriptionKey = "PAIRS")
    private String pairsFile = "";

    @Parameters(index = "1", paramLabel = "TRUTH", descriptionKey = "TRUTH")
    private String truthFile = "";

    @Option(names = "--out", paramLabel = "DIR")
    private String out = "";

    @Option(names = "--clusters", paramLabel = "CLUSTERS")
    private String clusters = "";

    @Option(names = "--across", paramLabel = "COLUMN")
    private String across = "";

    public EvaluateCommand(Console console) {
        this.console = console;
        this.words = console.words("link-evaluate");
    }

    @Override
    public Integer call() throws IOException {
        var findings = new Findings(console, words);
        var input = new EvaluationInput(console, words, findings);
        input.readTruth(truthFile, across);
        input.readPairs(pairsFile);
        var quality = clusters.isEmpty()
                ? LinkageQuality.of(input.pairs(), input.known())
                : LinkageQuality.of(input.pairs(), input.known(), input.readClusters(clusters));
        findings.tellRest();
        boolean persons = (input.hasDecisions() || !clusters.isEmpty()) && across.isEmpty();
        var tables = new EvaluationTables(quality, input.hasDecisions(), persons);
        if (out.isEmpty()) {
            try (var output = AtomicOutput.open("-", console)) {
                tables.summary(output.writer());
                output.complete();
            }
        } else {
            write(tables, input, quality);
        }
        console.tellCounts(new Counts(findings.read(), findings.read() - findings.refused(), findings.refused()));
        return findings.any() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    private void write(EvaluationTables tables, EvaluationInput input, LinkageQuality quality) throws IOException {
        Path folder = Path.of(out);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongCall(words.say("no-folder", out));
        }
        Files.createDirectories(folder);
        try (var summary = AtomicOutput.open(folder.resolve("summary.csv"));
                var curve = AtomicOutput.open(folder.resolve("curve.csv"));
                var errors = AtomicOutput.open(folder.resolve("errors.csv"));
                var page = AtomicOutput.open(folder.resolve("evaluation.html"))) {
            tables.summary(summary.writer());
            tables.curve(curve.writer());
            EvaluationErrors.write(input.pairs(), input.known(), errors.writer());
            page.writer().write(new EvaluationPage(words, quality, tables).html());
            summary.complete();
            curve.complete();
            errors.complete();
            page.complete();
        }
        console.tell(words.say("written", folder));
    }
}
