package dev.todoke.cli.cases;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.notification.FileForm;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke cases FILE export YEAR`: the cases of a year without error as CSV in the import layout
/// (届出ファイルの書き出し).
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final CasesCommand cases;
    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "YEAR", descriptionKey = "YEAR")
    private int year;

    @Option(names = "--out", paramLabel = "OUT", required = true)
    private String out = "";

    @Option(names = "--charset", paramLabel = "windows-31j|utf-8")
    private String charset = "windows-31j";

    ExportCommand(CasesCommand cases, Console console) {
        this.cases = cases;
        this.console = console;
        this.words = console.words("cases");
    }

    @Override
    public Integer call() throws IOException {
        var form = form();
        return cases.open(open -> {
            var sent = new SentCases(console, words).of(open.book(), year);
            if (sent.cases().isEmpty()) {
                return ExitStatus.FINDINGS;
            }
            try (var output = AtomicOutput.open(out, console)) {
                output.stream().write(CaseExport.csv(sent.cases(), form));
                output.complete();
            } catch (CharacterCodingException _) {
                throw new WrongCall(words.say("no-such-character", charset));
            }
            console.tell(words.say("exported", out, sent.cases().size()));
            return sent.status();
        });
    }

    private FileForm form() {
        return switch (charset.toLowerCase(Locale.ROOT)) {
            case "windows-31j" -> FileForm.OF_HOSPITAL_TOOLS;
            case "utf-8" -> FileForm.UTF_8_WITH_HEADER;
            default -> throw new WrongCall(words.say("no-charset", charset));
        };
    }
}
