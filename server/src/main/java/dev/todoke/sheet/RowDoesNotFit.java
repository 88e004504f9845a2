package dev.todoke.sheet;

/// A row has more or fewer cells than its sheet has columns, or the list is longer than a sheet can be (行の不一致).
public final class RowDoesNotFit extends RuntimeException {
    RowDoesNotFit(String message) {
        super(message);
    }
}
