package dev.todoke.closing.web;

import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The entry of the registry's menu (メニュー).
@Configuration(proxyBeanMethods = false)
class ClosingMenu {

    @Bean
    @Profile("office")
    NavigationItem managementList() {
        return new NavigationItem(
                Face.OFFICE,
                30,
                "/office/closings/management-list",
                "closing.form.title",
                Permission.VIEW_APPLICATIONS.name());
    }

    @Bean
    @Profile("portal")
    NavigationItem returns() {
        return new NavigationItem(
                Face.PORTAL,
                70,
                "/portal/returns",
                "closing.returns.portal",
                Permission.RECEIVE_HOSPITAL_RETURNS.name());
    }

    @Bean
    @Profile("registry")
    NavigationItem closings() {
        return new NavigationItem(
                Face.REGISTRY, 70, "/registry/closings", "closing.menu", Permission.VIEW_CLOSINGS.name());
    }
}
