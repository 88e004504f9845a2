package dev.todoke.web.security;

import dev.todoke.identity.SignInDesk;
import dev.todoke.web.ConnectionCheck;
import dev.todoke.web.Face;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Asks whether the connection is fit for what is done over it (接続の点検), such as the client certificate.
///
/// It stands in the chain twice: before a body is read, and after a form with files has been read by the guard of
/// forms.
/// What changed while a long file was coming in is so seen before the file is taken.
final class ConnectionFilter implements Filter {

    private final Face face;
    private final List<ConnectionCheck> checks;
    private final RequestMatcher open;
    private final SignInDesk desk;

    ConnectionFilter(Face face, List<ConnectionCheck> checks, RequestMatcher open, SignInDesk desk) {
        this.face = face;
        this.checks = List.copyOf(checks);
        this.open = open;
        this.desk = desk;
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
            throws ServletException, IOException {
        if (asked instanceof HttpServletRequest request
                && answered instanceof HttpServletResponse response
                && refused(request, response)) {
            return;
        }
        chain.doFilter(asked, answered);
    }

    private boolean refused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR || open.matches(request)) {
            return false;
        }
        var session = OpenSession.of(request);
        var account = session.flatMap(found -> found.session().who().facility());
        for (var check : checks) {
            var refused = check.refuses(request, account);
            if (refused.isPresent()) {
                if (refused.get().ofAccount()) {
                    session.ifPresent(found -> desk.signOut(found.token()));
                    FaceCookie.session(face).remove(request, response);
                }
                request.setAttribute(ConnectionCheck.WORDS, refused.get().words());
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return true;
            }
        }
        return false;
    }
}
