package dev.todoke.cli.transport;

import dev.todoke.cli.CommandGroup;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `todoke package …`: notifications on a disc or a stick (運搬用ファイル).
@Command(name = "package", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class PackageCommand implements Callable<Integer>, CommandGroup {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public PackageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Map<String, Callable<Integer>> members() {
        var members = new LinkedHashMap<String, Callable<Integer>>();
        members.put("make", new MakeCommand(console));
        return members;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitStatus.WRONG_CALL;
    }
}
