package dev.todoke.guidance.web;

import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Help in the portal's menu (利用の案内のメニュー).
@Configuration(proxyBeanMethods = false)
class GuidanceMenu {

    @Bean
    NavigationItem portalManual() {
        return NavigationItem.forEverybody(Face.PORTAL, 94, GuidanceController.MANUAL, "guidance.menu.manual");
    }

    @Bean
    NavigationItem portalConditions() {
        return NavigationItem.forEverybody(Face.PORTAL, 95, ConditionsPage.PATH, "guidance.menu.conditions");
    }

    @Bean
    NavigationItem portalContacts() {
        return NavigationItem.forEverybody(Face.PORTAL, 96, ContactsPage.PATH, "guidance.menu.contacts");
    }
}
