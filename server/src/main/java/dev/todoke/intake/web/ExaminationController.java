package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.ExaminationDesk;
import dev.todoke.intake.desk.SubmissionList;
import dev.todoke.kernel.Progress;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.Pager;
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

/// the registry room examines submissions (届出の審査).
@Controller
@Profile("registry")
class ExaminationController {

    private static final String LIST = "/registry/submissions";

    private final SubmissionList list;
    private final ExaminationDesk desk;
    private final FacilityNames facilities;
    private final MessageSource words;

    ExaminationController(SubmissionList list, ExaminationDesk desk, FacilityNames facilities, MessageSource words) {
        this.list = list;
        this.desk = desk;
        this.facilities = facilities;
        this.words = words;
    }

    @GetMapping(LIST)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var pager = new Pager(list.count(), page, LIST);
        var rows = list.page(Pager.SIZE, pager.offset());
        model.addAttribute("page", SubmissionsPage.of(pager, list.waiting(), rows, facilities));
        return "intake/submissions";
    }

    @GetMapping(LIST + "/{id}")
    String examine(SignedIn who, @PathVariable long id, Locale locale, Model model) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        return show(id, locale, model);
    }

    private String show(long id, Locale locale, Model model) {
        var examined = desk.open(id).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", ExaminationPage.of(examined, facilities, locale));
        return "intake/examination";
    }

    @PostMapping(LIST + "/{id}/accept")
    String accept(SignedIn who, @PathVariable long id, Locale locale, Model model, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        return after(
                desk.accept(id, who.account().toString(), Progress.NONE),
                "intake.accept.done",
                id,
                locale,
                model,
                redirect);
    }

    @PostMapping(LIST + "/{id}/return")
    String sendBack(
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        return after(
                desk.sendBack(id, reason, who.account().toString()), "intake.return.done", id, locale, model, redirect);
    }

    private String after(Answer answer, String done, long id, Locale locale, Model model, RedirectAttributes redirect) {
        return switch (answer) {
            case Answer.Done(long count) -> {
                Notice.say(redirect, words.getMessage(done, new Object[] {Printed.count(count)}, locale));
                yield "redirect:" + LIST;
            }
            case Answer.Refused(var reasons) -> {
                model.addAttribute(
                        "errors",
                        FormErrors.refusal(
                                reasons.stream().map(r -> r.in(locale)).toList()));
                yield show(id, locale, model);
            }
        };
    }
}
