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
import org.springframework.stereotype.Component;

/// The secret under which rows and patients of a closing are numbered (採番の秘密鍵): made once, kept outside the database.
@Component
public class NumberingSecret {

    private static final int BYTES = 32;

    private final byte[] bytes;

    @Autowired
    public NumberingSecret(DataFolder folder) {
        this.bytes = readOrMake(folder.keys().resolve("closing-numbers"));
    }

    private NumberingSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Numbers by the content alone, as the command line does.
    public static NumberingSecret none() {
        return new NumberingSecret(new byte[0]);
    }

    byte[] bytes() {
        return bytes.clone();
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
