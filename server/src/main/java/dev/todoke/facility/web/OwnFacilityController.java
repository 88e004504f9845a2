package dev.todoke.facility.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PageWords;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// P-11: what the register says of this facility (施設と担当者): contacts, designation, names, codes.
@Controller
@Profile("portal")
class OwnFacilityController {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Pasts pasts;
    private final MessageSource messages;
    private final Clock clock;

    OwnFacilityController(Pasts pasts, MessageSource messages, Clock clock) {
        this.pasts = pasts;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(HistoryPage.OWN)
    String own(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var today = LocalDate.ofInstant(clock.instant(), JAPAN);
        var past = who.facility().flatMap(code -> pasts.of(code, today)).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", HistoryPage.of(past, false, today, new PageWords(messages, locale)));
        return "facility/own";
    }
}
