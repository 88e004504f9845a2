package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.council.NumberedCopy.Fate;
import dev.todoke.provision.desk.CopyDesk;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Collecting the numbered copies of a meeting, and closing it (資料の回収・会議の締め, O-04).
@Controller
@Profile("office")
class CopyController {

    private final CopyDesk desk;
    private final CouncilMeetingController meetings;
    private final ReasonPages reasons;

    CopyController(CopyDesk desk, CouncilMeetingController meetings, ReasonPages reasons) {
        this.desk = desk;
        this.meetings = meetings;
        this.reasons = reasons;
    }

    @PostMapping("/office/council/meetings/{id}/copies/{number:[0-9]{1,4}}")
    String collect(
            SignedIn who,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return follow(who, id, desk.collect(who, id, number, fate(sent)), model, response, redirect);
    }

    @PostMapping("/office/council/meetings/{id}/closing")
    String close(
            SignedIn who,
            @PathVariable String id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return follow(who, id, desk.close(who, id), model, response, redirect);
    }

    private static Fate fate(Map<String, String> sent) {
        var on = SentValues.date(sent, "collected-on").orElse(LocalDate.MIN);
        return switch (sent.getOrDefault("fate", "")) {
            case "back" -> new Fate.CameBack(on);
            case "destroyed" -> new Fate.Destroyed(on, sent.getOrDefault("words", ""));
            default -> new Fate.Out();
        };
    }

    private String follow(
            SignedIn who,
            String id,
            Optional<List<Reason>> refusals,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return reasons.follow(
                refusals.orElseThrow(NoSuchPage::new),
                new AnswerPages.Reply(model, response, redirect),
                "/office/council/meetings/" + id,
                () -> meetings.meeting(who, id, model));
    }
}
