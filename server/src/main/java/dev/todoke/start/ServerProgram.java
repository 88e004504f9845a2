package dev.todoke.start;

import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands that need the server's libraries (サーバーのコマンド).
@Command(
        name = "todoke",
        mixinStandardHelpOptions = true,
        version = "todoke 0.1.0",
        subcommands = {DemoCommand.class, ServeCommand.class})
public final class ServerProgram {

    /// Answer of a command that left a server running.
    public static final int RUNNING = -1;

    static final int WRONG_CALL = 2;
    static final int MACHINE_FAILED = 3;

    private final Class<?> application;

    private ServerProgram(Class<?> application) {
        this.application = application;
    }

    /// Runs one command and answers the exit status of the process, or [#RUNNING].
    ///
    /// @param application the class that the started application begins with
    public static int run(Class<?> application, String... args) {
        return new CommandLine(new ServerProgram(application))
                .setResourceBundle(words())
                .setExitCodeExceptionMapper(_ -> MACHINE_FAILED)
                .setExecutionExceptionHandler(ServerProgram::explain)
                .execute(args);
    }

    Class<?> application() {
        return application;
    }

    /// The words of the commands, Japanese where the user's language is Japanese.
    static ResourceBundle words() {
        var language = Locale.getDefault().getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        return ResourceBundle.getBundle("start/words", language);
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
