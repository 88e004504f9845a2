package dev.todoke.cli;

import dev.todoke.cli.application.CheckApplicationCommand;
import dev.todoke.cli.cases.CasesCommand;
import dev.todoke.cli.closing.ClosingCommand;
import dev.todoke.cli.codes.CodesCommand;
import dev.todoke.cli.forms.FormsCommand;
import dev.todoke.cli.link.LinkCommand;
import dev.todoke.cli.rates.RatesCommand;
import dev.todoke.cli.register.RegisterCommand;
import dev.todoke.cli.rehearsal.RehearseCommand;
import dev.todoke.cli.synth.SynthCommand;
import dev.todoke.cli.transport.PackageCommand;
import dev.todoke.cli.tumours.TumoursCommand;
import dev.todoke.codes.OutsideTableFault;
import dev.todoke.codes.Tables;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program `todoke`: finds the command, the language and the exit status (コマンドラインの入口).
///
/// Help and messages are Japanese under a Japanese locale and English otherwise; `--lang` decides first.
@Command(
        name = "todoke",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        version = "todoke 0.1.0")
public final class Todoke implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    // The value is read before parsing, since help is written in its language; declared here so that it is accepted.
    @Option(names = "--lang", paramLabel = "ja|en", scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable")
    private String lang = "";

    // Looked at before the first table is read, for the same reason.
    @Option(names = "--tables", paramLabel = "DIR", scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable")
    private String tables = "";

    private Todoke() {}

    /// Every command by its name; the resource bundle `cli/<name>` holds its words.
    private static Map<String, Callable<Integer>> commands(Console console) {
        var commands = new LinkedHashMap<String, Callable<Integer>>();
        for (var name : List.of("demo", "serve", "code")) {
            commands.put(name, new ServerCommand(console, name));
        }
        commands.put("cases", new CasesCommand(console));
        commands.put("check", new CheckCommand(console));
        commands.put("check-application", new CheckApplicationCommand(console));
        commands.put("closing", new ClosingCommand(console));
        commands.put("codes", new CodesCommand(console));
        commands.put("forms", new FormsCommand(console));
        commands.put("link", new LinkCommand(console));
        commands.put("package", new PackageCommand(console));
        commands.put("rehearse", new RehearseCommand(console));
        commands.put("rates", new RatesCommand(console));
        commands.put("register", new RegisterCommand(console));
        commands.put("synth", new SynthCommand(console));
        commands.put("tumours", new TumoursCommand(console));
        commands.put("verify-receipt", new VerifyReceiptCommand(console));
        return commands;
    }

    public static void main(String[] args) {
        System.exit(run(Console.ofSystem(Clock.system(ZoneId.of("Asia/Tokyo")), Locale.getDefault()), args));
    }

    /// Runs one call and answers its exit status.
    public static int run(Console console, String... args) {
        var inLanguage = console.in(language(console.locale(), args));
        return completeTables(inLanguage, value("--tables", args))
                ? commandLine(inLanguage).execute(args)
                : ExitStatus.WRONG_CALL;
    }

    /// Names the folder that completes the code tables before the first of them is read; false when its files are
    /// wrong.
    private static boolean completeTables(Console console, String folder) {
        if (folder.isEmpty()) {
            return true;
        }
        var words = console.words("todoke");
        if (!Files.isDirectory(Path.of(folder))) {
            console.tell(words.say("no-tables", folder));
            return false;
        }
        var faults = Tables.faultsOf(Path.of(folder));
        for (OutsideTableFault fault : faults) {
            console.tell(words.say("tables." + fault.kind().name(), fault.file(), fault.line(), fault.value()));
        }
        if (faults.isEmpty()) {
            System.setProperty(Tables.OUTSIDE, folder);
        }
        return faults.isEmpty();
    }

    private static CommandLine commandLine(Console console) {
        var line = new CommandLine(new Todoke());
        line.setResourceBundle(console.words("todoke").bundle());
        commands(console).forEach((name, command) -> line.addSubcommand(name, subcommand(console, name, command)));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((problem, _) -> wrongCall(console, problem));
        line.setExecutionExceptionHandler((problem, _, _) -> failed(console, problem));
        return line;
    }

    private static CommandLine subcommand(Console console, String words, Callable<Integer> command) {
        var line = new CommandLine(command);
        line.setResourceBundle(console.words(words).bundle());
        if (command instanceof CommandGroup group) {
            group.members()
                    .forEach((name, member) ->
                            line.addSubcommand(name, subcommand(console, words + "-" + name, member)));
        }
        return line;
    }

    /// What `--lang` says, or the language of the locale; anything but Japanese becomes English.
    private static Locale language(Locale locale, String... args) {
        String chosen = value("--lang", args);
        return (chosen.isEmpty() ? locale.getLanguage() : chosen).equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }

    /// `--name value` or `--name=value`, the last one; empty when absent.
    private static String value(String option, String... args) {
        String found = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(option + "=")) {
                found = args[i].substring(option.length() + 1);
            } else if (args[i].equals(option) && i + 1 < args.length) {
                found = args[i + 1];
            }
        }
        return found;
    }

    private static int wrongCall(Console console, ParameterException problem) {
        var called = problem.getCommandLine();
        console.tell(console.words("todoke").say("wrong-call", String.valueOf(problem.getMessage())));
        called.usage(called.getErr());
        called.getErr().flush();
        return ExitStatus.WRONG_CALL;
    }

    private static int failed(Console console, Exception problem) throws Exception {
        return switch (problem) {
            case WrongCall wrong -> {
                console.tell(String.valueOf(wrong.getMessage()));
                yield ExitStatus.WRONG_CALL;
            }
            case IOException disk -> machineFailed(console, disk);
            case UncheckedIOException disk -> machineFailed(console, disk);
            default -> throw problem;
        };
    }

    private static int machineFailed(Console console, Exception problem) {
        console.tell(console.words("todoke").say("machine-failed", String.valueOf(problem.getMessage())));
        return ExitStatus.MACHINE_FAILED;
    }

    /// Called without a command: show what there is.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.WRONG_CALL;
    }
}
