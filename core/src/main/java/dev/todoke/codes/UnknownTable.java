package dev.todoke.codes;

/// A table, edition or column was asked for that is not shipped: an error of the program, not of the data.
public final class UnknownTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownTable(String message) {
        super(message);
    }
}
