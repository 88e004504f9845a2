package dev.todoke.cli.cases.page;

/// What goes back to the browser (応答).
sealed interface Reply {

    /// A page or the style sheet.
    record Text(int status, String type, String body) implements Reply {}

    /// Another page to go to, by its name after the token.
    record GoTo(String page) implements Reply {}

    /// A last page; then the program ends.
    record Farewell(String body) implements Reply {}

    static Reply page(String html) {
        return new Text(200, "text/html; charset=utf-8", html);
    }

    static Reply refused(int status, String html) {
        return new Text(status, "text/html; charset=utf-8", html);
    }
}
