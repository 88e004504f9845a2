package dev.todoke.vitalstatus.web;

import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The entry of the registry's menu (メニュー).
@Configuration(proxyBeanMethods = false)
@Profile("registry")
class DeathMenu {

    @Bean
    NavigationItem deaths() {
        return new NavigationItem(
                Face.REGISTRY, 40, "/registry/deaths", "vitalstatus.menu", Permission.RECORD_DEATHS.name());
    }
}
