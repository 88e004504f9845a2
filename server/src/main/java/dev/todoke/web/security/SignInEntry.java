package dev.todoke.web.security;

import dev.todoke.web.Face;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Sends whoever is not signed in to the door of the face (サインインへの案内), and remembers the page that was asked for.
final class SignInEntry implements AuthenticationEntryPoint {

    private final Face face;

    SignInEntry(Face face) {
        this.face = face;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var door = face.path() + "/sign-in" + next(request);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", door);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(door);
        }
    }

    private String next(HttpServletRequest request) {
        var path = request.getRequestURI();
        boolean worthReturning = request.getMethod().equals("GET") && !path.equals(face.path());
        return worthReturning ? "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
    }
}
