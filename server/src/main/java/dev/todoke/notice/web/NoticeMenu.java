package dev.todoke.notice.web;

import dev.todoke.identity.Permission;
import dev.todoke.notice.desk.CircularDesk;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.PortalTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Circulars in the menus and on the portal's first page (事務連絡のメニュー).
@Configuration(proxyBeanMethods = false)
class NoticeMenu {

    @Bean
    NavigationItem registryCirculars() {
        return new NavigationItem(
                Face.REGISTRY, 93, NoticesPage.REGISTRY, "notice.title", Permission.WRITE_CIRCULARS.name());
    }

    @Bean
    NavigationItem portalNotices() {
        return NavigationItem.forEverybody(Face.PORTAL, 60, NoticesPage.PORTAL, "notice.portal.title");
    }

    @Bean
    PortalTask unreadNotices(CircularDesk desk) {
        return new PortalTask(
                30, "notice.portal.task", NoticesPage.PORTAL, () -> new PortalTask.Count(desk.unread(), 0));
    }
}
