package dev.todoke.reporting.web;

import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Approvals and hand-overs in the menus (承認・引き継ぎのメニュー).
@Configuration(proxyBeanMethods = false)
class ReportingMenu {

    @Bean
    NavigationItem approvals() {
        return NavigationItem.forEverybody(Face.PORTAL, 96, ApprovalsPage.LIST, "reporting.approvals");
    }

    @Bean
    NavigationItem handOver() {
        return NavigationItem.forEverybody(Face.PORTAL, 97, HandOverPage.HERE, "reporting.hand-over");
    }

    @Bean
    NavigationItem handOversOfHospitals() {
        return new NavigationItem(
                Face.REGISTRY, 94, HandOverPage.REGISTRY, "reporting.hand-overs", Permission.EDIT_FACILITIES.name());
    }
}
