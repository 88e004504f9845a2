package dev.todoke.cli.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// Closes and opens the content of a case file under a password (症例ファイルの封印).
///
/// Head of 96 bytes: `TODOKE-CASES 001`, rounds (4), salt (32), proof of the password (16), nonce (12),
/// the first 16 bytes of the SHA-256 of all this. Then the content under AES-256-GCM with the head as
/// associated data. Key and proof are the first 32 and the next 16 bytes of PBKDF2-HMAC-SHA-512.
/// Source: RFC 8018, section 5.2; NIST SP 800-38D.
final class CaseSeal {

    /// Rounds of PBKDF2 for new passwords: about half a second on an office computer.
    static final int ROUNDS = 600_000;

    private static final byte[] MAGIC = "TODOKE-CASES ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VERSION = "001".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ROUNDS = 50_000_000;
    private static final int SALT = 32;
    private static final int KEY = 32;
    private static final int PROOF = 16;
    private static final int NONCE = 12;
    private static final int DIGEST = 16;
    private static final int BEFORE_DIGEST = MAGIC.length + VERSION.length + 4 + SALT + PROOF + NONCE;
    private static final int HEAD = BEFORE_DIGEST + DIGEST;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;
    private final byte[] salt;
    private final byte[] proof;
    private final SecretKey key;

    private CaseSeal(int rounds, byte[] salt, char[] password) {
        this.rounds = rounds;
        this.salt = salt;
        var derived = derive(password, salt, rounds);
        this.key = new SecretKeySpec(derived, 0, KEY, "AES");
        this.proof = Arrays.copyOfRange(derived, KEY, KEY + PROOF);
        Arrays.fill(derived, (byte) 0);
    }

    static CaseSeal fresh(char[] password, int rounds) {
        return new CaseSeal(rounds, random(SALT), password);
    }

    /// A seal and what it opened.
    static final class Opened {

        private final CaseSeal seal;
        private final byte[] content;

        private Opened(CaseSeal seal, byte[] content) {
            this.seal = seal;
            this.content = content;
        }

        CaseSeal seal() {
            return seal;
        }

        byte[] content() {
            return content.clone();
        }
    }

    static Opened open(byte[] file, char[] password) throws CaseFileRefused {
        var head = ByteBuffer.wrap(head(file));
        head.position(MAGIC.length + VERSION.length);
        int rounds = head.getInt();
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new CaseFileRefused(CaseFault.DAMAGED);
        }
        var seal = new CaseSeal(rounds, next(head, SALT), password);
        if (!MessageDigest.isEqual(seal.proof, next(head, PROOF))) {
            throw new CaseFileRefused(CaseFault.WRONG_PASSWORD);
        }
        var nonce = next(head, NONCE);
        try {
            var cipher = seal.cipher(Cipher.DECRYPT_MODE, nonce, head.array());
            return new Opened(seal, cipher.doFinal(file, HEAD, file.length - HEAD));
        } catch (GeneralSecurityException _) {
            throw new CaseFileRefused(CaseFault.DAMAGED);
        }
    }

    /// The head, when it is whole.
    private static byte[] head(byte[] file) throws CaseFileRefused {
        if (file.length < MAGIC.length || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new CaseFileRefused(CaseFault.NOT_A_CASE_FILE);
        }
        if (file.length < HEAD) {
            throw new CaseFileRefused(CaseFault.DAMAGED);
        }
        int end = MAGIC.length + VERSION.length;
        if (!Arrays.equals(file, MAGIC.length, end, VERSION, 0, VERSION.length)) {
            throw new CaseFileRefused(CaseFault.NEWER_VERSION);
        }
        if (!Arrays.equals(digest(file), Arrays.copyOfRange(file, BEFORE_DIGEST, HEAD))) {
            throw new CaseFileRefused(CaseFault.DAMAGED);
        }
        return Arrays.copyOf(file, HEAD);
    }

    /// The whole file. Every closing has a nonce of its own, drawn at random.
    byte[] close(byte[] content) {
        var nonce = random(NONCE);
        var head = ByteBuffer.allocate(HEAD)
                .put(MAGIC)
                .put(VERSION)
                .putInt(rounds)
                .put(salt)
                .put(proof)
                .put(nonce);
        head.put(digest(head.array()));
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, head.array()).doFinal(content);
            return ByteBuffer.allocate(HEAD + sealed.length)
                    .put(head.array())
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] head) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head);
        return cipher;
    }

    /// The same password typed on another keyboard is the same password: its characters are composed first.
    private static byte[] derive(char[] password, byte[] salt, int rounds) {
        var composed =
                Normalizer.normalize(new String(password), Normalizer.Form.NFC).toCharArray();
        var asked = new PBEKeySpec(composed, salt, rounds, (KEY + PROOF) * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(asked)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            asked.clearPassword();
            Arrays.fill(composed, '\0');
        }
    }

    private static byte[] digest(byte[] head) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(head, 0, BEFORE_DIGEST);
            return Arrays.copyOf(sha256.digest(), DIGEST);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] next(ByteBuffer head, int length) {
        var bytes = new byte[length];
        head.get(bytes);
        return bytes;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
