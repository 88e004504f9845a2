package dev.todoke.web.administration;

import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The entries of the administration in the registry room's menu (管理のメニュー).
@Configuration(proxyBeanMethods = false)
@Profile("registry")
class AdministrationMenu {

    private static final int LATE = 900;

    @Bean
    NavigationItem accountsEntry() {
        return new NavigationItem(
                Face.REGISTRY, LATE, "/registry/administration/accounts", "web.accounts.menu", "VIEW_ACCOUNTS");
    }

    @Bean
    NavigationItem auditEntry() {
        return new NavigationItem(
                Face.REGISTRY, LATE + 10, "/registry/administration/audit", "audit.menu", "VIEW_AUDIT");
    }

    @Bean
    NavigationItem tablesEntry() {
        return new NavigationItem(
                Face.REGISTRY, LATE + 20, "/registry/administration/tables", "codes.menu", "VIEW_TABLES");
    }
}
