package dev.todoke.intake.store;

import java.security.GeneralSecurityException;

/// A stored file does not open with our key, or was changed (封印の破れ).
public final class BrokenSeal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenSeal(GeneralSecurityException cause) {
        super("a stored file cannot be sealed or opened", cause);
    }

    BrokenSeal(long file) {
        super("parts of file %d are missing".formatted(file));
    }
}
