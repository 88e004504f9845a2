package dev.todoke.transport;

import java.security.GeneralSecurityException;

/// This Java lacks what every Java of its level has, or a stored key is no key (暗号が使えない).
public final class NoCryptography extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoCryptography(GeneralSecurityException cause) {
        super("cryptography of packages: " + cause.getClass().getSimpleName(), cause);
    }
}
