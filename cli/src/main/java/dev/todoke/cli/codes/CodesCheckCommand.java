package dev.todoke.cli.codes;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.Counts;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.validation.CodeFinding;
import dev.todoke.validation.CodeRules;
import dev.todoke.validation.CodedRow;
import dev.todoke.validation.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke codes check IN OUT`: which codes do not fit each other (コードの組合せの点検).
///
/// Rows are independent of each other; memory does not grow with their number.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CodesCheckCommand implements Callable<Integer> {

    private static final String HEADER = "id,check,severity,message\n";

    private final Console console;
    private final Words words;
    private long errors;
    private long warnings;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "IN")
    private String in = "-";

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "OUT")
    private String out = "-";

    @Option(names = "--edition", paramLabel = "EDITION")
    private String edition = CodeRules.editions().getLast();

    CodesCheckCommand(Console console) {
        this.console = console;
        this.words = console.words("codes-check");
    }

    @Override
    public Integer call() throws IOException {
        if (!CodeRules.editions().contains(edition)) {
            throw new WrongCall(words.say("no-such-edition", edition, String.join(", ", CodeRules.editions())));
        }
        var rules = CodeRules.of(edition);
        try (var output = AtomicOutput.open(out, console)) {
            var rows = new CheckedRows(console, words, in);
            output.writer().write(HEADER);
            if (!rows.forEach((id, row) -> check(rules, id, row, output.writer()))) {
                throw new WrongCall(rows.emptyFile());
            }
            output.complete();
            console.tell(words.say("result", rows.read(), edition, errors, warnings));
            console.tellCounts(new Counts(rows.read(), rows.read() - rows.refused(), rows.refused()));
            return errors + warnings + rows.refused() == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }

    private void check(CodeRules rules, String id, CodedRow row, BufferedWriter writer) {
        rules.check(row, finding -> write(id, finding, writer));
    }

    private void write(String id, CodeFinding finding, BufferedWriter writer) {
        if (finding.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        try {
            cell(id, writer);
            writer.write(',');
            writer.write(finding.familyAndCheck());
            writer.write(',');
            writer.write(finding.severity().code());
            writer.write(',');
            cell(finding.message(console.locale()), writer);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cell(String value, BufferedWriter writer) throws IOException {
        if (value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            writer.write(value);
            return;
        }
        writer.write('"');
        writer.write(value.replace("\"", "\"\""));
        writer.write('"');
    }
}
