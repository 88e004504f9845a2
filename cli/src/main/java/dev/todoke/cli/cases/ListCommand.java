package dev.todoke.cli.cases;

import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `todoke cases FILE list`: how many cases each year has and what the checks say of them (症例の一覧).
/// Names no person.
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private static final String HEADER = "year,cases,with_errors,with_warnings\n";

    private final CasesCommand cases;
    private final Console console;
    private final Words words;

    ListCommand(CasesCommand cases, Console console) {
        this.cases = cases;
        this.console = console;
        this.words = console.words("cases");
    }

    @Override
    public Integer call() throws IOException {
        return cases.open(open -> {
            var byYear = new TreeMap<String, List<CheckedCases.Checked>>();
            for (var checked :
                    CheckedCases.of(open.book().cases(), console.clock()).cases()) {
                byYear.computeIfAbsent(year(checked.kept()), _ -> new ArrayList<>())
                        .add(checked);
            }
            var text = new StringBuilder(HEADER);
            byYear.forEach((year, those) -> text.append(line(year, those)));
            console.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
            console.out().flush();
            console.tell(words.say(
                    "cases", open.book().facility(), open.book().cases().size()));
            return ExitStatus.DONE;
        });
    }

    private static String year(KeptCase kept) {
        return kept.year().map(String::valueOf).orElse("");
    }

    private static String line(String year, List<CheckedCases.Checked> those) {
        long errors = those.stream().filter(CheckedCases.Checked::hasError).count();
        long warnings = those.stream()
                .filter(c -> c.findings().stream().anyMatch(f -> !f.isError()))
                .count();
        return "%s,%d,%d,%d\n".formatted(year, those.size(), errors, warnings);
    }
}
