package dev.todoke.identity.desk;

import dev.todoke.identity.PasswordPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Password hashes (パスワードの不可逆変換): Argon2id with 19 MiB and two rounds.
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int ROUNDS = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ROUNDS);
    /// Checked when a login is unknown, so that the answer takes as long as for a known one.
    private final String nobody = argon2.encode(Tokens.session());

    String hash(String password) {
        return argon2.encode(PasswordPolicy.normalised(password));
    }

    boolean matches(String password, String hash) {
        return argon2.matches(PasswordPolicy.normalised(password), hash);
    }

    boolean matchesNobody(String password) {
        return argon2.matches(PasswordPolicy.normalised(password), nobody) && nobody.isEmpty();
    }
}
