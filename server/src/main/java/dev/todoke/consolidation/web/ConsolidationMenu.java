package dev.todoke.consolidation.web;

import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.WorkPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Entry of the registry's menu and the line of the work list (メニューと作業一覧).
@Configuration(proxyBeanMethods = false)
@Profile("registry")
class ConsolidationMenu {

    @Bean
    NavigationItem conflicts() {
        return new NavigationItem(
                Face.REGISTRY, 60, "/registry/conflicts", "consolidation.menu", Permission.RUN_CONSOLIDATION.name());
    }

    @Bean
    WorkPool openConflicts(ConsolidatedStore store) {
        return new WorkPool(
                60, "consolidation.pool", "/registry/conflicts", Permission.RUN_CONSOLIDATION, store::conflicts);
    }

    @Bean
    WorkPool deathOnlyTumours(ConsolidatedStore store) {
        return new WorkPool(
                65,
                "consolidation.pool.death-only",
                "/registry/death-only",
                Permission.CONDUCT_FOLLOWBACK,
                () -> store.outcomes().deathOnly());
    }
}
