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

    /// The work list comes first: it is the first page of the face.
    @Bean
    NavigationItem workListEntry() {
        return NavigationItem.forEverybody(Face.REGISTRY, 1, "/registry", "web.menu.work");
    }

    @Bean
    NavigationItem jobsEntry() {
        return new NavigationItem(Face.REGISTRY, LATE - 10, "/registry/jobs", "job.list.title", "VIEW_JOBS");
    }

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
