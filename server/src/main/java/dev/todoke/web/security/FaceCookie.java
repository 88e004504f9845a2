package dev.todoke.web.security;

import dev.todoke.web.Face;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// A cookie of one face (クッキー): out of reach for scripts and for other sites; `__Host-` and Secure under TLS.
///
/// @param purpose `session`, or `form` for the guard of forms before the sign-in
public record FaceCookie(Face face, String purpose) {

    /// Holds the token of the session.
    public static FaceCookie session(Face face) {
        return new FaceCookie(face, "session");
    }

    public static FaceCookie form(Face face) {
        return new FaceCookie(face, "form");
    }

    private String name(HttpServletRequest request) {
        return (request.isSecure() ? "__Host-" : "") + "todoke-" + face.key() + "-" + purpose;
    }

    public Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        var name = name(request);
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    public void write(HttpServletRequest request, HttpServletResponse response, String value) {
        add(request, response, value, Duration.ofSeconds(-1));
    }

    public void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    private void add(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        boolean secure = request.isSecure();
        var cookie = ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path(secure ? "/" : face.path())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
