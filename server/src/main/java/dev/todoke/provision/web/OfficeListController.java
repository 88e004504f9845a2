package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Phase;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.provision.desk.DueDesk;
import dev.todoke.web.Forbidden;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Lists of applications at the office (申出の一覧 O-01, 提供と利用の管理 O-07).
@Controller
@Profile("office")
class OfficeListController {

    private final ApplicationDesk desk;
    private final ClosedYears years;
    private final DueDesk dues;
    private final Clock clock;

    OfficeListController(ApplicationDesk desk, ClosedYears years, DueDesk dues, Clock clock) {
        this.desk = desk;
        this.years = years;
        this.dues = dues;
        this.clock = clock;
    }

    @GetMapping("/office")
    String applications(SignedIn who, Model model, Locale locale) {
        if (who.may(Permission.GIVE_OPINIONS) && !who.may(Permission.VIEW_APPLICATIONS)) {
            return "redirect:/office/review";
        }
        years.renew();
        return list(
                who,
                model,
                locale,
                "provision.office.list",
                phase -> phase != Phase.DRAFTING && phase != Phase.NOT_BEGUN);
    }

    @GetMapping("/office/deliveries")
    String deliveries(SignedIn who, Model model, Locale locale) {
        return list(
                who,
                model,
                locale,
                "provision.office.deliveries",
                phase -> !phase.over() && phase.compareTo(Phase.HANDING_OVER) >= 0);
    }

    private String list(SignedIn who, Model model, Locale locale, String title, Predicate<Phase> shown) {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        var lines =
                desk.list().stream().filter(line -> shown.test(line.phase())).toList();
        model.addAttribute(
                "page",
                new OfficeListPage(
                        title, List.copyOf(lines), dues.lines(), clock.instant(), ReasonWords.english(locale)));
        return "provision/office-list";
    }
}
