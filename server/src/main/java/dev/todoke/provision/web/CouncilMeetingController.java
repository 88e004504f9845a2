package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.desk.CopyDesk;
import dev.todoke.provision.desk.CouncilDesk;
import dev.todoke.provision.desk.CouncilYearDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One meeting: its agenda and how far it has come (会議と議題, O-04).
@Controller
@Profile("office")
class CouncilMeetingController {

    private final CouncilYearDesk year;
    private final CouncilDesk desk;
    private final AnswerPages answers;
    private final ReasonPages reasons;
    private final CopyDesk copies;

    CouncilMeetingController(
            CouncilYearDesk year, CouncilDesk desk, AnswerPages answers, ReasonPages reasons, CopyDesk copies) {
        this.copies = copies;
        this.year = year;
        this.desk = desk;
        this.answers = answers;
        this.reasons = reasons;
    }

    @GetMapping("/office/council/meetings/{id}")
    String meeting(SignedIn who, @PathVariable String id, Model model) {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        return show(who, id, Map.of(), model);
    }

    /// Opens the papers, records the meeting as held, or cancels it.
    @PostMapping("/office/council/meetings/{id}/standing")
    String step(
            SignedIn who,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var single = sent.toSingleValueMap();
        var step = switch (single.getOrDefault("step", "")) {
            case "announce" -> new CouncilYearDesk.Step.Announce();
            case "hold" -> new CouncilYearDesk.Step.Hold(new TreeSet<>(sent.getOrDefault("present", List.of())));
            case "cancel" -> new CouncilYearDesk.Step.Cancel(single.getOrDefault("why", ""));
            default -> throw new NoSuchPage();
        };
        return reasons.follow(
                year.step(who, id, step).orElseThrow(NoSuchPage::new),
                new AnswerPages.Reply(model, response, redirect),
                "/office/council/meetings/" + id,
                () -> show(who, id, single, model));
    }

    @PostMapping("/office/council/meetings/{id}/agenda")
    String put(
            SignedIn who,
            @PathVariable String id,
            @RequestParam String application,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.put(who, id, application),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/council/meetings/" + id,
                () -> show(who, id, Map.of(), model));
    }

    @PostMapping("/office/council/meetings/{id}/agenda/removal")
    String takeOff(
            SignedIn who,
            @PathVariable String id,
            @RequestParam String application,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.takeOff(who, id, application, why),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/council/meetings/" + id,
                () -> show(who, id, Map.of(), model));
    }

    private String show(SignedIn who, String id, Map<String, String> sent, Model model) {
        Meeting meeting = year.meeting(id).orElseThrow(NoSuchPage::new);
        var members = year.members().stream()
                .filter(member -> member.inOffice(meeting.heldOn()))
                .toList();
        boolean open = meeting.isPlanned() || meeting.isAnnounced();
        model.addAttribute(
                "page",
                new CouncilMeetingPage(
                        meeting,
                        desk.agenda(id, "O-04"),
                        members,
                        open ? desk.waiting() : List.of(),
                        who.may(Permission.CHECK_APPLICATIONS),
                        copies.end(meeting),
                        sent));
        return "provision/council-meeting";
    }
}
