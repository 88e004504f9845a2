package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What an applicant watches over while data are used (利用中の管理, A-05): reports, delays, incidents, audits, copies.
@Controller
@Profile("applicant")
class UseController {

    private final ApplicationDesk desk;
    private final AnswerPages answers;
    private final Clock clock;

    UseController(ApplicationDesk desk, AnswerPages answers, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/applicant/applications/{id}/use")
    String show(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        var application = desk.read(id, "A-05").orElseThrow(NoSuchPage::new);
        model.addAttribute(
                "page",
                new UsePage(
                        application,
                        application.openTo(Actors.of(who)),
                        OfficeDay.of(clock.instant()),
                        ReasonWords.english(locale)));
        return "provision/use";
    }

    @PostMapping("/applicant/applications/{id}/use/{deed}")
    String tell(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String deed,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, new ControlForms(sent).ofApplicant(deed)),
                new AnswerPages.Reply(model, response, redirect),
                "control.notice.told",
                "/applicant/applications/" + id + "/use",
                () -> show(who, id, model, locale));
    }
}
