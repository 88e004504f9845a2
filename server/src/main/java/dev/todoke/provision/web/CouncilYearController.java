package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.desk.CouncilYearDesk;
import dev.todoke.web.Forbidden;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The council's year at the office (審議会の年間予定, O-04).
@Controller
@Profile("office")
class CouncilYearController {

    private final CouncilYearDesk desk;
    private final Clock clock;

    CouncilYearController(CouncilYearDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/office/council")
    String year(SignedIn who, @RequestParam(defaultValue = "0") int year, Model model) {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        var today = OfficeDay.of(clock.instant());
        int wanted = year < 2000 || year > 2200 ? CouncilYearPage.yearOf(today) : year;
        model.addAttribute(
                "page",
                CouncilYearPage.of(
                        wanted, today, desk.meetings(), desk.members(), who.may(Permission.CHECK_APPLICATIONS)));
        return "provision/council-year";
    }
}
