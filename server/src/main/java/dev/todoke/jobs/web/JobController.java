package dev.todoke.jobs.web;

import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Runs of the registry room: watched, stopped, continued (処理の一覧と進み具合).
@Controller
@Profile("registry")
class JobController {

    private static final int LISTED = 100;
    private static final String BACK = "redirect:/registry/jobs/";

    private final JobDesk desk;
    private final MessageSource words;
    private final Clock clock;

    JobController(JobDesk desk, MessageSource words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/registry/jobs")
    String list(Model model, Locale locale) {
        var now = clock.instant();
        model.addAttribute(
                "page",
                new JobPage.Listing(desk.newest(LISTED).stream()
                        .map(run -> JobPage.of(run, now, words, locale))
                        .toList()));
        return "jobs/list";
    }

    @GetMapping("/registry/jobs/{run}")
    String one(@PathVariable long run, Model model, Locale locale) {
        model.addAttribute("page", page(run, locale));
        return "jobs/one";
    }

    /// The fragment that refreshes itself; once the run has ended it carries no trigger and asking ends.
    @GetMapping("/registry/jobs/{run}/progress")
    String progress(@PathVariable long run, Model model, Locale locale) {
        model.addAttribute("page", page(run, locale));
        return "jobs/one :: progress";
    }

    @PostMapping("/registry/jobs/{run}/stop")
    String stop(@PathVariable long run, RedirectAttributes after) {
        return back(run, desk.stop(run), "停止を受け付けました。", after);
    }

    @PostMapping("/registry/jobs/{run}/continue")
    String resume(@PathVariable long run, RedirectAttributes after) {
        return back(run, desk.resume(run), "続きから再開します。", after);
    }

    private static String back(long run, JobAnswer answer, String accepted, RedirectAttributes after) {
        after.addFlashAttribute(
                Notice.ATTRIBUTE,
                switch (answer) {
                    case JobAnswer.Accepted _ -> accepted;
                    case JobAnswer.Refused(var reasons) -> String.join(" ", reasons);
                });
        return BACK + run;
    }

    private JobPage page(long run, Locale locale) {
        return desk.find(run)
                .map(found -> JobPage.of(found, clock.instant(), words, locale))
                .orElseThrow(NoSuchPage::new);
    }
}
