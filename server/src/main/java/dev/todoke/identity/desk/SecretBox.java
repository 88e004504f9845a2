package dev.todoke.identity.desk;

import dev.todoke.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Keeps the secrets of second factors under a key outside the database (秘密鍵の暗号化): AES-256-GCM.
@Component
class SecretBox {

    private static final String FILE = "second-factor.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    SecretBox(DataFolder folder) {
        key = new SecretKeySpec(readOrMake(folder.keys().resolve(FILE)), "AES");
    }

    byte[] close(String secret, String owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, owner);
            var closed = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new SecretBoxBroken(e);
        }
    }

    /// @param owner the account the secret was closed for; another one's box does not open
    String open(byte[] box, String owner) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, java.util.Arrays.copyOf(box, NONCE_BYTES), owner);
            return new String(cipher.doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SecretBoxBroken(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path file) throws IOException {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(file, owner);
        } catch (FileAlreadyExistsException _) {
            return; // a neighbour made it at the same moment
        }
        Files.write(file, bytes, StandardOpenOption.WRITE);
    }

    /// A secret could not be closed or opened: wrong key, or changed bytes.
    static final class SecretBoxBroken extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        SecretBoxBroken(GeneralSecurityException cause) {
            super("the secret of a second factor cannot be opened with this key", cause);
        }
    }
}
