package dev.todoke.print;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The prefecture's letterhead and the printer (発信者名と印刷の用意).
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterSettings.class)
class PrintConfiguration {

    @Bean
    Letterhead letterhead(LetterSettings settings) {
        return new Letterhead(settings.sender(), settings.seal(), settings.contact());
    }

    @Bean
    LetterPrinter letterPrinter() {
        return new LetterPrinter();
    }
}
