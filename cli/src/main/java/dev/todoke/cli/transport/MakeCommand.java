package dev.todoke.cli.transport;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.transport.Manifest;
import dev.todoke.transport.PackageKey;
import dev.todoke.transport.PackageWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke package make FILE…`: seals files for the registry (運搬用ファイルを作る). Nobody else can open them,
/// the maker included.
@Command(name = "make", mixinStandardHelpOptions = true)
final class MakeCommand implements Callable<Integer> {

    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--facility", paramLabel = "CODE", required = true)
    private String facility = "";

    @Option(names = "--key", paramLabel = "PEM", required = true)
    private Path key = Path.of("");

    @Option(names = "--out", paramLabel = "OUT", required = true)
    private String out = "";

    MakeCommand(Console console) {
        this.console = console;
        this.words = console.words("package-make");
    }

    @Override
    public Integer call() throws IOException {
        if (!FacilityCode.isFacilityCode(facility)) {
            throw new WrongCall(words.say("no-facility-code", facility));
        }
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                throw new WrongCall(words.say("no-such-file", file));
            }
        }
        var recipient = RecipientKey.read(key, words);
        var manifest = new Manifest(new FacilityCode(facility), console.clock().instant(), files.size());
        try (var output = AtomicOutput.open(out, console)) {
            try (var writer = new PackageWriter(output.stream(), recipient, manifest)) {
                for (var file : files) {
                    add(writer, file);
                }
            }
            output.complete();
        }
        console.tell(words.say("made", out, files.size(), facility));
        console.tell(words.say("fingerprint", PackageKey.fingerprint(recipient)));
        return ExitStatus.DONE;
    }

    /// Says what the paper beside the disc should say.
    private void add(PackageWriter writer, Path file) throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            long length = Files.size(file);
            writer.add(String.valueOf(file.getFileName()), length, bytes);
            console.tell(words.say(
                    "file",
                    String.valueOf(file.getFileName()),
                    length,
                    HexFormat.of().formatHex(bytes.getMessageDigest().digest())));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
