package dev.todoke.cli.cases;

import dev.todoke.cli.Console;
import dev.todoke.cli.Counts;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import java.util.List;

/// Which cases of a year go to the registry (届け出る症例): those without error. The others are named by
/// their numbers.
final class SentCases {

    private final Console console;
    private final Words words;

    SentCases(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    /// @param status what the command ends with
    record Sent(List<CheckedCases.Checked> cases, int status) {

        Sent {
            cases = List.copyOf(cases);
        }
    }

    Sent of(Casebook book, int year) {
        var checked = CheckedCases.ofYear(book, year, console.clock());
        for (var wrong : checked.withError()) {
            console.tell(words.say(
                    "not-sent",
                    wrong.kept().number(),
                    wrong.findings().stream().filter(f -> f.isError()).count()));
        }
        var sent = checked.withoutError();
        if (sent.isEmpty()) {
            console.tell(words.say("nothing-to-send", year));
        }
        int refused = checked.withError().size();
        console.tellCounts(new Counts(checked.cases().size(), sent.size(), refused));
        return new Sent(sent, refused == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS);
    }
}
