package dev.todoke.mail.web;

import dev.todoke.identity.Permission;
import dev.todoke.mail.desk.OutboxDesk;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.WorkPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The outbox in the menus (送信箱のメニュー).
@Configuration(proxyBeanMethods = false)
class MailMenu {

    private static final int LATE = 950;
    private static final int POOL = 27;
    private static final String PERMISSION = "RUN_DAILY_WORK";

    @Bean
    NavigationItem registryOutbox() {
        return new NavigationItem(Face.REGISTRY, LATE, OutboxPage.path(Face.REGISTRY), "mail.menu", PERMISSION);
    }

    /// Mails that did not go, or that people send where no mail server is configured.
    @Bean
    WorkPool mailsNeedingSomebody(OutboxDesk desk) {
        return new WorkPool(
                POOL, "mail.pool", OutboxPage.path(Face.REGISTRY), Permission.RUN_DAILY_WORK, desk::needingSomebody);
    }

    @Bean
    NavigationItem officeOutbox() {
        return new NavigationItem(Face.OFFICE, LATE, OutboxPage.path(Face.OFFICE), "mail.menu", PERMISSION);
    }
}
