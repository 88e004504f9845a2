package dev.todoke.provision.store;

import dev.todoke.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Seals applicants' lists (名簿の暗号化): AES-256-GCM under a key in the data folder, outside the database.
@Component
class ListVault {

    private static final String FILE = "consented-lists.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    ListVault(DataFolder folder) {
        try {
            this.key = new SecretKeySpec(readOrMake(folder.keys().resolve(FILE)), "AES");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param list our id of the list; sealed bytes open under no other
    byte[] seal(byte[] plain, String list) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, list).doFinal(plain);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, sealed, NONCE_BYTES, closed.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new ListCannotBeOpened(e);
        }
    }

    byte[] open(byte[] sealed, String list) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), list)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new ListCannotBeOpened(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String list) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(list.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            var bytes = new byte[KEY_BYTES];
            random.nextBytes(bytes);
            put(bytes, file);
        }
        return Files.readAllBytes(file);
    }

    /// The key stands in its place whole or not at all, also when the power fails; whoever comes second
    /// keeps the first.
    private static void put(byte[] bytes, Path file) throws IOException {
        var whole = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", OWNER_ONLY);
        try {
            try (var channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                var rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.createLink(file, whole);
            try (var folder = FileChannel.open(file.toAbsolutePath().getParent())) {
                folder.force(true);
            }
        } catch (FileAlreadyExistsException _) {
            return; // another face made it at the same moment; the caller reads that one
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /// A list cannot be opened with this key, or its bytes were changed (名簿を開けない).
    static final class ListCannotBeOpened extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        ListCannotBeOpened(GeneralSecurityException cause) {
            super("a sealed list cannot be opened with this key", cause);
        }
    }
}
