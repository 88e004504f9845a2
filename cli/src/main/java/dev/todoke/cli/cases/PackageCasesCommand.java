package dev.todoke.cli.cases;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.transport.RecipientKey;
import dev.todoke.notification.FileForm;
import dev.todoke.transport.PackageKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke cases FILE package YEAR`: the cases of a year without error, sealed for the registry
/// (運搬用ファイル). They are never on the disk unencrypted.
@Command(name = "package", mixinStandardHelpOptions = true)
final class PackageCasesCommand implements Callable<Integer> {

    private final CasesCommand cases;
    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "YEAR", descriptionKey = "YEAR")
    private int year;

    @Option(names = "--key", paramLabel = "PEM", required = true)
    private Path key = Path.of("");

    @Option(names = "--out", paramLabel = "OUT", required = true)
    private String out = "";

    PackageCasesCommand(CasesCommand cases, Console console) {
        this.cases = cases;
        this.console = console;
        this.words = console.words("cases");
    }

    @Override
    public Integer call() throws IOException {
        var recipient = RecipientKey.read(key, words);
        return cases.open(open -> {
            var sent = new SentCases(console, words).of(open.book(), year);
            if (sent.cases().isEmpty()) {
                return ExitStatus.FINDINGS;
            }
            byte[] csv = CaseExport.csv(sent.cases(), FileForm.UTF_8_WITH_HEADER);
            try (var output = AtomicOutput.open(out, console)) {
                var at = console.clock().instant();
                CaseExport.seal(open.book(), year, csv, recipient, at, output.stream());
                output.complete();
            }
            console.tell(words.say("exported", out, sent.cases().size()));
            console.tell(words.say("sha256", CaseExport.csvName(open.book(), year), CaseExport.sha256(csv)));
            console.tell(words.say("fingerprint", PackageKey.fingerprint(recipient)));
            return sent.status();
        });
    }
}
