package dev.todoke.cli.codes;

import dev.todoke.cli.CommandGroup;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `todoke codes …`: what can be done with coded tumours of any origin (コードの点検・変換・版の比較).
@Command(name = "codes", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class CodesCommand implements Callable<Integer>, CommandGroup {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public CodesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Map<String, Callable<Integer>> members() {
        var members = new LinkedHashMap<String, Callable<Integer>>();
        members.put("check", new CodesCheckCommand(console));
        members.put("convert", new ConvertCommand(console));
        members.put("diff", new DiffCommand(console));
        return members;
    }

    /// Called without a command below it: show what there is.
    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitStatus.WRONG_CALL;
    }
}
