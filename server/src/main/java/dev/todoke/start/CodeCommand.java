package dev.todoke.start;

import dev.todoke.database.ClockConfiguration;
import dev.todoke.identity.PresentCode;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Prints the present code of a secret (いまのコードの表示), in place of a telephone in practice; it starts nothing.
@Command(name = "code", mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable ServerProgram program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SECRET", descriptionKey = "secret")
    private String secret = "";

    // The value is read before parsing, since help is written in its language; declared here so that it is accepted.
    @Option(names = "--lang", paramLabel = "ja|en", defaultValue = "")
    @SuppressWarnings("UnusedVariable")
    private String lang = "";

    @Override
    public Integer call() {
        var words = Objects.requireNonNull(program).words();
        var code = PresentCode.of(secret, ClockConfiguration.ofTheMachine())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), words.getString("code.wrong")));
        spec.commandLine().getOut().println(code);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
