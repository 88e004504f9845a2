package dev.todoke.api.web;

import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The entry of the tokens in the menu of the portal (システム連携のメニュー).
@Configuration(proxyBeanMethods = false)
class ApiMenu {

    private static final int LATE = 92;

    @Bean
    NavigationItem portalConnections() {
        return new NavigationItem(
                Face.PORTAL, LATE, TokenController.HERE, "api.menu", Permission.MANAGE_API_TOKENS.name());
    }
}
