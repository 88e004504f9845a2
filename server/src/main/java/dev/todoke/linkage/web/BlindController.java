package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.linkage.desk.BlindDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
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

/// Pairs looked at without weights and without anybody's answer (伏せた確認).
@Controller
@Profile("registry")
class BlindController {

    private static final String BLIND = "/registry/blind";

    private final BlindDesk desk;
    private final MessageSource messages;

    BlindController(BlindDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(BLIND)
    String next(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        String clerk = who.account().toString();
        model.addAttribute("page", BlindPage.of(desk.next(clerk), desk.open(clerk), new PageWords(messages, locale)));
        return "linkage/blind";
    }

    @PostMapping(BLIND + "/{look:[0-9]+}")
    String answer(
            SignedIn who,
            @PathVariable long look,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String note,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        var words = new PageWords(messages, locale);
        var refused = desk.answer(
                look, ReviewController.verdict(verdict), who.account().toString(), note);
        Notice.say(
                redirect,
                refused.map(why -> LinkageWords.refusal(why, words)).orElse(words.say("linkage.blind.answered")));
        return "redirect:" + BLIND;
    }
}
