package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.ReviewCommand;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.review.CouncilResult;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The council's result, as its secretary records it (審議結果の記録, O-04).
@Controller
@Profile("office")
class CouncilController {

    private final ApplicationDesk desk;
    private final OfficePages pages;
    private final AnswerPages answers;

    CouncilController(ApplicationDesk desk, OfficePages pages, AnswerPages answers) {
        this.desk = desk;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/office/applications/{id}/council")
    String council(SignedIn who, @PathVariable String id, Model model) {
        return show(who, id, Map.of(), model);
    }

    @PostMapping("/office/applications/{id}/council")
    String record(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, new ReviewCommand.RecordCouncilResult(result(sent))),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id,
                () -> show(who, id, sent, model));
    }

    @PostMapping("/office/applications/{id}/council/conditions")
    String conditions(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> evidence,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, new ReviewCommand.ConfirmConditions(evidence)),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id,
                () -> show(who, id, Map.of(), model));
    }

    /// What cannot be read becomes a value that the core refuses with its reason.
    private static CouncilResult result(Map<String, String> sent) {
        return new CouncilResult(
                SentValues.date(sent, "held-on").orElse(LocalDate.MAX),
                sent.getOrDefault("meeting", ""),
                Coded.find(CouncilResult.Way.values(), sent.getOrDefault("way", ""))
                        .orElse(CouncilResult.Way.ROOM),
                SentValues.number(sent, "present"),
                SentValues.number(sent, "quorum"),
                SentPoints.of(sent),
                outcome(sent).orElse(CouncilResult.Outcome.CONTINUED),
                SentValues.lines(sent, "conditions"),
                sent.getOrDefault("note", ""));
    }

    private static Optional<CouncilResult.Outcome> outcome(Map<String, String> sent) {
        return Coded.find(CouncilResult.Outcome.values(), sent.getOrDefault("outcome", ""));
    }

    private String show(SignedIn who, String id, Map<String, String> sent, Model model) {
        model.addAttribute("page", CouncilPage.of(pages.read(who, id, "O-04"), sent));
        return "provision/council";
    }
}
