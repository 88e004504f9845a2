package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.linkage.desk.QualityDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// how good the linkage is (照合の質).
@Controller
@Profile("registry")
class QualityController {

    private static final String PATH = "/registry/linkage-quality";

    private final QualityDesk desk;
    private final MessageSource messages;

    QualityController(QualityDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String quality(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.REVIEW_PAIRS);
        model.addAttribute(
                "page",
                QualityPage.of(desk.view(), who.may(Permission.MEASURE_LINKAGE), new PageWords(messages, locale)));
        return "linkage/quality";
    }

    @PostMapping(PATH + "/draw")
    String draw(SignedIn who, @RequestParam long closing, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.MEASURE_LINKAGE);
        return switch (desk.draw(closing)) {
            case JobAnswer.Accepted(var run) -> "redirect:/registry/jobs/" + run;
            case JobAnswer.Refused(var reasons) -> {
                var words = new PageWords(messages, locale);
                Notice.say(
                        redirect,
                        LinkageWords.japanese(words)
                                ? String.join(" ", reasons)
                                : words.say("linkage.quality.not-drawn"));
                yield "redirect:" + PATH;
            }
        };
    }
}
