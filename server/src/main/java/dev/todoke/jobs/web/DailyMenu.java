package dev.todoke.jobs.web;

import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The work of every day in the menus (毎日の仕事のメニュー).
@Configuration(proxyBeanMethods = false)
class DailyMenu {

    private static final int LATE = 940;
    private static final String PERMISSION = "RUN_DAILY_WORK";

    @Bean
    NavigationItem registryDaily() {
        return new NavigationItem(Face.REGISTRY, LATE, DailyPage.path(Face.REGISTRY), "job.daily.menu", PERMISSION);
    }

    @Bean
    NavigationItem officeDaily() {
        return new NavigationItem(Face.OFFICE, LATE, DailyPage.path(Face.OFFICE), "job.daily.menu", PERMISSION);
    }
}
