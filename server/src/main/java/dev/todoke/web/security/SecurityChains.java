package dev.todoke.web.security;

import dev.todoke.identity.SignInDesk;
import dev.todoke.web.ConnectionCheck;
import dev.todoke.web.Face;
import dev.todoke.web.OpenPath;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// One chain of guards for each face, one for the rest (入り口ごとの見張り).
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    /// Help for those who cannot sign in yet; nothing on these pages is about anybody.
    private static final String[] OPEN = {
        "/portal/conditions", "/portal/conditions/sample", "/portal/help", "/portal/manual"
    };

    private final SignInDesk desk;
    private final Clock clock;
    private final Duration confirmation;
    private final List<OpenPath> openPaths;
    private final List<ConnectionCheck> checks;

    SecurityChains(
            SignInDesk desk,
            Clock clock,
            @Value("${todoke.identity.confirmation:5m}") Duration confirmation,
            ObjectProvider<OpenPath> openPaths,
            ObjectProvider<ConnectionCheck> checks) {
        this.desk = desk;
        this.clock = clock;
        this.confirmation = confirmation;
        this.openPaths = openPaths.stream().toList();
        this.checks = checks.stream().toList();
    }

    /// Our doors know the users; Spring's own register of users is never asked.
    @Bean
    AuthenticationManager noOtherDoor() {
        return attempt -> {
            throw new AuthenticationServiceException("accounts sign in at the doors of their face only");
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain portalChain(HttpSecurity http) {
        return chain(http, Face.PORTAL);
    }

    @Bean
    @Order(2)
    SecurityFilterChain registryChain(HttpSecurity http) {
        return chain(http, Face.REGISTRY);
    }

    @Bean
    @Order(3)
    SecurityFilterChain officeChain(HttpSecurity http) {
        return chain(http, Face.OFFICE);
    }

    @Bean
    @Order(4)
    SecurityFilterChain applicantChain(HttpSecurity http) {
        return chain(http, Face.APPLICANT);
    }

    @Bean
    @Order(5)
    SecurityFilterChain publicChain(HttpSecurity http) {
        return chain(http, Face.PUBLIC);
    }

    /// Start page, help, styles. Pages of faces never live here: what is not named is not found.
    @Bean
    @Order(100)
    SecurityFilterChain otherChain(HttpSecurity http) {
        ResponseHeaders.on(http);
        return plain(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/",
                                "/help",
                                "/about",
                                "/_pattern",
                                "/demo",
                                "/demo/progress",
                                "/error",
                                "/styles/**",
                                "/js/**",
                                "/vendor/**",
                                "/img/**",
                                "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, refusal) -> response.sendError(404))
                        .accessDeniedHandler((request, response, refusal) -> response.sendError(404)))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    private SecurityFilterChain chain(HttpSecurity http, Face face) {
        ResponseHeaders.on(http);
        plain(http)
                .securityMatcher(face.path(), face.path() + "/**")
                .addFilterBefore(new SessionFilter(face, desk, clock, confirmation), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormGuard(face))
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new SignInEntry(face)));
        if (face == Face.PORTAL && !checks.isEmpty()) {
            var connections = new ConnectionFilter(face, checks, openToEverybody(face), desk);
            http.addFilterAfter(connections, SessionFilter.class)
                    .addFilterBefore(connections, AuthorizationFilter.class);
        }
        if (face.needsAccount()) {
            http.authorizeHttpRequests(requests -> requests.requestMatchers(
                            face.path() + "/sign-in", face.path() + "/sign-in/**", face.path() + "/welcome")
                    .permitAll()
                    .requestMatchers(OPEN)
                    .permitAll()
                    .requestMatchers(open(face))
                    .permitAll()
                    .anyRequest()
                    .authenticated());
        } else {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        }
        return http.build();
    }

    private RequestMatcher openToEverybody(Face face) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Stream.concat(Stream.of(OPEN), Stream.of(open(face)))
                .<RequestMatcher>map(paths::matcher)
                .toList());
    }

    /// Pages that modules offer to everybody, without an account.
    private String[] open(Face face) {
        return openPaths.stream()
                .filter(path -> path.face() == face)
                .map(OpenPath::pattern)
                .toArray(String[]::new);
    }

    /// Sessions are ours: Spring makes none, remembers no request and offers no sign-out of its own.
    private static HttpSecurity plain(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable());
    }
}
