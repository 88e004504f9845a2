package dev.todoke.rulebook.web;

import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Menu entries of the rules (規則集のメニュー), for everybody of a face.
@Configuration(proxyBeanMethods = false)
class RulebookMenu {

    private static final String NAME = "rulebook.menu";

    @Bean
    NavigationItem portalRules() {
        return NavigationItem.forEverybody(Face.PORTAL, 98, "/portal/rules", NAME);
    }

    @Bean
    NavigationItem registryRules() {
        return NavigationItem.forEverybody(Face.REGISTRY, 85, "/registry/rules", NAME);
    }

    @Bean
    NavigationItem publicRules() {
        return NavigationItem.forEverybody(Face.PUBLIC, 35, "/public/rules", NAME);
    }
}
