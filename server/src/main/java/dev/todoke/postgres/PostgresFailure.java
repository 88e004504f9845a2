package dev.todoke.postgres;

/// The embedded server could not be unpacked, started or stopped (内蔵データベースの異常).
public final class PostgresFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PostgresFailure(String message) {
        super(message);
    }

    public PostgresFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
