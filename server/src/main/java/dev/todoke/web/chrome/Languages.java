package dev.todoke.web.chrome;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/// Japanese unless the reader has chosen English (表示言語の切り替え).
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    private static final String PARAMETER = "lang";

    @Bean
    MessageSource messageSource() {
        return new MessageFiles();
    }

    @Bean
    LocaleResolver localeResolver() {
        var choice = new CookieLocaleResolver("todoke-language");
        choice.setDefaultLocale(Locale.JAPANESE);
        choice.setCookieMaxAge(Duration.ofDays(365));
        choice.setCookieHttpOnly(true);
        choice.setCookieSameSite("Lax");
        return choice;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName(PARAMETER);
        change.setHttpMethods("GET");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }
}
