package dev.todoke.mail;

/// What came of handing one mail to the mail server (メールサーバーの返事).
public sealed interface ServerAnswer {

    String words();

    /// It has the mail (2xx).
    record Taken(String words) implements ServerAnswer {}

    /// Not now (4xx), or the line broke before a word of the mail was passed on.
    record NotNow(String words) implements ServerAnswer {}

    /// Never (5xx).
    record Never(String words) implements ServerAnswer {}

    /// The mail was passed on and the line broke before the answer came.
    record Silent(String words) implements ServerAnswer {}
}
