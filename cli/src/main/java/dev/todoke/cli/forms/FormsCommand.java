package dev.todoke.cli.forms;

import dev.todoke.cli.CommandGroup;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `todoke forms …`: words of the printed forms (様式の文言).
@Command(name = "forms", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class FormsCommand implements Callable<Integer>, CommandGroup {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public FormsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Map<String, Callable<Integer>> members() {
        var members = new LinkedHashMap<String, Callable<Integer>>();
        members.put("import", new ImportCommand(console));
        return members;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitStatus.WRONG_CALL;
    }
}
