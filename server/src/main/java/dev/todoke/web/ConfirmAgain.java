package dev.todoke.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Sensitive acts ask for the second factor once more (再確認): extraction, delivery, closing, accounts.
public final class ConfirmAgain {

    /// Set by the session on requests whose second factor was given within the last minutes.
    public static final String FRESH = "todoke.factor.fresh";

    private ConfirmAgain() {}

    /// Whether the second factor was given recently enough.
    public static boolean isFresh(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(FRESH));
    }

    /// Address of the page that asks again and then returns to `next`, a path of the same face.
    public static String path(Face face, String next) {
        return face.path() + "/confirm?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
