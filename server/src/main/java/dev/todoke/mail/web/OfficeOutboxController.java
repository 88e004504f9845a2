package dev.todoke.mail.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.web.Face;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The outbox of the office (窓口の送信箱).
@Controller
@Profile("office")
class OfficeOutboxController {

    private final OutboxPages pages;

    OfficeOutboxController(OutboxPages pages) {
        this.pages = pages;
    }

    @GetMapping("/office/mail")
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        return pages.list(Face.OFFICE, who, page, model);
    }

    @PostMapping("/office/mail/{mail}/again")
    String again(SignedIn who, @PathVariable long mail, Locale locale, RedirectAttributes redirect) {
        return pages.again(Face.OFFICE, who, mail, locale, redirect);
    }

    @PostMapping("/office/mail/{mail}/by-hand")
    String byHand(SignedIn who, @PathVariable long mail, Locale locale, RedirectAttributes redirect) {
        return pages.byHand(Face.OFFICE, who, mail, locale, redirect);
    }
}
