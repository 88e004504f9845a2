package dev.todoke.rulebook.web;

/// One line of what is known of a code (コードについて分かること).
///
/// @param path address when the text leads somewhere; empty otherwise
record Fact(String label, String text, String path) {

    static Fact of(String label, String text) {
        return new Fact(label, text, "");
    }

    static Fact link(String label, String text, String path) {
        return new Fact(label, text, path);
    }
}
