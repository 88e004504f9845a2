package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.linkage.OpenPairsReader;
import dev.todoke.linkage.store.BlindStore;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.OpenBeforeClosing;
import dev.todoke.web.WorkPool;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The linkage's entries in the menu of the registry room (照合のメニュー).
@Configuration(proxyBeanMethods = false)
class LinkageMenu {

    @Bean
    NavigationItem linkageRuns() {
        return new NavigationItem(
                Face.REGISTRY, 30, "/registry/linkage", "linkage.menu.runs", Permission.RUN_LINKAGE.name());
    }

    @Bean
    NavigationItem linkagePairs() {
        return new NavigationItem(
                Face.REGISTRY, 40, "/registry/pairs", "linkage.menu.pairs", Permission.REVIEW_PAIRS.name());
    }

    @Bean
    NavigationItem linkagePersons() {
        return new NavigationItem(
                Face.REGISTRY, 87, "/registry/persons", "linkage.menu.persons", Permission.VIEW_PERSONS.name());
    }

    /// Pairs of the year that hold up its closing.
    @Bean
    OpenBeforeClosing pairsOfYear(OpenPairsReader pairs) {
        return new OpenBeforeClosing(
                40,
                "linkage.menu.pairs",
                "/registry/pairs",
                Permission.REVIEW_PAIRS,
                year -> pairs.waiting(year.value()));
    }

    /// Pairs that wait for a person's decision.
    @Bean
    WorkPool waitingPairs(PairQueue queue) {
        return new WorkPool(
                40,
                "linkage.menu.pairs",
                "/registry/pairs",
                Permission.REVIEW_PAIRS,
                () -> queue.count(PairQueue.Filter.all()),
                Optional::empty,
                queue::answeredSince,
                "/registry/pairs");
    }

    /// Pairs of which two people have not agreed.
    @Bean
    WorkPool disagreedPairs(PairQueue queue) {
        return new WorkPool(
                41,
                "linkage.pool.disagreed",
                "/registry/pairs?pool=DISAGREED",
                Permission.LEAD_REVIEW,
                () -> queue.count(new PairQueue.Filter(PairQueue.Pool.DISAGREED, "", "")));
    }

    /// Pairs to be looked at without weights and answers.
    @Bean
    WorkPool blindLooks(BlindStore looks) {
        return new WorkPool(42, "linkage.pool.blind", "/registry/blind", Permission.REVIEW_PAIRS, () -> looks.open(""));
    }
}
