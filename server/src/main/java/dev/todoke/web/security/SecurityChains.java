package dev.todoke.web.security;

import dev.todoke.web.Face;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/// One chain of guards for each face, one for the rest (入り口ごとの見張り).
@Configuration(proxyBeanMethods = false)
class SecurityChains {

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

    @Bean
    @Order(100)
    SecurityFilterChain otherChain(HttpSecurity http) {
        ResponseHeaders.on(http);
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static SecurityFilterChain chain(HttpSecurity http, Face face) {
        ResponseHeaders.on(http);
        return http.securityMatcher(face.path(), face.path() + "/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new FaceFilter(face), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
