package dev.todoke.web.security;

import dev.todoke.identity.SignInDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// The session of the present request with its token (この要求のセッション).
public record OpenSession(String token, SignInDesk.Session session) {

    private static final String ATTRIBUTE = OpenSession.class.getName();

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public static Optional<OpenSession> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof OpenSession open ? Optional.of(open) : Optional.empty();
    }
}
