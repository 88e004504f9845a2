package dev.todoke.enrolment.desk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/// The secret that opens the status page of an application (照会用の合言葉). It is shown once; only its hash is kept.
final class StatusSecret {

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    /// No letters that look alike.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private StatusSecret() {}

    /// A new one, in groups of four.
    static String fresh() {
        var secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                secret.append('-');
            }
            secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }

    static byte[] hash(String typed) {
        return digest("enrolment:" + typed.strip().toLowerCase(Locale.ROOT));
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
