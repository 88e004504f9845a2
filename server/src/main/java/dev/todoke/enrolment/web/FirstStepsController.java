package dev.todoke.enrolment.web;

import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.enrolment.FirstStep;
import dev.todoke.enrolment.desk.FirstStepsDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The steps of a facility from its letter to its first notification (はじめての手順).
@Controller
@Profile("portal")
class FirstStepsController {

    private static final int REFUSED = 422;
    private static final int LONGEST = 500;

    private final FirstStepsDesk desk;
    private final MessageSource messages;

    FirstStepsController(FirstStepsDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /// @param asked name of the page that is not open yet, when somebody was led here from it
    @GetMapping(FirstStepsPage.HERE)
    String steps(SignedIn who, @RequestParam(defaultValue = "") String asked, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        return show(who, asked, model, locale);
    }

    static FacilityCode facility(SignedIn who) {
        return who.facility().orElseThrow(NoSuchPage::new);
    }

    private String show(SignedIn who, String asked, Model model, Locale locale) {
        var code = facility(who);
        model.addAttribute(
                "page",
                desk.own(code)
                        .map(one -> FirstStepsPage.of(one, asked, desk.contacts(code), new PageWords(messages, locale)))
                        .orElseGet(FirstStepsPage::alreadyInUse));
        return "enrolment/first-steps";
    }

    @PostMapping(FirstStepsPage.HERE + "/contacts")
    String contacts(
            SignedIn who,
            @RequestParam(defaultValue = "") String words,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return done(who, FirstStep.CONTACTS, words, model, locale, response, redirect);
    }

    @PostMapping(FirstStepsPage.HERE + "/connection")
    String connection(
            SignedIn who,
            @RequestParam(defaultValue = "") String words,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return done(who, FirstStep.CONNECTION, words, model, locale, response, redirect);
    }

    private String done(
            SignedIn who,
            FirstStep step,
            String words,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        String said = words.substring(0, Math.min(words.length(), LONGEST));
        if (desk.done(facility(who), step, said, who) instanceof EnrolmentAnswer.Refused(var reasons)) {
            response.setStatus(REFUSED);
            model.addAttribute(
                    "errors",
                    FormErrors.refusal(reasons.stream().map(r -> r.in(locale)).toList()));
            return show(who, "", model, locale);
        }
        Notice.say(redirect, new PageWords(messages, locale).say("enrolment.step.noted." + step.name()));
        return "redirect:" + FirstStepsPage.HERE;
    }
}
