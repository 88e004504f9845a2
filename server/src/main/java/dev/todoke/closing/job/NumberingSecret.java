package dev.todoke.closing.job;

import dev.todoke.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The secret under which rows and patients of a closing are numbered (採番の秘密鍵): made once, kept outside
/// the database.
@Component
public class NumberingSecret {

    private static final int BYTES = 32;

    private final byte[] bytes;

    @Autowired
    public NumberingSecret(DataFolder folder, @Value("${todoke.closing.numbering-secret:}") String file) {
        this.bytes = file.isEmpty() ? readOrMake(folder.keys().resolve("closing-numbers")) : read(Path.of(file));
    }

    private NumberingSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Numbers by the content alone, as the command line does.
    public static NumberingSecret none() {
        return new NumberingSecret(new byte[0]);
    }

    /// A secret that came with the reports, as on a second machine that repeats a closing.
    public static NumberingSecret of(byte[] bytes) {
        return new NumberingSecret(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] made = new byte[BYTES];
                new SecureRandom().nextBytes(made);
                Files.write(file, made, StandardOpenOption.CREATE_NEW);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
