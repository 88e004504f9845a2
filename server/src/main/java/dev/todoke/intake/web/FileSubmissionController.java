package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.SubmissionDesk;
import dev.todoke.kernel.Sentence;
import dev.todoke.validation.SubmissionRequest;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import java.util.List;
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

/// P-06: reading everything once more and submitting it, and taking it back (内容の確認と届出・取り下げ).
@Controller
@Profile("portal")
class FileSubmissionController {

    private static final String FILE = "/portal/files/{receipt}";

    private final FileDesk files;
    private final SubmissionDesk desk;
    private final MessageSource words;

    FileSubmissionController(FileDesk files, SubmissionDesk desk, MessageSource words) {
        this.files = files;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(FILE + "/submit")
    String form(SignedIn who, @PathVariable String receipt, Locale locale, Model model) {
        Forbidden.unless(who, Permission.SUBMIT_NOTIFICATIONS);
        return show(receipt, "", "", locale, model);
    }

    @PostMapping(FILE + "/submit")
    String submit(
            SignedIn who,
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "all") String scope,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.SUBMIT_NOTIFICATIONS);
        var chosen = scope.equals(SubmissionRequest.Scope.WITHOUT_ERRORS.code())
                ? SubmissionRequest.Scope.WITHOUT_ERRORS
                : SubmissionRequest.Scope.ALL;
        return switch (desk.submit(PortalUser.reporter(who), receipt, new SubmissionRequest(chosen, name))) {
            case Answer.Done(long count) -> {
                say(redirect, "intake.submit.done", Printed.count(count), locale);
                yield "redirect:/portal/files/" + receipt;
            }
            case Answer.Refused(var reasons) -> {
                model.addAttribute("errors", SubmitPage.errors(reasons, locale));
                yield show(receipt, name, scope, locale, model);
            }
        };
    }

    private String show(String receipt, String name, String scope, Locale locale, Model model) {
        var opened = files.open(receipt).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", SubmitPage.of(opened, files.tally(opened.file()), name, scope, locale));
        return "intake/submit";
    }

    @GetMapping(FILE + "/withdraw")
    String withdrawForm(SignedIn who, @PathVariable String receipt, Locale locale, Model model) {
        Forbidden.unless(who, Permission.WITHDRAW_NOTIFICATIONS);
        model.addAttribute(
                "page",
                FileLine.of(files.open(receipt).orElseThrow(NoSuchPage::new).file()));
        return "intake/withdraw";
    }

    @PostMapping(FILE + "/withdraw")
    String withdraw(
            SignedIn who,
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.WITHDRAW_NOTIFICATIONS);
        var answer = desk.withdraw(PortalUser.reporter(who), receipt, reason.strip());
        if (answer instanceof Answer.Refused(List<Sentence> reasons)) {
            model.addAttribute(
                    "errors",
                    FormErrors.refusal(reasons.stream().map(r -> r.in(locale)).toList()));
            return withdrawForm(who, receipt, locale, model);
        }
        say(redirect, "intake.withdraw.done", receipt, locale);
        return "redirect:/portal/files";
    }

    private void say(RedirectAttributes redirect, String key, String value, Locale locale) {
        Notice.say(redirect, words.getMessage(key, new Object[] {value}, locale));
    }
}
