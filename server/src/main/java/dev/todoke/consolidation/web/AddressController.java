package dev.todoke.consolidation.web;

import dev.todoke.consolidation.desk.AddressDesk;
import dev.todoke.consolidation.desk.SettleAnswer;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Addresses whose municipality no table could read (読めない住所).
@Controller
@Profile("registry")
class AddressController {

    private static final int SHOWN = 200;

    private final AddressDesk desk;
    private final MessageSource messages;

    AddressController(AddressDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/registry/addresses")
    String list(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        model.addAttribute("page", AddressPage.list(desk.waiting(SHOWN), new PageWords(messages, locale)));
        return "consolidation/addresses";
    }

    @GetMapping("/registry/addresses/{key:[0-9a-f]{32}}")
    String one(@PathVariable String key, SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        return show(key, "", "", model, locale);
    }

    @PostMapping("/registry/addresses/{key:[0-9a-f]{32}}")
    String settle(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String municipality,
            @RequestParam(defaultValue = "") String town,
            SignedIn who,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_CONSOLIDATION);
        var words = new PageWords(messages, locale);
        if (desk.settle(key, municipality, town, who.account().toString())
                instanceof SettleAnswer.Refused(var reasons)) {
            response.setStatus(SettleController.REFUSED);
            model.addAttribute("errors", FormErrors.refusal(Refusals.say(reasons, words)));
            return show(key, municipality, town, model, locale);
        }
        Notice.say(redirect, words.say("consolidation.addresses.done"));
        return desk.waiting(1).stream()
                .findFirst()
                .map(next -> "redirect:/registry/addresses/" + next.key())
                .orElse("redirect:/registry/addresses");
    }

    private String show(String key, String municipality, String town, Model model, Locale locale) {
        var opened = desk.open(key).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", AddressPage.of(opened, municipality, town, new PageWords(messages, locale)));
        return "consolidation/address";
    }
}
