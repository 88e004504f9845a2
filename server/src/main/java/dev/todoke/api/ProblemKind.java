package dev.todoke.api;

import java.util.Locale;

/// The kinds of problem that a call can meet (エラーの種類), with the HTTP status of each.
public enum ProblemKind {
    UNREADABLE(400, "本文を読めません", "The body cannot be read"),
    UNAUTHORIZED(401, "トークンが使えません", "The token cannot be used"),
    FORBIDDEN(403, "許されていません", "Not allowed"),
    NOT_FOUND(404, "見つかりません", "Not found"),
    CONFLICT(409, "いまはできません", "Not possible as things stand"),
    TOO_LARGE(413, "大きすぎます", "Too large"),
    MEDIA_TYPE(415, "この形式は受け取れません", "This format is not accepted"),
    REFUSED(422, "値を直してください", "Please correct the values"),
    TOO_MANY(429, "回数が多すぎます", "Too many requests"),
    FAULT(500, "システムの故障です", "The system has failed"),
    BUSY(503, "混み合っています", "Busy");

    private final int status;
    private final String ja;
    private final String en;

    ProblemKind(int status, String ja, String en) {
        this.status = status;
        this.ja = ja;
        this.en = en;
    }

    public int status() {
        return status;
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? en : ja;
    }

    /// `urn:todoke:problem:not-found`
    public String type() {
        return "urn:todoke:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
