package dev.todoke.cli.cases;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.kernel.FacilityCode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `todoke cases FILE new`: begins a case file (症例ファイルを作る).
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private final CasesCommand cases;
    private final Words words;

    @Option(names = "--facility", paramLabel = "CODE", required = true)
    private String facility = "";

    NewCommand(CasesCommand cases, Console console) {
        this.cases = cases;
        this.words = console.words("cases");
    }

    @Override
    public Integer call() throws IOException {
        if (!FacilityCode.isFacilityCode(facility)) {
            throw new WrongCall(words.say("no-facility-code", facility));
        }
        return cases.create(new FacilityCode(facility));
    }
}
