package dev.todoke.fate.web;

import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The list of fates in the portal's menu (届出のゆくえのメニュー).
@Configuration(proxyBeanMethods = false)
class FateMenu {

    @Bean
    NavigationItem portalFates() {
        return NavigationItem.forEverybody(Face.PORTAL, 32, "/portal/notifications", "fate.menu");
    }
}
