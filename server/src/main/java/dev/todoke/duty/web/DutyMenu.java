package dev.todoke.duty.web;

import dev.todoke.duty.desk.DutyDesk;
import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.PortalTask;
import dev.todoke.web.WorkPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The duty to notify in the menus and on both first pages (届出義務のメニュー).
@Configuration(proxyBeanMethods = false)
class DutyMenu {

    @Bean
    NavigationItem registryDuty() {
        return new NavigationItem(
                Face.REGISTRY, 91, DutyPage.LIST, "duty.menu", Permission.EXAMINE_NOTIFICATIONS.name());
    }

    @Bean
    WorkPool facilitiesWithoutNotifications(DutyDesk desk) {
        return new WorkPool(26, "duty.pool", DutyPage.LIST, Permission.EXAMINE_NOTIFICATIONS, desk::missing);
    }

    @Bean
    NavigationItem portalCalendar() {
        return NavigationItem.forEverybody(Face.PORTAL, 40, CalendarPage.PATH, "duty.calendar.menu");
    }

    /// Reminders and recommendations of this hospital; late are those whose day has passed.
    @Bean
    PortalTask remindersReceived(DutyDesk desk) {
        return new PortalTask(5, "duty.portal.task", PortalDutyController.LIST, () -> {
            var own = desk.own();
            long late = own.stream()
                    .filter(act -> desk.today().isAfter(act.deadline()))
                    .count();
            return new PortalTask.Count(own.size(), late);
        });
    }
}
