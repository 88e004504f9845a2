package dev.todoke.identity.factor;

import dev.todoke.identity.SecondFactor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Six digits that change every 30 seconds (ワンタイムコード). Source: RFC 6238 with HMAC-SHA-1, RFC 4226 for the digits.
///
/// One step of skew to either side is accepted; no step is accepted twice.
@Component
public final class Totp implements SecondFactor {

    public static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int SKEW = 1;
    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String kind() {
        return "totp";
    }

    @Override
    public String newSecret() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base32.encode(secret);
    }

    @Override
    public Check check(String secret, String answer, Instant now, long lastUse) {
        var digits = Normalizer.normalize(answer, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (digits.length() != DIGITS) {
            return new Check.Wrong();
        }
        long present = step(now);
        for (long step = present - SKEW; step <= present + SKEW; step++) {
            if (equal(digits, code(secret, step))) {
                return step > lastUse ? new Check.Right(step) : new Check.Replayed();
            }
        }
        return new Check.Wrong();
    }

    /// Number of the 30-second step.
    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /// The code of a secret in a step.
    public static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.decode(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", e);
        }
    }

    /// A secret made from a seed, for practice installations only: everybody can compute it.
    public static String practiceSecret(String seed) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return Base32.encode(java.util.Arrays.copyOf(hash, SECRET_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean equal(String left, String right) {
        return MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
