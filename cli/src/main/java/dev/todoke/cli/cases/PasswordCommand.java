package dev.todoke.cli.cases;

import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `todoke cases FILE password`: gives the file another password (パスワードの変更).
@Command(name = "password", mixinStandardHelpOptions = true)
final class PasswordCommand implements Callable<Integer> {

    private final CasesCommand cases;
    private final Console console;
    private final Words words;

    @Option(names = "--new-password-file", paramLabel = "FILE")
    private String newPasswordFile = "";

    PasswordCommand(CasesCommand cases, Console console) {
        this.cases = cases;
        this.console = console;
        this.words = console.words("cases");
    }

    @Override
    public Integer call() throws IOException {
        return cases.open(open -> {
            var password = cases.passwords().fresh(newPasswordFile);
            open.changePassword(password);
            Arrays.fill(password, '\0');
            console.tell(words.say("password-changed"));
            return ExitStatus.DONE;
        });
    }
}
