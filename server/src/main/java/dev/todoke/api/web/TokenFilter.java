package dev.todoke.api.web;

import dev.todoke.api.ApiCaller;
import dev.todoke.api.Problem;
import dev.todoke.api.ProblemKind;
import dev.todoke.api.Refusal;
import dev.todoke.api.desk.RateLimit;
import dev.todoke.api.desk.TokenDesk;
import dev.todoke.database.Acting;
import dev.todoke.web.ConnectionCheck;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Finds out whose system calls (トークンの確認), and lets the call act in the database as that facility and account.
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final int FIRST_REFUSAL = 400;
    static final String SECONDS_WHEN_BUSY = "5";
    private static final Logger LOG = LoggerFactory.getLogger(TokenFilter.class);

    private final TokenDesk tokens;
    private final RateLimit limit;
    private final ReplyWriter replies;
    private final List<ConnectionCheck> checks;

    TokenFilter(TokenDesk tokens, RateLimit limit, ReplyWriter replies, List<ConnectionCheck> checks) {
        this.tokens = tokens;
        this.limit = limit;
        this.replies = replies;
        this.checks = List.copyOf(checks);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var locale = language(request);
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        Optional<ApiCaller> caller;
        try {
            caller = given == null || !given.startsWith(BEARER)
                    ? Optional.empty()
                    : tokens.recognise(given.substring(BEARER.length()).strip(), locale);
        } catch (TransactionException e) {
            // no connection to the database was free within its time; nothing has been done yet
            LOG.warn(
                    "a hospital system was asked to come again: {}",
                    e.getClass().getSimpleName());
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_WHEN_BUSY);
            replies.write(response, Problem.of(ProblemKind.BUSY, locale, "busy", SECONDS_WHEN_BUSY));
            return;
        }
        if (caller.isEmpty()) {
            if (given != null) {
                tokens.unknown();
            }
            through(Acting.SYSTEM, () -> chain.doFilter(request, response));
            return;
        }
        var fault = faultOfConnection(caller.get(), request);
        if (fault.isPresent()) {
            replies.write(response, fault.get());
            return;
        }
        long wait = limit.secondsToWait(caller.get().token());
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            var problem = Problem.of(
                    ProblemKind.TOO_MANY, locale, "too-many", Integer.toString(limit.perMinute()), Long.toString(wait));
            replies.write(response, problem);
            return;
        }
        within(caller.get(), checkedAgain(caller.get(), request), response, chain);
    }

    private HttpServletRequest checkedAgain(ApiCaller caller, HttpServletRequest request) {
        return checks.isEmpty()
                ? request
                : new BodyOfGoodConnection(
                        request,
                        () -> faultOfConnection(caller, request).ifPresent(fault -> {
                            throw new Refusal(fault);
                        }));
    }

    private Optional<Problem> faultOfConnection(ApiCaller caller, HttpServletRequest request) {
        return checks.stream()
                .flatMap(check -> check.refuses(request, Optional.of(caller.facility())).stream())
                .findFirst()
                .map(refused -> Problem.said(ProblemKind.FORBIDDEN, caller.locale(), List.of(refused.sentence())));
    }

    private void within(ApiCaller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = UsernamePasswordAuthenticationToken.authenticated(caller, "", List.of());
        SecurityContextHolder.getContext().setAuthentication(known);
        try {
            through(Acting.forFacility(caller.facility().value(), caller.account()), () -> {
                chain.doFilter(request, response);
                record(caller, request, response);
            });
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /// The rest of the way of a request.
    private interface Way {
        void go() throws ServletException, IOException;
    }

    private static void through(Acting acting, Way way) throws ServletException, IOException {
        try {
            acting.<Boolean, Exception>call(() -> {
                way.go();
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /// Readings and refusals; what was done is recorded together with the deed.
    private void record(ApiCaller caller, HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET") || response.getStatus() >= FIRST_REFUSAL) {
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            tokens.called(caller, request.getMethod() + " " + (pattern == null ? "" : pattern), response.getStatus());
        }
    }

    /// English for those who ask for it first.
    static Locale language(HttpServletRequest request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return wanted != null && wanted.strip().toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.JAPANESE;
    }
}
