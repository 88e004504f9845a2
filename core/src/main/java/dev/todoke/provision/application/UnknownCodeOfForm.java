package dev.todoke.provision.application;

/// A code that no edition of the forms knows (様式にない符号): a fault of the tables or of stored events, never of a user.
public final class UnknownCodeOfForm extends IllegalStateException {

    public UnknownCodeOfForm(String message) {
        super(message);
    }
}
