package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.ReviewCommand;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.provision.desk.OfficeSettings;
import dev.todoke.provision.desk.SanctionDesk;
import dev.todoke.provision.review.FormalCheckList;
import dev.todoke.provision.review.LineAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The formal check (形式点検, O-03): each line with its computed answer and its evidence, then a second person's eyes.
@Controller
@Profile("office")
class FormalCheckController {

    private final ApplicationDesk desk;
    private final OfficePages pages;
    private final ClosedYears years;
    private final OfficeSettings office;
    private final AnswerPages answers;
    private final SanctionDesk sanctions;
    private final Clock clock;

    FormalCheckController(
            ApplicationDesk desk,
            OfficePages pages,
            ClosedYears years,
            OfficeSettings office,
            AnswerPages answers,
            SanctionDesk sanctions,
            Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.years = years;
        this.office = office;
        this.answers = answers;
        this.sanctions = sanctions;
        this.clock = clock;
    }

    @GetMapping("/office/applications/{id}/check")
    String check(SignedIn who, @PathVariable String id, Model model) {
        return show(who, id, Map.of(), model);
    }

    @PostMapping("/office/applications/{id}/check")
    String record(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var command = new ReviewCommand.RecordFormalCheck(
                years.closed(), office.prefecture(), lines(sent), sent.getOrDefault("letter", ""));
        return answers.follow(
                desk.give(who, id, command),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.checked",
                "/office/applications/" + id,
                () -> show(who, id, sent, model));
    }

    @PostMapping("/office/applications/{id}/check/confirmation")
    String confirm(
            SignedIn who,
            @PathVariable String id,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var command =
                verdict.equals("back") ? new ReviewCommand.SendCheckBack(why) : new ReviewCommand.ConfirmFormalCheck();
        return answers.follow(
                desk.give(who, id, command),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id,
                () -> show(who, id, Map.of(), model));
    }

    private static List<LineAnswer> lines(Map<String, String> sent) {
        var lines = new ArrayList<LineAnswer>();
        for (String line : FormalCheckList.lineNames()) {
            FormalCheckList.verdict(sent.getOrDefault("line-" + line, ""))
                    .map(verdict -> new LineAnswer(line, verdict, sent.getOrDefault("note-" + line, "")))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private String show(SignedIn who, String id, Map<String, String> sent, Model model) {
        var application = pages.read(who, id, "O-03");
        var open = new DraftReader(years.closed(), office.prefecture(), OfficeDay.of(clock.instant()))
                .read(application.submitted())
                .open();
        model.addAttribute("sanctions", sanctions.hits(application));
        model.addAttribute("page", CheckPage.of(application, open, sent));
        return "provision/check";
    }
}
