package dev.todoke.enrolment.web;

import dev.todoke.enrolment.desk.FirstStepsDesk;
import dev.todoke.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Until the first steps are done, the pages that send and type notifications lead to the step that is missing
/// (はじめての手順が済むまで開かない画面).
@Configuration(proxyBeanMethods = false)
@Profile("portal")
class ClosedPages implements WebMvcConfigurer, HandlerInterceptor {

    private static final String UPLOAD = "/portal/upload";

    private final FirstStepsDesk desk;

    ClosedPages(FirstStepsDesk desk) {
        this.desk = desk;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(UPLOAD, UPLOAD + "/**", "/portal/entries", "/portal/entries/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication != null && authentication.getPrincipal() instanceof SignedIn who)) {
            return true;
        }
        if (who.facility().map(code -> desk.missing(code).isEmpty()).orElse(true)) {
            return true;
        }
        String asked = request.getRequestURI().startsWith(UPLOAD) ? "upload" : "entries";
        response.sendRedirect(FirstStepsPage.HERE + "?asked=" + asked);
        return false;
    }
}
