package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.web.Forbidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// P-01: what waits for this hospital (ホーム).
@Controller
@Profile("portal")
class PortalHomeController {

    private static final int SHOWN = 5;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final FileDesk desk;
    private final Clock clock;

    PortalHomeController(FileDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/portal")
    String home(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var today = LocalDate.ofInstant(clock.instant(), JAPAN);
        model.addAttribute("page", HomePage.of(desk.list(SHOWN, 0), today));
        return "intake/home";
    }
}
