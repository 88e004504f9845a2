package dev.todoke.cli;

import dev.todoke.audit.Receipt;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke verify-receipt RECEIPT`: checks a receipt without the system that gave it (受付証の検証).
@Command(name = "verify-receipt", mixinStandardHelpOptions = true)
final class VerifyReceiptCommand implements Callable<Integer> {

    private static final long LARGEST = 1 << 20;

    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "RECEIPT", descriptionKey = "RECEIPT")
    private Path receipt = Path.of("");

    @Option(names = "--file", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--key", paramLabel = "PEM")
    private Path key = Path.of("");

    VerifyReceiptCommand(Console console) {
        this.console = console;
        this.words = console.words("verify-receipt");
    }

    @Override
    public Integer call() throws IOException {
        var read = Receipt.read(text(receipt)).orElseThrow(() -> new WrongCall(words.say("no-receipt", receipt)));
        boolean known = !key.toString().isEmpty();
        byte[] trusted = known ? key() : read.publicKey();
        var verdict = read.verify(trusted);
        if (verdict != Receipt.Verdict.GENUINE) {
            console.tell(words.say(verdict.name(), receipt));
            return ExitStatus.FINDINGS;
        }
        read.fields().forEach((name, value) -> console.tell("  " + name + ": " + value));
        boolean same = file.toString().isEmpty() || isTheFile(read);
        console.tell(words.say(
                known ? "genuine" : "genuine-by-its-key",
                read.checkpoint().size(),
                read.checkpoint().at()));
        console.tell(words.say("fingerprint", Receipt.fingerprint(trusted)));
        return same ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private boolean isTheFile(Receipt read) throws IOException {
        String receipted = read.fields().getOrDefault("detail sha256", "");
        if (receipted.isEmpty()) {
            throw new WrongCall(words.say("no-digest", receipt));
        }
        boolean same = sha256().equals(receipted);
        console.tell(words.say(same ? "same-file" : "other-file", file));
        return same;
    }

    private String text(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new WrongCall(words.say("no-such-file", path));
        }
        if (Files.size(path) > LARGEST) {
            throw new WrongCall(words.say("no-receipt", path));
        }
        return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    }

    private byte[] key() throws IOException {
        try {
            return Base64.getMimeDecoder().decode(text(key).replaceAll("-----[A-Z ]+-----", ""));
        } catch (IllegalArgumentException _) {
            throw new WrongCall(words.say("no-key", key));
        }
    }

    private String sha256() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongCall(words.say("no-such-file", file));
        }
        try (InputStream in = Files.newInputStream(file);
                var hashed = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
