package dev.todoke.intake.web;

import dev.todoke.guidance.FormerRegistry;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.SubmissionDesk;
import dev.todoke.intake.job.ReadingJob;
import dev.todoke.jobs.JobDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.Pager;
import java.time.Clock;
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

/// P-03, P-04 and P-07: one file as it stands, and all of them (受付と点検の状況・点検結果・届出の履歴).
@Controller
@Profile("portal")
class FilesController {

    private static final String FILES = "/portal/files";

    private final FileDesk desk;
    private final SubmissionDesk submission;
    private final JobDesk jobs;
    private final FormerRegistry former;
    private final MessageSource words;
    private final Clock clock;

    FilesController(
            FileDesk desk,
            SubmissionDesk submission,
            JobDesk jobs,
            FormerRegistry former,
            MessageSource words,
            Clock clock) {
        this.desk = desk;
        this.submission = submission;
        this.jobs = jobs;
        this.former = former;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(FILES)
    String history(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        return history(page, model);
    }

    private String history(int page, Model model) {
        var counted = new Pager(desk.list(0, 0).all(), page, FILES);
        model.addAttribute("page", HistoryPage.of(counted, desk.list(Pager.SIZE, counted.offset())));
        return "intake/history";
    }

    @PostMapping(FILES + "/none")
    String reportNone(
            SignedIn who,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String name,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.SUBMIT_NOTIFICATIONS);
        var answer = submission.reportNone(PortalUser.reporter(who), year, name);
        if (answer instanceof Answer.Refused(var reasons)) {
            model.addAttribute(
                    "errors",
                    FormErrors.refusal(reasons.stream().map(r -> r.in(locale)).toList()));
            return history(1, model);
        }
        Notice.say(redirect, words.getMessage("intake.none.done", new Object[] {Integer.toString(year)}, locale));
        return "redirect:" + FILES;
    }

    @GetMapping(FILES + "/{receipt}")
    String file(SignedIn who, @PathVariable String receipt, Locale locale, Model model) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var opened = desk.open(receipt).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", FilePage.of(opened, locale, bar(opened)));
        former.contact(FindingsPage.checks(opened), who).ifPresent(contact -> model.addAttribute("former", contact));
        return "intake/file";
    }

    /// The progress alone, asked for every two seconds while the file is read.
    @GetMapping(FILES + "/{receipt}/progress")
    String progress(SignedIn who, @PathVariable String receipt, Model model) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        model.addAttribute(
                "bar", bar(desk.open(receipt).orElseThrow(NoSuchPage::new)).bar());
        return "web/progress :: bar(bar=${bar})";
    }

    private ReadingBar bar(FileDesk.Opened opened) {
        var file = opened.file();
        return ReadingBar.of(file, jobs.latest(ReadingJob.KIND, Long.toString(file.id())), clock.instant());
    }
}
