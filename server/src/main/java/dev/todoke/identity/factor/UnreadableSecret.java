package dev.todoke.identity.factor;

/// A secret holds characters that Base32 does not know (読めない秘密鍵). The text is not repeated: it is a secret.
public final class UnreadableSecret extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnreadableSecret() {
        super("a secret has the letters A-Z and the digits 2-7 only");
    }
}
