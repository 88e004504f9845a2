package dev.todoke.cli.cases;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.FindingsReport;
import dev.todoke.cli.Words;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `todoke cases FILE check`: the findings of all cases or of one year (症例の点検), as `todoke check`
/// writes them; line and record are the number of the case.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCasesCommand implements Callable<Integer> {

    private final CasesCommand cases;
    private final Console console;
    private final Words words;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--findings", paramLabel = "OUT")
    private String findings = "-";

    CheckCasesCommand(CasesCommand cases, Console console) {
        this.cases = cases;
        this.console = console;
        this.words = console.words("cases");
    }

    @Override
    public Integer call() throws IOException {
        return cases.open(open -> {
            var asked = year;
            var checked = asked == null
                    ? CheckedCases.of(open.book().cases(), console.clock())
                    : CheckedCases.ofYear(open.book(), asked, console.clock());
            return write(checked);
        });
    }

    private int write(CheckedCases checked) throws IOException {
        try (var output = AtomicOutput.open(findings, console)) {
            var report = new FindingsReport(output.stream());
            for (var each : checked.cases()) {
                report.add(each.findings(), FindingsReport.lines(each.record(), each.findings(), console.locale()));
            }
            output.complete();
            console.tell(words.say(
                    "checked", checked.cases().size(), report.errors(), report.warnings(), report.recordsWithErrors()));
            console.tell(words.say("left-out", String.join(", ", checked.leftOut())));
            return report.findings() == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }
}
