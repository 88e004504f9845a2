package dev.todoke.rulebook.web;

import dev.todoke.identity.Permission;
import dev.todoke.web.Face;
import dev.todoke.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Entry of the registry's menu (規則変更の試行のメニュー).
@Configuration(proxyBeanMethods = false)
@Profile("registry")
class TrialMenu {

    @Bean
    NavigationItem ruleTrials() {
        return new NavigationItem(
                Face.REGISTRY, 86, TrialsController.PATH, "rulebook.trials.menu", Permission.VIEW_RULE_TRIALS.name());
    }
}
