package dev.todoke.transport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals and opens the pieces of one package (断片の封印): AES-256-GCM under a key that serves this package alone.
///
/// The key comes out of the key encapsulation DHKEM(X25519, HKDF-SHA256). Source: RFC 9180, section 4.1. Each piece is
/// bound to
/// the head of the package, to its number and to whether it is the last one.
final class Seal {

    static final byte[] MAGIC = "TODOKE-PACKAGE ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    static final byte VERSION = '1';
    static final int KEY_HASH = 32;
    static final int ENCAPSULATION = 32;
    static final int HEAD = MAGIC.length + 1 + KEY_HASH + ENCAPSULATION;
    /// Bytes of content in a piece, all but the last one.
    static final int PIECE = 1 << 16;
    static final int TAG = 16;

    private static final String ENCAPSULATING = "DHKEM";
    private static final int KEY_BYTES = 32;

    private final SecretKey key;
    private final byte[] head;
    private long piece;

    private Seal(SecretKey key, byte[] head) {
        this.key = key;
        this.head = head;
    }

    static Seal forSending(PublicKey recipient) {
        try {
            var made = KEM.getInstance(ENCAPSULATING).newEncapsulator(recipient).encapsulate(0, KEY_BYTES, "AES");
            var head = new ByteArrayOutputStream();
            head.writeBytes(MAGIC);
            head.write(VERSION);
            head.writeBytes(PackageKey.hash(recipient));
            head.writeBytes(made.encapsulation());
            return new Seal(made.key(), head.toByteArray());
        } catch (GeneralSecurityException e) {
            throw new NoCryptography(e);
        }
    }

    static Seal forOpening(byte[] head, PrivateKey secret) throws GeneralSecurityException {
        var encapsulation = java.util.Arrays.copyOfRange(head, HEAD - ENCAPSULATION, HEAD);
        var opener = KEM.getInstance(ENCAPSULATING).newDecapsulator(secret);
        return new Seal(opener.decapsulate(encapsulation, 0, KEY_BYTES, "AES"), head);
    }

    byte[] head() {
        return head.clone();
    }

    byte[] close(byte[] content, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(content, 0, length);
        } catch (GeneralSecurityException e) {
            throw new NoCryptography(e);
        }
    }

    byte[] open(byte[] sealed, int length, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
    }

    /// The number of the piece is the nonce: the key serves one package, so that no nonce comes twice under it.
    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        var nonce =
                ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(piece++).array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(head);
        return cipher;
    }
}
