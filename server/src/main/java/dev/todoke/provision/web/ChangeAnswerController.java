package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Changes;
import dev.todoke.provision.Command;
import dev.todoke.provision.ControlCommand;
import dev.todoke.provision.control.ChangeVerdict;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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

/// Answers proposed changes (変更申出への回答, O-07): the council's result where it is heard, then the answer.
@Controller
@Profile("office")
class ChangeAnswerController {

    private final ApplicationDesk desk;
    private final OfficePages pages;
    private final AnswerPages answers;

    ChangeAnswerController(ApplicationDesk desk, OfficePages pages, AnswerPages answers) {
        this.desk = desk;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/office/applications/{id}/changes/{number:[0-9]{1,4}}")
    String show(SignedIn who, @PathVariable String id, @PathVariable int number, Model model, Locale locale) {
        var application = pages.read(who, id, "O-07");
        var change = Changes.of(application).numbered(number).orElseThrow(NoSuchPage::new);
        var open = application.openTo(Actors.of(who));
        model.addAttribute("page", ChangePage.asked(application, open, change, ReasonWords.english(locale)));
        return "provision/change-answer";
    }

    @PostMapping("/office/applications/{id}/changes/{number:[0-9]{1,4}}/{deed}")
    String answer(
            SignedIn who,
            @PathVariable String id,
            @PathVariable int number,
            @PathVariable String deed,
            @RequestParam Map<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, command(number, deed, sent)),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id + "/changes/" + number,
                () -> show(who, id, number, model, locale));
    }

    private static Command command(int number, String deed, Map<String, String> sent) {
        boolean yes = sent.getOrDefault("verdict", "").equals("yes");
        String words = sent.getOrDefault("words", "");
        var verdict = new ChangeVerdict(
                number, yes, sent.getOrDefault("document-number", ""), day(sent, "decided-on"), words);
        return switch (deed) {
            case "council" ->
                new ControlCommand.RecordChangeCouncil(
                        number, day(sent, "held-on"), sent.getOrDefault("meeting", ""), yes, words);
            case "answer" -> new ControlCommand.AnswerChange(verdict);
            case "decision" -> new ControlCommand.DecideChange(verdict);
            default -> throw new NoSuchPage();
        };
    }

    private static LocalDate day(Map<String, String> sent, String name) {
        return SentValues.date(sent, name).orElse(LocalDate.MIN);
    }
}
