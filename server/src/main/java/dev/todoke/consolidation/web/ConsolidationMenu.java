package dev.todoke.consolidation.web;

import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.consolidation.store.QueueStore;
import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.OpenBeforeClosing;
import dev.todoke.web.WorkPool;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Entries of the registry's menu and the lines of the work list (メニューと作業一覧).
@Configuration(proxyBeanMethods = false)
@Profile("registry")
class ConsolidationMenu {

    @Bean
    NavigationItem conflicts() {
        return new NavigationItem(
                Face.REGISTRY, 60, "/registry/conflicts", "consolidation.menu", Permission.RUN_CONSOLIDATION.name());
    }

    @Bean
    NavigationItem personSearch() {
        return new NavigationItem(
                Face.REGISTRY, 62, "/registry/search", "consolidation.search", Permission.VIEW_PERSONS.name());
    }

    @Bean
    WorkPool valueConflicts(QueueStore store) {
        return pool(60, "consolidation.pool", "/registry/conflicts", store::values, store, "/registry/conflicts/next");
    }

    @Bean
    WorkPool tumourDecisions(QueueStore store) {
        return pool(
                61,
                "consolidation.pool.tumours",
                "/registry/conflicts?kind=SAME_TUMOUR",
                store::tumours,
                store,
                "/registry/conflicts/next?kind=SAME_TUMOUR");
    }

    @Bean
    WorkPool lapsedChoices(QueueStore store) {
        return pool(62, "consolidation.pool.lapsed", "/registry/lapsed", store::lapses, store, "");
    }

    @Bean
    WorkPool secondPersons(QueueStore store) {
        return pool(63, "consolidation.pool.seconds", "/registry/lapsed", store::seconds, store, "");
    }

    @Bean
    WorkPool openAddresses(QueueStore store) {
        return pool(64, "consolidation.pool.addresses", "/registry/addresses", store::addresses, store, "");
    }

    @Bean
    OpenBeforeClosing lapsedOfYear(QueueStore store) {
        return new OpenBeforeClosing(
                62,
                "consolidation.pool.lapsed",
                "/registry/lapsed",
                Permission.RUN_CONSOLIDATION,
                year -> store.lapsesOf(year.value()));
    }

    @Bean
    OpenBeforeClosing addressesOfYear(QueueStore store) {
        return new OpenBeforeClosing(
                64,
                "consolidation.pool.addresses",
                "/registry/addresses",
                Permission.RUN_CONSOLIDATION,
                year -> store.addressesOf(year.value()));
    }

    /// Key items wait for their second person whatever the year: the choice may move the tumour.
    @Bean
    OpenBeforeClosing secondsOfAnyYear(QueueStore store) {
        return new OpenBeforeClosing(
                63,
                "consolidation.pool.seconds",
                "/registry/lapsed",
                Permission.RUN_CONSOLIDATION,
                _ -> store.seconds().count());
    }

    private static WorkPool pool(
            int order, String key, String path, Supplier<QueueStore.Waiting> waiting, QueueStore store, String next) {
        return new WorkPool(
                order,
                key,
                path,
                Permission.RUN_CONSOLIDATION,
                () -> waiting.get().count(),
                () -> waiting.get().oldest(),
                since -> store.settledSince(key, since),
                next);
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
