package dev.todoke.provision.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// SHA-256 as lower-case hexadecimal text (照合用の値).
public final class Checksum {

    /// Block of SHA-256 in bytes.
    private static final int BLOCK = 64;

    private static final int INNER_PAD = 0x36;
    private static final int OUTER_PAD = 0x5c;

    private Checksum() {}

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /// Keyed checksum HMAC-SHA-256 (鍵付きの値). Source: RFC 2104. Written out because the core knows no `javax` packages.
    public static String hmacSha256(byte[] key, byte[] message) {
        byte[] block = Arrays.copyOf(key.length > BLOCK ? digest().digest(key) : key, BLOCK);
        byte[] inner = padded(block, INNER_PAD, message);
        return sha256(padded(block, OUTER_PAD, digest().digest(inner)));
    }

    private static byte[] padded(byte[] block, int pad, byte[] message) {
        byte[] bytes = Arrays.copyOf(block, BLOCK + message.length);
        for (int i = 0; i < BLOCK; i++) {
            bytes[i] ^= (byte) pad;
        }
        System.arraycopy(message, 0, bytes, BLOCK, message.length);
        return bytes;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
