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

/// The outbox of the registry room (登録室の送信箱).
@Controller
@Profile("registry")
class RegistryOutboxController {

    private final OutboxPages pages;

    RegistryOutboxController(OutboxPages pages) {
        this.pages = pages;
    }

    @GetMapping("/registry/mail")
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        return pages.list(Face.REGISTRY, who, page, model);
    }

    @PostMapping("/registry/mail/{mail}/again")
    String again(SignedIn who, @PathVariable long mail, Locale locale, RedirectAttributes redirect) {
        return pages.again(Face.REGISTRY, who, mail, locale, redirect);
    }

    @PostMapping("/registry/mail/{mail}/by-hand")
    String byHand(SignedIn who, @PathVariable long mail, Locale locale, RedirectAttributes redirect) {
        return pages.byHand(Face.REGISTRY, who, mail, locale, redirect);
    }
}
