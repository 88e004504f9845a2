package dev.todoke.mail.smtp;

/// There is no line to the mail server (接続できない), with what was said about it; the password is never among it.
public final class LineClosed extends Exception {

    private static final long serialVersionUID = 1L;

    LineClosed(String words, Throwable cause) {
        super(words, cause);
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
