package dev.todoke.cli.codes;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.codes.Icd10Conversion;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke codes convert --to icd10|iccc3|icdo3 IN OUT`: one answer a row, with the rule that gave it (コード変換).
///
/// Memory does not grow with the number of rows.
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private final Console console;
    private final Words words;

    @Option(names = "--to", required = true, paramLabel = "icd10|iccc3|icdo3")
    private String target = "";

    @Option(names = "--edition", paramLabel = "jp|who", defaultValue = "jp")
    private String edition = "jp";

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "IN")
    private String in = "-";

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "OUT")
    private String out = "-";

    ConvertCommand(Console console) {
        this.console = console;
        this.words = console.words("codes-convert");
    }

    @Override
    public Integer call() throws IOException {
        var conversion = conversion();
        try (var output = AtomicOutput.open(out, console)) {
            var rows = new AnsweredRows(conversion, output.writer(), console, words, in);
            rows.answerAll();
            output.complete();
            rows.tellResult();
            return rows.answeredAll() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }

    private RowConversion conversion() {
        return switch (target) {
            case "icd10" -> new Icd10Rows(icd10(), words);
            case "iccc3" -> new ChildhoodRows(words);
            case "icdo3" -> new CauseRows(words);
            default -> throw new WrongCall(words.say("no-such-target", target));
        };
    }

    private Icd10Conversion icd10() {
        return Icd10Conversion.named(edition)
                .orElseThrow(() -> new WrongCall(
                        words.say("no-such-edition", edition, String.join(", ", Icd10Conversion.editions()))));
    }
}
