package dev.todoke.cli.link;

import dev.todoke.cli.CommandGroup;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `todoke link …`: the same person in files of any origin (照合).
@Command(name = "link", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class LinkCommand implements Callable<Integer>, CommandGroup {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public LinkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Map<String, Callable<Integer>> members() {
        var members = new LinkedHashMap<String, Callable<Integer>>();
        members.put("evaluate", new EvaluateCommand(console));
        return members;
    }

    /// Called without a command below it: show what there is.
    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitStatus.WRONG_CALL;
    }
}
