package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.linkage.desk.LinkageDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// runs of the linkage (照合の実行).
@Controller
@Profile("registry")
class LinkageController {

    private static final String PATH = "/registry/linkage";

    private final LinkageDesk desk;
    private final Clock clock;

    LinkageController(LinkageDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String runs(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        model.addAttribute("page", LinkagePage.of(desk.standing(), clock.instant()));
        return "linkage/runs";
    }

    /// The progress alone, asked for every two seconds while a run works; once it has ended, the page is fetched anew
    /// with its results.
    @GetMapping(PATH + "/progress")
    String progress(SignedIn who, Model model, HttpServletResponse response) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        var run = desk.latest().orElseThrow(NoSuchPage::new);
        if (!run.state().live()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("bar", LinkagePage.bar(run, clock.instant()));
        return "web/progress :: bar(bar=${bar})";
    }

    @PostMapping(PATH + "/start")
    String start(SignedIn who, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        say(redirect, desk.start(), "照合を始めました。");
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/stop")
    String stop(SignedIn who, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_LINKAGE);
        say(redirect, desk.stop(), "照合を止めています。");
        return "redirect:" + PATH;
    }

    private static void say(RedirectAttributes redirect, JobAnswer answer, String done) {
        Notice.say(
                redirect,
                switch (answer) {
                    case JobAnswer.Accepted _ -> done;
                    case JobAnswer.Refused(var reasons) -> String.join(" ", reasons);
                });
    }
}
