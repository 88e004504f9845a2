package dev.todoke.disclosure;

/// The tables cannot be made safe by withholding cells; a release of this shape must not happen.
public final class NotProtectable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotProtectable(String message) {
        super(message);
    }
}
