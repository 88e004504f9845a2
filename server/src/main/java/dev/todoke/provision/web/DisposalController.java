package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.UseCommand;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.EndingDesk;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
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

/// Tells how everything was destroyed and what was published (廃棄と終了, A-06).
@Controller
@Profile("applicant")
class DisposalController {

    private final ApplicationDesk desk;
    private final EndingDesk ending;
    private final AnswerPages answers;

    DisposalController(ApplicationDesk desk, EndingDesk ending, AnswerPages answers) {
        this.desk = desk;
        this.ending = ending;
        this.answers = answers;
    }

    @GetMapping("/applicant/applications/{id}/disposal")
    String show(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        return page(who, id, Map.of(), model, locale);
    }

    @PostMapping("/applicant/applications/{id}/disposal")
    String file(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var application = desk.read(id, "A-06").orElseThrow(NoSuchPage::new);
        var report = new UseCommand.FileFinalReport(
                sent.getOrDefault("publications", ""),
                DisposalPage.published(sent),
                sent.getOrDefault("not-reached", ""));
        var media = DisposalPage.media(application, sent);
        var answer = switch (sent.getOrDefault("deed", "")) {
            case "both" -> ending.disposeAndReport(who, id, new UseCommand.FileDisposal(media), report);
            case "report" -> desk.give(who, id, report);
            default -> desk.give(who, id, new UseCommand.FileDisposal(media));
        };
        return answers.follow(
                answer,
                new AnswerPages.Reply(model, response, redirect),
                "control.notice.told",
                "/applicant/applications/" + id,
                () -> page(who, id, sent, model, locale));
    }

    private String page(SignedIn who, String id, Map<String, String> sent, Model model, Locale locale) {
        var application = desk.read(id, "A-06").orElseThrow(NoSuchPage::new);
        var open = application.openTo(Actors.of(who));
        model.addAttribute("page", new DisposalPage(application, open, sent, ReasonWords.english(locale)));
        return "provision/disposal";
    }
}
