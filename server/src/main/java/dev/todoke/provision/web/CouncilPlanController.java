package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Quorum;
import dev.todoke.provision.council.Standing;
import dev.todoke.provision.desk.CouncilYearDesk;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.store.CouncilStore;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Planning meetings (会議の登録, O-04).
@Controller
@Profile("office")
class CouncilPlanController {

    private final CouncilYearDesk desk;
    private final ReasonPages reasons;

    CouncilPlanController(CouncilYearDesk desk, ReasonPages reasons) {
        this.desk = desk;
        this.reasons = reasons;
    }

    @GetMapping("/office/council/meetings/new")
    String another(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        return show("", Map.of(), model);
    }

    @GetMapping("/office/council/meetings/{id}/plan")
    String plan(SignedIn who, @PathVariable String id, Model model) {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        return show(id, CouncilPlanPage.texts(desk.meeting(id).orElseThrow(NoSuchPage::new)), model);
    }

    @PostMapping("/office/council/meetings")
    String enter(
            SignedIn who,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        String id = sent.getOrDefault("id", "");
        Standing standing = id.isEmpty()
                ? new Standing.Planned()
                : desk.meeting(id).orElseThrow(NoSuchPage::new).standing();
        var meeting = meeting(id.isEmpty() ? UUID.randomUUID().toString() : id, sent, standing);
        return reasons.follow(
                desk.enter(who, meeting),
                new AnswerPages.Reply(model, response, redirect),
                "/office/council/meetings/" + meeting.id(),
                () -> show(id, sent, model));
    }

    private static Meeting meeting(String id, Map<String, String> sent, Standing standing) {
        int fixed = SentValues.number(sent, "quorum");
        return new Meeting(
                id,
                sent.getOrDefault("name", "").strip(),
                SentValues.date(sent, "held-on").orElse(LocalDate.MIN),
                SentValues.date(sent, "papers-close").orElse(LocalDate.MIN),
                Coded.find(CouncilResult.Way.values(), sent.getOrDefault("way", ""))
                        .orElse(CouncilResult.Way.ROOM),
                sent.getOrDefault("place", "").strip(),
                fixed == 0 ? new Quorum.MoreThanHalf() : new Quorum.Fixed(fixed),
                standing);
    }

    private String show(String id, Map<String, String> sent, Model model) {
        var history = id.isEmpty() ? List.<CouncilStore.Version<Meeting>>of() : desk.meetingHistory(id);
        model.addAttribute("page", new CouncilPlanPage(id, sent, history));
        return "provision/council-plan";
    }
}
