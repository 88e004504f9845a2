package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Handing an application in, and taking it back (提出と取下げ, A-03).
@Controller
@Profile("applicant")
class SubmissionController {

    private final ApplicationDesk desk;
    private final ClosedYears years;
    private final DraftPages pages;
    private final StatusPages statuses;
    private final AnswerPages answers;

    SubmissionController(
            ApplicationDesk desk, ClosedYears years, DraftPages pages, StatusPages statuses, AnswerPages answers) {
        this.desk = desk;
        this.years = years;
        this.pages = pages;
        this.statuses = statuses;
        this.answers = answers;
    }

    @GetMapping("/applicant/applications/{id}/submission")
    String check(@PathVariable String id, Model model, Locale locale) {
        var application = desk.read(id, "A-03").orElseThrow(NoSuchPage::new);
        model.addAttribute("page", pages.submission(application, years.all(), locale));
        return "provision/submission";
    }

    @PostMapping("/applicant/applications/{id}/submission")
    String submit(
            SignedIn who,
            @PathVariable String id,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.submit(who, id, years),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.submitted",
                "/applicant/applications/" + id,
                () -> check(id, model, locale));
    }

    @PostMapping("/applicant/applications/{id}/withdrawal")
    String withdraw(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String why,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, new WritingCommand.Withdraw(why)),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.withdrawn",
                "/applicant/applications/" + id,
                () -> statuses.show(who, id, model, locale));
    }
}
