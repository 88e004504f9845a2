package dev.todoke.closing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/// The checksum every Java platform has (SHA-256).
final class Checksum {

    private Checksum() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
