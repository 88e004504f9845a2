package dev.todoke.database;

/// The database cannot be prepared for work (データベースの準備失敗).
public final class DatabaseNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseNotReady(String message, Throwable cause) {
        super(message, cause);
    }
}
