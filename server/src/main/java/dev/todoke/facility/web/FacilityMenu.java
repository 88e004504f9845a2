package dev.todoke.facility.web;

import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The register of facilities in the menu (施設の登録のメニュー).
@Configuration(proxyBeanMethods = false)
class FacilityMenu {

    @Bean
    NavigationItem ownFacility() {
        return NavigationItem.forEverybody(Face.PORTAL, 95, HistoryPage.OWN, "facility.own.menu");
    }

    @Bean
    NavigationItem registryFacilities() {
        return new NavigationItem(
                Face.REGISTRY, 92, FacilityPage.LIST, "facility.menu", Permission.EDIT_FACILITIES.name());
    }
}
