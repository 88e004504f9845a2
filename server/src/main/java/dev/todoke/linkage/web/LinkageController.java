package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.linkage.desk.LinkageDesk;
import dev.todoke.linkage.job.LinkageJob;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// runs of the linkage (照合の実行).
@Controller
@Profile("registry")
class LinkageController {

    private static final String PATH = "/registry/linkage";

    private final LinkageDesk desk;
    private final Clock clock;
    private final MessageSource messages;

    LinkageController(LinkageDesk desk, Clock clock, MessageSource messages) {
        this.desk = desk;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String runs(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        model.addAttribute("page", LinkagePage.of(desk.standing(), clock.instant(), new PageWords(messages, locale)));
        return "linkage/runs";
    }

    /// The progress alone, asked for every two seconds while a run works; once it has ended, the page is fetched
    /// anew
    /// with its results.
    @GetMapping(PATH + "/progress")
    String progress(SignedIn who, Model model, Locale locale, HttpServletResponse response) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        var run = desk.latest().orElseThrow(NoSuchPage::new);
        if (!run.state().live()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("bar", LinkagePage.bar(run, clock.instant(), new PageWords(messages, locale)));
        return "web/progress :: bar(bar=${bar})";
    }

    @PostMapping(PATH + "/start")
    String start(
            SignedIn who,
            @RequestParam(defaultValue = "BATCH") LinkageJob.Mode mode,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        say(redirect, desk.start(mode), "linkage.runs.started", locale);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/stop")
    String stop(SignedIn who, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        say(redirect, desk.stop(), "linkage.runs.stopping", locale);
        return "redirect:" + PATH;
    }

    private void say(RedirectAttributes redirect, JobAnswer answer, String done, Locale locale) {
        var words = new PageWords(messages, locale);
        Notice.say(
                redirect,
                switch (answer) {
                    case JobAnswer.Accepted _ -> words.say(done);
                    case JobAnswer.Refused(var reasons) ->
                        LinkageWords.japanese(words) ? String.join(" ", reasons) : words.say("linkage.runs.refused");
                });
    }
}
