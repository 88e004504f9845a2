package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
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

/// What the office watches over while data are used (提供と利用の管理, O-07).
@Controller
@Profile("office")
class OfficeUseController {

    private final ApplicationDesk desk;
    private final OfficePages pages;
    private final AnswerPages answers;
    private final Clock clock;

    OfficeUseController(ApplicationDesk desk, OfficePages pages, AnswerPages answers, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/office/applications/{id}/use")
    String show(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        var application = pages.read(who, id, "O-07");
        model.addAttribute(
                "page",
                new UsePage(
                        application,
                        application.openTo(Actors.of(who)),
                        OfficeDay.of(clock.instant()),
                        ReasonWords.english(locale)));
        return "provision/office-use";
    }

    @PostMapping("/office/applications/{id}/use/{deed}")
    String record(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String deed,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, new ControlForms(sent).ofOffice(deed)),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id + "/use",
                () -> show(who, id, model, locale));
    }
}
