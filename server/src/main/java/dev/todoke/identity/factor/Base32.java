package dev.todoke.identity.factor;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// Base32 (RFC 4648), the spelling in which authenticators take a secret (秘密鍵の表記).
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int waiting = 0;
        for (byte each : bytes) {
            buffer = buffer << Byte.SIZE | each & 0xff;
            waiting += Byte.SIZE;
            while (waiting >= BITS) {
                waiting -= BITS;
                text.append(LETTERS.charAt(buffer >> waiting & 31));
            }
        }
        if (waiting > 0) {
            text.append(LETTERS.charAt(buffer << BITS - waiting & 31));
        }
        return text.toString();
    }

    /// Reads a secret as people type it: small letters, spaces and hyphens are welcome.
    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int waiting = 0;
        for (char letter :
                text.toUpperCase(Locale.ROOT).replaceAll("[\\s=-]", "").toCharArray()) {
            int value = LETTERS.indexOf(letter);
            if (value < 0) {
                throw new UnreadableSecret();
            }
            buffer = buffer << BITS | value;
            waiting += BITS;
            if (waiting >= Byte.SIZE) {
                waiting -= Byte.SIZE;
                bytes.write(buffer >> waiting & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
