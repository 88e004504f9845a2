package dev.todoke.cli.forms;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.provision.paper.OwnTexts;
import dev.todoke.provision.paper.WordingImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke forms import FILE…`: takes the official wording out of the office's own files, block by block (公式の文言の取り込み),
/// and lists what was found and what was not, for a person to look through.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "OUT")
    private String out = "texts.tsv";

    @Option(names = "--list", paramLabel = "LIST")
    private String list = "";

    ImportCommand(Console console) {
        this.console = console;
        this.words = console.words("forms-import");
    }

    @Override
    public Integer call() throws IOException {
        var found = new LinkedHashMap<String, WordingImport.Found>();
        var left = new ArrayList<String>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new WrongCall(words.say("no-such-file", file));
            }
            var outcome = WordingImport.of(FileLines.of(file, words));
            if (outcome.found().isEmpty()) {
                console.tell(words.say("no-form", file));
            }
            outcome.found()
                    .forEach(block -> found.merge(
                            block.line().form() + "\t" + block.line().block(),
                            block,
                            (a, b) -> a.likeness() >= b.likeness() ? a : b));
            left.addAll(outcome.left());
        }
        write(found);
        if (!list.isEmpty()) {
            writeList(found, left);
        }
        return told(found, left);
    }

    private void write(Map<String, WordingImport.Found> found) throws IOException {
        try (var output = AtomicOutput.open(out, console)) {
            output.writer().write(OwnTexts.HEADER + "\n");
            for (var block : found.entrySet()) {
                if (block.getValue().matched()) {
                    output.writer()
                            .write(block.getKey() + "\t" + block.getValue().words() + "\n");
                }
            }
            output.complete();
        }
    }

    private void writeList(Map<String, WordingImport.Found> found, List<String> left) throws IOException {
        try (var output = AtomicOutput.open(list, console)) {
            output.writer().write("form\tblock\tresult\tlikeness\tofficial\tshipped\n");
            for (var block : found.entrySet()) {
                var value = block.getValue();
                output.writer()
                        .write("%s\t%s\t%d\t%s\t%s\n"
                                .formatted(
                                        block.getKey(),
                                        result(value),
                                        Math.round(value.likeness() * 100),
                                        value.words(),
                                        value.line().ja().replace("\n", "\\n")));
            }
            for (String line : left) {
                var cells = line.split("\t", 2);
                output.writer().write("%s\t\tleft\t\t%s\t\n".formatted(cells[0], cells[1]));
            }
            output.complete();
        }
    }

    private static String result(WordingImport.Found found) {
        if (!found.matched()) {
            return "missing";
        }
        return found.placesLost() ? "place-lost" : "matched";
    }

    private int told(Map<String, WordingImport.Found> found, List<String> left) {
        long matched =
                found.values().stream().filter(WordingImport.Found::matched).count();
        found.forEach((name, block) -> {
            if (block.placesLost()) {
                console.tell(words.say("place-lost", name.replace("\t", " ")));
            }
        });
        console.tell(words.say("result", found.size(), matched, found.size() - matched, left.size(), out));
        return matched == found.size() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
