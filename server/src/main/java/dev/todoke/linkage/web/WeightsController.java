package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.linkage.Refusal;
import dev.todoke.linkage.WeightsInForce;
import dev.todoke.linkage.desk.ClerkNames;
import dev.todoke.linkage.desk.WeightsDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Editions of weights: estimated, proposed, put in force by another person (重みの版).
@Controller
@Profile("registry")
class WeightsController {

    private static final String PATH = "/registry/linkage-weights";

    private final WeightsDesk desk;
    private final ClerkNames clerks;
    private final MessageSource messages;

    WeightsController(WeightsDesk desk, ClerkNames clerks, MessageSource messages) {
        this.desk = desk;
        this.clerks = clerks;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String weights(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        return show(who, "", model, locale);
    }

    @PostMapping(PATH + "/estimate")
    String estimate(SignedIn who, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        return switch (desk.estimate()) {
            case JobAnswer.Accepted(var run) -> "redirect:/registry/jobs/" + run;
            case JobAnswer.Refused(var reasons) -> {
                var words = new PageWords(messages, locale);
                Notice.say(
                        redirect,
                        LinkageWords.japanese(words) ? String.join(" ", reasons) : words.say("linkage.runs.refused"));
                yield "redirect:" + PATH;
            }
        };
    }

    @PostMapping(PATH + "/propose")
    String propose(
            SignedIn who,
            @RequestParam long edition,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        var refusals = desk.propose(edition, who.account().toString(), reason.strip());
        return after(who, refusals, "linkage.weights.proposed", reason, model, locale, redirect);
    }

    @PostMapping(PATH + "/decide")
    String decide(
            SignedIn who,
            @RequestParam WeightsInForce.Kind verdict,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.MEASURE_LINKAGE);
        var refusals = desk.decide(verdict, who.account().toString(), reason.strip());
        return after(who, refusals, "linkage.weights.done." + verdict.name(), reason, model, locale, redirect);
    }

    private String after(
            SignedIn who,
            List<Refusal> refusals,
            String done,
            String reason,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        var words = new PageWords(messages, locale);
        if (refusals.isEmpty()) {
            Notice.say(redirect, words.say(done));
            return "redirect:" + PATH;
        }
        model.addAttribute("errors", FormErrors.refusal(LinkageWords.refusals(refusals, words)));
        return show(who, reason, model, locale);
    }

    private String show(SignedIn who, String reason, Model model, Locale locale) {
        model.addAttribute(
                "page",
                WeightsPage.of(
                        desk.view(),
                        who.may(Permission.MEASURE_LINKAGE),
                        reason,
                        clerks::of,
                        new PageWords(messages, locale)));
        return "linkage/weights";
    }
}
