package dev.todoke.statistics.web;

import jakarta.servlet.http.HttpServletResponse;

/// Public pages may be kept for a while (公開画面のキャッシュ): figures change only with a release.
final class PublicCache {

    static final String SHORT = "public, max-age=300";

    private PublicCache() {}

    /// The language comes from a cookie, so a shared cache must look at it.
    static void allow(HttpServletResponse response) {
        response.setHeader("Cache-Control", SHORT);
        response.addHeader("Vary", "Cookie");
    }
}
