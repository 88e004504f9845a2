package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.Application;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.desk.AgendaItem;
import dev.todoke.provision.desk.CouncilDesk;
import dev.todoke.provision.desk.CouncilYearDesk;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One application at one meeting: answers on paper, namesakes, the result (意見の取りまとめ, O-04).
@Controller
@Profile("office")
@RequestMapping("/office/council/meetings/{meeting}/applications/{id}")
class DeliberationController {

    private final CouncilYearDesk year;
    private final CouncilDesk desk;
    private final OfficePages pages;
    private final CouncilSummaries summaries;
    private final AnswerPages answers;

    DeliberationController(
            CouncilYearDesk year,
            CouncilDesk desk,
            OfficePages pages,
            CouncilSummaries summaries,
            AnswerPages answers) {
        this.year = year;
        this.desk = desk;
        this.pages = pages;
        this.summaries = summaries;
        this.answers = answers;
    }

    @GetMapping
    String deliberation(SignedIn who, @PathVariable String meeting, @PathVariable String id, Model model) {
        return show(who, meeting, id, Map.of(), model);
    }

    @PostMapping("/answers")
    String paperAnswer(
            SignedIn who,
            @PathVariable String meeting,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.paperAnswer(who, meeting, id, sent.getOrDefault("member", ""), answer(sent)),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                path(meeting, id),
                () -> show(who, meeting, id, sent, model));
    }

    @PostMapping("/namesake")
    String namesake(
            SignedIn who,
            @PathVariable String meeting,
            @PathVariable String id,
            @RequestParam String member,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.ruleOut(who, meeting, id, member, why),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                path(meeting, id),
                () -> show(who, meeting, id, Map.of(), model));
    }

    @PostMapping("/result")
    String result(
            SignedIn who,
            @PathVariable String meeting,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var outcome = new CouncilDesk.Outcome(
                SentPoints.of(sent),
                Coded.find(CouncilResult.Outcome.values(), sent.getOrDefault("outcome", ""))
                        .orElse(CouncilResult.Outcome.CONTINUED),
                SentValues.lines(sent, "conditions"),
                sent.getOrDefault("note", ""),
                sent.getOrDefault("long-use", "").equals("yes"));
        return answers.follow(
                desk.result(who, meeting, id, outcome),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/council/meetings/" + meeting,
                () -> show(who, meeting, id, sent, model));
    }

    /// The answer a form tells: an opinion unless another kind was chosen.
    static MemberAnswer answer(Map<String, String> sent) {
        return switch (sent.getOrDefault("answer", "")) {
            case "abstention" -> new MemberAnswer.Abstention(sent.getOrDefault("abstention", ""));
            case "conflict" -> new MemberAnswer.OwnConflict(sent.getOrDefault("conflict", ""));
            default -> new MemberAnswer.Opinion(SentPoints.of(sent), sent.getOrDefault("opinion-note", ""));
        };
    }

    private static String path(String meeting, String id) {
        return "/office/council/meetings/" + meeting + "/applications/" + id;
    }

    private String show(SignedIn who, String meetingId, String id, Map<String, String> sent, Model model) {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        var meeting = year.meeting(meetingId).orElseThrow(NoSuchPage::new);
        Application application = pages.read(who, id, "O-04");
        var item = AgendaItem.of(application, meetingId);
        if (!item.dealtWith()) {
            throw new NoSuchPage();
        }
        var members = year.members().stream()
                .filter(member -> member.inOffice(meeting.heldOn()))
                .toList();
        model.addAttribute("page", new DeliberationPage(meeting, item, members, summaries.of(application), sent));
        return "provision/council-deliberation";
    }
}
