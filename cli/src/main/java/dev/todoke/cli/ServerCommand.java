package dev.todoke.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// A command that the server's program carries out (サーバーの命令): named here so that one help lists them all.
///
/// The launcher `todoke` hands such a call to the server before it comes here, when the name stands first.
@Command(mixinStandardHelpOptions = true)
final class ServerCommand implements Callable<Integer> {

    private final Console console;
    private final String name;

    // accepted so that the answer speaks about the command and not about its options
    @Unmatched
    @SuppressWarnings("UnusedVariable")
    private List<String> rest = new ArrayList<>();

    ServerCommand(Console console, String name) {
        this.console = console;
        this.name = name;
    }

    @Override
    public Integer call() {
        console.tell(console.words(name).say("name-first", name));
        return ExitStatus.WRONG_CALL;
    }
}
