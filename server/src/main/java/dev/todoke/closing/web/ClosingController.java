package dev.todoke.closing.web;

import dev.todoke.closing.ClosingProposal.Answer;
import dev.todoke.closing.desk.ClosingDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// trials, proposals and, by a second person, closings (年次確定).
@Controller
@Profile("registry")
class ClosingController {

    private static final String PATH = "/registry/closings/";

    private final ClosingDesk desk;
    private final ClosingPages pages;
    private final Clock clock;

    ClosingController(ClosingDesk desk, ClosingPages pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/registry/closings")
    String list(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        int lastYear = LocalDate.now(clock).getYear() - 1;
        model.addAttribute("page", ClosingsPage.of(desk.closings(), lastYear, pages.words(locale)));
        return "closing/list";
    }

    @GetMapping("/registry/closings/{year:\\d{4}}")
    String year(@PathVariable int year, SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        model.addAttribute("page", pages.year(known(year), who, locale));
        return "closing/year";
    }

    @PostMapping("/registry/closings/{year:\\d{4}}/trial")
    String trial(@PathVariable int year, SignedIn who, RedirectAttributes after) {
        Forbidden.unless(who, Permission.TRY_CLOSING);
        switch (desk.askTrial(known(year), who.account().toString())) {
            case JobAnswer.Accepted _ -> Notice.say(after, "試算を始めました。");
            case JobAnswer.Refused(var reasons) -> Notice.say(after, String.join(" ", reasons));
        }
        return "redirect:" + PATH + year;
    }

    @PostMapping("/registry/closings/{year:\\d{4}}/propose")
    String propose(
            @PathVariable int year,
            @RequestParam long trial,
            @RequestParam(defaultValue = "") String note,
            SignedIn who,
            RedirectAttributes after,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.TRY_CLOSING);
        return switch (desk.propose(trial, note.strip(), who.account().toString())) {
            case Answer.Allowed _ -> {
                Notice.say(after, "確定を申請しました。別の責任者が確定します。");
                yield "redirect:" + PATH + year;
            }
            case Answer.Refused(var reasons) -> {
                model.addAttribute("errors", FormErrors.refusal(reasons));
                model.addAttribute("page", pages.year(known(year), who, locale));
                yield "closing/year";
            }
        };
    }

    @PostMapping("/registry/closings/{year:\\d{4}}/confirm")
    String confirm(
            @PathVariable int year,
            @RequestParam long proposal,
            SignedIn who,
            HttpServletRequest request,
            RedirectAttributes after) {
        Forbidden.unless(who, Permission.CLOSE_YEAR);
        if (!ConfirmAgain.isFresh(request)) {
            return "redirect:" + ConfirmAgain.path(Face.REGISTRY, PATH + year);
        }
        switch (desk.confirm(proposal, who.account().toString())) {
            case Answer.Allowed _ -> Notice.say(after, "確定の処理を始めました。");
            case Answer.Refused(var reasons) -> Notice.say(after, String.join(" ", reasons));
        }
        return "redirect:" + PATH + year;
    }

    private YearOfDiagnosis known(int year) {
        if (year < YearOfDiagnosis.FIRST || year > LocalDate.now(clock).getYear()) {
            throw new NoSuchPage();
        }
        return new YearOfDiagnosis(year);
    }
}
