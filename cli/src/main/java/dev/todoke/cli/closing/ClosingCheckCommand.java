package dev.todoke.cli.closing;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.Counts;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.closing.ClosingCheck;
import dev.todoke.closing.ClosingFileReader;
import dev.todoke.closing.ClosingFinding;
import dev.todoke.closing.ClosingSelfCheck;
import dev.todoke.closing.Layout76;
import dev.todoke.closing.LayoutReading;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke closing check FILE`: reads a file of 76 items against the layout and its own logic (年次確定ファイルの自己点検).
///
/// Memory grows by the number of patients alone, about 100 bytes each.
@Command(name = "check", mixinStandardHelpOptions = true)
final class ClosingCheckCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of("line", "row", "check", "item", "name", "value", "message");

    private final Console console;
    private final Words words;
    private final TreeMap<String, Long> byCheck = new TreeMap<>();
    private long rows;
    private long refused;
    private long findings;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "-";

    @Option(names = "--findings", paramLabel = "OUT")
    private String out = "-";

    @Option(names = "--layout-reading", paramLabel = "CHOICES")
    private String layoutReading = "";

    ClosingCheckCommand(Console console) {
        this.console = console;
        this.words = console.words("closing-check");
    }

    @Override
    public Integer call() throws IOException {
        var reading = LayoutReading.read(layoutReading)
                .orElseThrow(() -> new WrongCall(words.say("bad-reading", layoutReading)));
        try (var in = open();
                var output = AtomicOutput.open(out, console)) {
            var reader = ClosingFileReader.open(in).orElseThrow(() -> new WrongCall(words.say("bad-header", file)));
            write(output.writer(), HEADER);
            read(reader, new ClosingSelfCheck(reading), output.writer());
            output.complete();
        }
        byCheck.forEach((check, count) -> console.tell(words.say("by-check", check, count)));
        console.tell(words.say("result", rows, findings, reading.text()));
        console.tellCounts(new Counts(rows, rows - refused, refused));
        return findings + refused == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private BufferedReader open() throws IOException {
        if (file.equals("-")) {
            return new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw new WrongCall(words.say("no-such-file", file));
        }
        return Files.newBufferedReader(Path.of(file));
    }

    private void read(ClosingFileReader reader, ClosingSelfCheck check, BufferedWriter writer) throws IOException {
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
            rows++;
            long number = rows + 1;
            switch (line.get()) {
                case ClosingFileReader.Line.Read(var record) ->
                    check.next(record, finding -> write(writer, number, finding));
                case ClosingFileReader.Line.WrongWidth(var at, var columns) -> {
                    refused++;
                    console.tell(words.say("wrong-width", file, at, columns));
                }
            }
        }
    }

    private void write(BufferedWriter writer, long line, ClosingFinding finding) {
        findings++;
        byCheck.merge(finding.check(), 1L, Long::sum);
        var item = Layout76.items().get(finding.item() - 1);
        write(
                writer,
                List.of(
                        Long.toString(line),
                        finding.row(),
                        finding.check(),
                        Integer.toString(finding.item()),
                        words.isJapanese() ? item.nameJa() : item.nameEn(),
                        finding.value(),
                        message(finding)));
    }

    private String message(ClosingFinding finding) {
        return words.isJapanese()
                ? finding.message()
                : Stream.of(ClosingCheck.values())
                        .filter(check -> check.id().equals(finding.check()))
                        .map(ClosingCheck::en)
                        .collect(Collectors.joining());
    }

    private static void write(BufferedWriter writer, List<String> values) {
        try {
            for (int i = 0; i < values.size(); i++) {
                writer.write(i > 0 ? "," : "");
                String value = values.get(i);
                boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
                writer.write(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
            }
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
