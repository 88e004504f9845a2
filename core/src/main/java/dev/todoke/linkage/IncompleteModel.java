package dev.todoke.linkage;

/// A table of linkage weights lacks a row that the engine needs: an error of the table, not of the records.
public final class IncompleteModel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncompleteModel(String edition, String missing) {
        super("linkage weights %s have no row for %s".formatted(edition, missing));
    }
}
