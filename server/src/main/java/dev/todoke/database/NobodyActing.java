package dev.todoke.database;

import org.springframework.transaction.TransactionException;

/// A transaction was begun although nobody was named in whose name it acts (実行主体のない取引).
public final class NobodyActing extends TransactionException {

    private static final long serialVersionUID = 1L;

    NobodyActing() {
        super("a transaction needs an Acting: bind one with Acting.run or Acting.get");
    }
}
