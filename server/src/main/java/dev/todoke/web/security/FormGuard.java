package dev.todoke.web.security;

import dev.todoke.web.Face;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// Proves that a form was made by us for this browser (CSRF対策): derived from the session, or from a cookie before there
/// is one.
final class FormGuard implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";
    private static final int RANDOM_BYTES = 32;

    private final FaceCookie cookie;
    private final SecureRandom random = new SecureRandom();

    FormGuard(Face face) {
        this.cookie = FaceCookie.form(face);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return OpenSession.of(request).map(open -> derived(open.token())).orElseGet(() -> {
            var bytes = new byte[RANDOM_BYTES];
            random.nextBytes(bytes);
            return token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        });
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (OpenSession.of(request).isPresent()) {
            return;
        }
        if (token == null) {
            cookie.remove(request, response);
        } else {
            cookie.write(request, response, token.getToken());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var open = OpenSession.of(request);
        if (open.isPresent()) {
            return derived(open.get().token());
        }
        return cookie.read(request).map(FormGuard::token).orElse(null);
    }

    private static CsrfToken derived(String sessionToken) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(("form:" + sessionToken).getBytes(StandardCharsets.UTF_8));
            return token(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, FIELD, value);
    }
}
