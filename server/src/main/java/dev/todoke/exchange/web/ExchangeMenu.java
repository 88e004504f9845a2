package dev.todoke.exchange.web;

import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The entry of the registry's menu (メニュー).
@Configuration(proxyBeanMethods = false)
@Profile("registry")
class ExchangeMenu {

    @Bean
    NavigationItem exchangeWithNation() {
        return new NavigationItem(
                Face.REGISTRY, 95, ExchangeController.PATH, "exchange.menu", Permission.EXCHANGE_WITH_NATION.name());
    }
}
