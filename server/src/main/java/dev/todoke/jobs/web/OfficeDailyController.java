package dev.todoke.jobs.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.web.Face;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The work of every day of the office (窓口の毎日の仕事).
@Controller
@Profile("office")
class OfficeDailyController {

    private final DailyPages pages;

    OfficeDailyController(DailyPages pages) {
        this.pages = pages;
    }

    @GetMapping("/office/daily")
    String list(SignedIn who, Model model, Locale locale) {
        return pages.list(Face.OFFICE, who, model, locale);
    }

    @PostMapping("/office/daily/{kind}")
    String run(SignedIn who, @PathVariable String kind, Locale locale, RedirectAttributes redirect) {
        return pages.run(Face.OFFICE, who, kind, locale, redirect);
    }
}
