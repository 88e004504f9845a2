package dev.todoke.start;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The commands that need the server's libraries (サーバーのコマンド).
@Command(
        name = "todoke",
        mixinStandardHelpOptions = true,
        version = "todoke 0.1.0",
        subcommands = {DemoCommand.class, ServeCommand.class, CodeCommand.class, RehearsalCommand.class})
public final class ServerProgram {

    /// Answer of a command that left a server running.
    public static final int RUNNING = -1;

    static final int WRONG_CALL = 2;
    static final int MACHINE_FAILED = 3;

    // the file without a language is the Japanese one: the machine's own language must not come before it
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Class<?> application;
    private final ResourceBundle words;

    private ServerProgram(Class<?> application, ResourceBundle words) {
        this.application = application;
        this.words = words;
    }

    /// Runs one command and answers the exit status of the process, or [#RUNNING].
    ///
    /// @param application the class that the started application begins with
    public static int run(Class<?> application, String... args) {
        return commandLine(application, args).execute(args);
    }

    static CommandLine commandLine(Class<?> application, String... args) {
        var words = words(language(args));
        return new CommandLine(new ServerProgram(application, words))
                .setResourceBundle(words)
                .setExitCodeExceptionMapper(
                        reason -> reason instanceof ParameterException ? WRONG_CALL : MACHINE_FAILED)
                .setExecutionExceptionHandler(ServerProgram::explain);
    }

    Class<?> application() {
        return application;
    }

    /// The words of the commands, Japanese where `--lang` or else the user's locale says so.
    ResourceBundle words() {
        return words;
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "start/words", language.equals("ja") ? Locale.JAPANESE : Locale.ENGLISH, NO_FALLBACK);
    }

    private static String language(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return args[i].substring("--lang=".length());
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return Locale.getDefault().getLanguage();
    }

    /// One sentence for people; with the variable `TODOKE_TRACE` the whole chain of causes for those who look for the
    /// reason.
    private static int explain(Exception reason, CommandLine line, CommandLine.ParseResult call) {
        if (System.getenv("TODOKE_TRACE") != null) {
            reason.printStackTrace(line.getErr());
        }
        Throwable root = reason;
        for (var cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        line.getErr().println(root.getMessage() == null ? root.toString() : root.getMessage());
        return MACHINE_FAILED;
    }
}
