package dev.todoke.intake.store;

import dev.todoke.database.DataFolder;
import dev.todoke.transport.PackageKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.springframework.stereotype.Component;

/// The key that packages are sealed for (運搬用の鍵), in the data folder outside the database, made at the first start.
@Component
public class TransportKey {

    private final PrivateKey secret;
    private final PublicKey open;

    public TransportKey(DataFolder folder) {
        var hidden = folder.keys().resolve("package-x25519.key");
        var published = folder.keys().resolve("package-x25519.pem");
        try {
            if (!Files.exists(hidden)) {
                var pair = PackageKey.fresh();
                Files.writeString(published, PackageKey.pem(pair.getPublic()));
                write(hidden, pair.getPrivate().getEncoded());
            }
            this.secret = PackageKey.secret(Files.readAllBytes(hidden));
            var pem = new String(Files.readAllBytes(published), StandardCharsets.UTF_8);
            this.open = PackageKey.read(pem).orElseThrow(() -> new IOException("no public key in " + published));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Written beside and renamed: a program killed half-way leaves no half key.
    private static void write(Path file, byte[] content) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(beside, content);
        Files.move(beside, file);
    }

    public PrivateKey secret() {
        return secret;
    }

    /// The half that the office publishes.
    public PublicKey published() {
        return open;
    }
}
