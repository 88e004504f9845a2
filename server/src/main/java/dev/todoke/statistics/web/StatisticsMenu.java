package dev.todoke.statistics.web;

import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Menu entries of statistics (統計のメニュー).
@Configuration(proxyBeanMethods = false)
class StatisticsMenu {

    @Bean
    NavigationItem publicStatistics() {
        return NavigationItem.forEverybody(Face.PUBLIC, 10, "/public", "statistics.menu.public");
    }

    @Bean
    NavigationItem publicAreas() {
        return NavigationItem.forEverybody(Face.PUBLIC, 20, "/public/areas", "statistics.menu.areas");
    }

    @Bean
    NavigationItem publicMethods() {
        return NavigationItem.forEverybody(Face.PUBLIC, 30, "/public/methods", "statistics.menu.methods");
    }

    @Bean
    NavigationItem publicAbout() {
        return NavigationItem.forEverybody(Face.PUBLIC, 40, "/public/about", "statistics.menu.about");
    }

    @Bean
    NavigationItem registryStatistics() {
        return new NavigationItem(
                Face.REGISTRY, 70, "/registry/statistics", "statistics.menu.registry", "VIEW_CLOSINGS");
    }

    @Bean
    NavigationItem registryQuality() {
        return new NavigationItem(
                Face.REGISTRY, 88, QualityController.PATH, "statistics.menu.quality", "VIEW_CLOSINGS");
    }

    @Bean
    NavigationItem portalQuality() {
        return NavigationItem.forEverybody(Face.PORTAL, 91, PortalQualityController.PATH, "statistics.menu.quality");
    }
}
