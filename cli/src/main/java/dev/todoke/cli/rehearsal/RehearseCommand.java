package dev.todoke.cli.rehearsal;

import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Todoke;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `todoke rehearse DIR`, which help does not list (予行): runs the commands on synthetic files in a folder to be
/// thrown away, while Java writes down what a start needs.
@Command(name = "rehearse", hidden = true)
public final class RehearseCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR")
    private String folder = "";

    public RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var files = Files.createDirectories(Path.of(folder));
        run("synth", "--out", files.resolve("synth").toString(), "--population", "300000", "--years", "2018-2019");
        var notifications = notifications(files);
        for (Path file : notifications) {
            run("check", file.toString(), "--findings", out(files));
        }
        var codes = files.resolve("codes.csv");
        RehearsedCodes.write(notifications, codes);
        for (String edition : List.of("jp", "who")) {
            run("codes", "convert", "--to", "icd10", "--edition", edition, codes.toString(), out(files));
        }
        run("codes", "convert", "--to", "iccc3", codes.toString(), out(files));
        run("codes", "convert", "--to", "icdo3", codes.toString(), out(files));
        run("codes", "check", codes.toString(), out(files));
        run("codes", "diff", "--from", "jp", "--to", "who", codes.toString(), out(files));
        run("tumours", codes.toString(), out(files));
        run("synth", "--out", files.resolve("persons").toString(), "--records", "30000");
        var persons = files.resolve("persons").resolve("records.csv").toString();
        run("link", persons, "--model", "ja-person", "--estimate", "--pairs", out(files));
        return ExitStatus.DONE;
    }

    private static List<Path> notifications(Path files) throws IOException {
        try (var inside = Files.list(files.resolve("synth").resolve("notifications"))) {
            return inside.sorted().toList();
        }
    }

    private static String out(Path files) {
        return files.resolve("out.csv").toString();
    }

    /// What the commands find is of no interest; that one cannot run at all is.
    private void run(String... args) throws IOException {
        var silent = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                console.clock(),
                console.locale(),
                false);
        int status = Todoke.run(silent, args);
        if (status != ExitStatus.DONE && status != ExitStatus.FINDINGS) {
            throw new IOException("rehearsal of " + String.join(" ", args) + " ended with " + status);
        }
    }
}
