package dev.todoke.cli.transport;

import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.transport.PackageKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;

/// The file with the registry's public key (登録室の公開鍵).
public final class RecipientKey {

    private static final long LARGEST = 10_000;

    private RecipientKey() {}

    /// @param words of the command, with the sentences `no-such-file` and `no-key`
    public static PublicKey read(Path key, Words words) throws IOException {
        if (!Files.isRegularFile(key)) {
            throw new WrongCall(words.say("no-such-file", key));
        }
        if (Files.size(key) > LARGEST) {
            throw new WrongCall(words.say("no-key", key));
        }
        var text = new String(Files.readAllBytes(key), StandardCharsets.UTF_8);
        return PackageKey.read(text).orElseThrow(() -> new WrongCall(words.say("no-key", key)));
    }
}
