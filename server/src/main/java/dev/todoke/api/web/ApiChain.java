package dev.todoke.api.web;

import dev.todoke.api.Problem;
import dev.todoke.api.ProblemKind;
import dev.todoke.api.desk.RateLimit;
import dev.todoke.api.desk.TokenDesk;
import dev.todoke.web.ConnectionCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/// The guard of the interface for hospital systems (システム連携の見張り): a token opens it and nothing else does. No cookie
/// counts here, so that no page of another site can call it in somebody's name.
@Configuration(proxyBeanMethods = false)
@Profile("portal")
class ApiChain {

    static final String DESCRIPTION = "/api/v1/openapi.json";

    @Bean
    @Order(6)
    SecurityFilterChain hospitalSystems(
            HttpSecurity http,
            TokenDesk tokens,
            RateLimit limit,
            ReplyWriter replies,
            ObjectProvider<ConnectionCheck> checks) {
        var everyCheck = checks.stream().toList();
        return http.securityMatcher("/api", "/api/**")
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'"))
                        .frameOptions(frames -> frames.deny()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(new TokenFilter(tokens, limit, replies, everyCheck), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(unauthorized(replies)))
                .build();
    }

    private static AuthenticationEntryPoint unauthorized(ReplyWriter replies) {
        return (request, response, _) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            replies.write(
                    response, Problem.of(ProblemKind.UNAUTHORIZED, TokenFilter.language(request), "unauthorized"));
        };
    }
}
