package dev.todoke.web;

import java.util.Locale;
import java.util.Optional;

/// A way into the system (画面の入り口), one for each kind of user; also the Spring profile that switches it on.
public enum Face {
    /// Hospitals send notifications (届出ポータル).
    PORTAL("届出ポータル"),
    /// The registry room works here (登録室).
    REGISTRY("登録室"),
    /// The office that receives requests for data (情報の提供 窓口).
    OFFICE("情報の提供 窓口"),
    /// Those who ask for data (申出者).
    APPLICANT("申出者"),
    /// Everyone; no account, no session (公開).
    PUBLIC("公開");

    private final String ja;

    Face(String ja) {
        this.ja = ja;
    }

    public String ja() {
        return ja;
    }

    /// Name of the profile, of the first path segment and of the style variant.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The same face as the database knows it, with its role.
    public dev.todoke.database.Face database() {
        return dev.todoke.database.Face.valueOf(name());
    }

    /// First page of the face, and prefix of all its pages.
    public String path() {
        return "/" + key();
    }

    /// Whether a page below this face needs an account.
    public boolean needsAccount() {
        return this != PUBLIC;
    }

    /// Key of the name in the message files.
    public String messageKey() {
        return "web.face." + key();
    }

    /// The face that a request path belongs to; empty for the start page, styles and error pages.
    public static Optional<Face> ofPath(String path) {
        for (Face face : values()) {
            if (path.equals(face.path()) || path.startsWith(face.path() + "/")) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }
}
