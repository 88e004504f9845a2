package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.desk.CouncilDesk;
import dev.todoke.provision.desk.CouncilReadingDesk;
import dev.todoke.provision.desk.CouncilReadingDesk.Reading;
import dev.todoke.provision.desk.CouncilYearDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
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

/// The members' side of the council (今回の審議 C-01, 申出の閲覧と意見 C-02).
@Controller
@Profile("office")
class ReviewController {

    private final CouncilReadingDesk reading;
    private final CouncilYearDesk year;
    private final CouncilDesk desk;
    private final CouncilSummaries summaries;
    private final AnswerPages answers;

    ReviewController(
            CouncilReadingDesk reading,
            CouncilYearDesk year,
            CouncilDesk desk,
            CouncilSummaries summaries,
            AnswerPages answers) {
        this.reading = reading;
        this.year = year;
        this.desk = desk;
        this.summaries = summaries;
        this.answers = answers;
    }

    @GetMapping("/office/review")
    String list(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.GIVE_OPINIONS);
        model.addAttribute("page", ReviewListPage.of(year.memberOf(who).isPresent(), reading.agenda(who)));
        return "provision/review-list";
    }

    @GetMapping("/office/review/{meeting}/{id}")
    String review(SignedIn who, @PathVariable String meeting, @PathVariable String id, Model model) {
        return show(who, meeting, id, Map.of(), model);
    }

    @PostMapping("/office/review/{meeting}/{id}")
    String answer(
            SignedIn who,
            @PathVariable String meeting,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.GIVE_OPINIONS);
        var member = year.memberOf(who).orElseThrow(NoSuchPage::new);
        return answers.follow(
                desk.answer(who, meeting, id, member, DeliberationController.answer(sent)),
                new AnswerPages.Reply(model, response, redirect),
                "council.review.thanks",
                "/office/review",
                () -> show(who, meeting, id, sent, model));
    }

    private String show(SignedIn who, String meeting, String id, Map<String, String> sent, Model model) {
        Forbidden.unless(who, Permission.GIVE_OPINIONS);
        var found = reading.read(who, meeting, id).orElseThrow(NoSuchPage::new);
        var summary = found instanceof Reading.Open open
                ? List.of(summaries.of(open.item().application()))
                : List.<CouncilSummary>of();
        model.addAttribute("page", ReviewPage.of(found, summary, sent));
        return "provision/review";
    }
}
