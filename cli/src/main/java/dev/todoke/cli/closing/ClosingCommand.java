package dev.todoke.cli.closing;

import dev.todoke.cli.CommandGroup;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `todoke closing …`: what can be done with a file of 76 items of any origin (年次確定ファイルの点検).
@Command(name = "closing", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class ClosingCommand implements Callable<Integer>, CommandGroup {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public ClosingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Map<String, Callable<Integer>> members() {
        var members = new LinkedHashMap<String, Callable<Integer>>();
        members.put("check", new ClosingCheckCommand(console));
        return members;
    }

    /// Called without a command below it: show what there is.
    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitStatus.WRONG_CALL;
    }
}
