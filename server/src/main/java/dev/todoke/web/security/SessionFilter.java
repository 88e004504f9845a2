package dev.todoke.web.security;

import dev.todoke.database.Acting;
import dev.todoke.identity.SignInDesk;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who asks (要求した利用者の確認), and lets the request act in the database as that face, facility and account.
final class SessionFilter extends OncePerRequestFilter {

    private final Face face;
    private final SignInDesk desk;
    private final Clock clock;
    private final Duration confirmation;

    SessionFilter(Face face, SignInDesk desk, Clock clock, Duration confirmation) {
        this.face = face;
        this.desk = desk;
        this.clock = clock;
        this.confirmation = confirmation;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var open = open(request);
        open.ifPresent(found -> found.keepIn(request));
        var who = open.map(OpenSession::session).filter(SignInDesk.Session::complete);
        who.ifPresent(session -> {
            SecurityContextHolder.getContext().setAuthentication(new KnownUser(session.who()));
            boolean fresh = clock.instant().isBefore(session.factorAt().plus(confirmation));
            request.setAttribute(ConfirmAgain.FRESH, fresh);
        });
        try {
            within(acting(who.map(SignInDesk.Session::who)), request, response, chain);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Optional<OpenSession> open(HttpServletRequest request) {
        if (!face.needsAccount()) {
            return Optional.empty();
        }
        return FaceCookie.session(face)
                .read(request)
                .flatMap(token -> desk.session(face.key(), token, isDeed(request))
                        .map(session -> new OpenSession(token, session)));
    }

    /// Requests that a page makes by itself keep no session awake.
    private static boolean isDeed(HttpServletRequest request) {
        var trigger = request.getHeader("HX-Trigger");
        return trigger == null || !trigger.startsWith("poll-");
    }

    private Acting acting(Optional<SignedIn> who) {
        return who.map(known -> known.facility()
                        .map(code ->
                                Acting.forFacility(code.value(), known.account().toString()))
                        .orElseGet(
                                () -> Acting.at(face.database(), known.account().toString())))
                .orElseGet(() -> Acting.at(face.database()));
    }

    private static void within(
            Acting acting, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            acting.call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /// Errors are drawn in the name of the same user.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
