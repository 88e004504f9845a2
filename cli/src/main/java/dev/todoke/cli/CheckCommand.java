package dev.todoke.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `todoke check FILE`: reads one notification file and writes what is wrong with it (届出ファイルの点検).
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new WrongCall(console.words("check").say("no-such-file", file));
    }
}
