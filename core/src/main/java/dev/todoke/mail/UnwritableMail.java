package dev.todoke.mail;

/// A mail was asked for with something in it that no mail may carry (書けないメール). Says which part, never its content.
public final class UnwritableMail extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableMail(String part) {
        super("a mail cannot be written with this " + part);
    }
}
