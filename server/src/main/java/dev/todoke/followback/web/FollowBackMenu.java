package dev.todoke.followback.web;

import dev.todoke.followback.store.UnplacedStore;
import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.WorkPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Entries of the menus and the line of the work list (メニューと作業一覧).
@Configuration(proxyBeanMethods = false)
class FollowBackMenu {

    @Bean
    NavigationItem followBackRounds() {
        return new NavigationItem(
                Face.REGISTRY, 65, RoundsController.PATH, "followback.menu", Permission.CONDUCT_FOLLOWBACK.name());
    }

    @Bean
    NavigationItem portalFollowBack() {
        return new NavigationItem(
                Face.PORTAL, 50, PortalFollowBackController.PATH, "followback.menu", Permission.ANSWER_QUERIES.name());
    }

    /// Names of hospitals that nobody has placed.
    @Bean
    WorkPool unplacedHospitals(UnplacedStore names) {
        return new WorkPool(
                67, "followback.pool.names", NamesController.PATH, Permission.CONDUCT_FOLLOWBACK, names::count);
    }
}
