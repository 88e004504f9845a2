package dev.todoke.mail.web;

import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The outbox in the menus (送信箱のメニュー).
@Configuration(proxyBeanMethods = false)
class MailMenu {

    private static final int LATE = 950;
    private static final String PERMISSION = "RUN_DAILY_WORK";

    @Bean
    NavigationItem registryOutbox() {
        return new NavigationItem(Face.REGISTRY, LATE, OutboxPage.path(Face.REGISTRY), "mail.menu", PERMISSION);
    }

    @Bean
    NavigationItem officeOutbox() {
        return new NavigationItem(Face.OFFICE, LATE, OutboxPage.path(Face.OFFICE), "mail.menu", PERMISSION);
    }
}
