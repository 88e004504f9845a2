package dev.todoke.reporting.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.reporting.desk.ReportingDesk;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.PageWords;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Hand-overs at hospitals, for the registry room that ends and makes accounts (病院等の担当者の交代).
@Controller
@Profile("registry")
class HandOversController {

    private final ReportingDesk desk;
    private final FacilityNames names;
    private final MessageSource messages;

    HandOversController(ReportingDesk desk, FacilityNames names, MessageSource messages) {
        this.desk = desk;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping(HandOverPage.REGISTRY)
    String list(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EDIT_FACILITIES);
        model.addAttribute("table", HandOverPage.all(desk.handOvers(), names, new PageWords(messages, locale)));
        return "reporting/hand-overs";
    }
}
