package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.RequestCommand;
import dev.todoke.provision.ReviewCommand;
import dev.todoke.provision.desk.Acceptance;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.review.Protection;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
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

/// The decision (決裁, O-05). The second factor is asked once more before the page opens.
@Controller
@Profile("office")
class DecisionController {

    private final ApplicationDesk desk;
    private final OfficePages pages;
    private final AnswerPages answers;

    DecisionController(ApplicationDesk desk, OfficePages pages, AnswerPages answers) {
        this.desk = desk;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/office/applications/{id}/decision")
    String decision(SignedIn who, @PathVariable String id, Model model, HttpServletRequest request) {
        if (!ConfirmAgain.isFresh(request)) {
            return again(id);
        }
        return show(who, id, model);
    }

    @PostMapping("/office/applications/{id}/decision")
    String decide(
            SignedIn who,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!ConfirmAgain.isFresh(request)) {
            return again(id);
        }
        return answers.follow(
                answer(who, id, sent),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.decided",
                "/office/applications/" + id,
                () -> show(who, id, model));
    }

    private static String again(String id) {
        return "redirect:" + ConfirmAgain.path(Face.OFFICE, "/office/applications/" + id + "/decision");
    }

    private Optional<Answer> answer(SignedIn who, String id, MultiValueMap<String, String> sent) {
        var single = sent.toSingleValueMap();
        String document = single.getOrDefault("document-number", "");
        var day = SentValues.date(single, "decided-on").orElse(LocalDate.MIN);
        if (single.getOrDefault("verdict", "").equals("accept")) {
            return desk.accept(who, id, new Acceptance(document, day, withheld(sent), protection(single)));
        }
        if (single.getOrDefault("verdict", "").equals("return")) {
            return desk.give(
                    who, id, new RequestCommand.ReturnRequest(document, day, single.getOrDefault("reason", "")));
        }
        return desk.give(
                who, id, new ReviewCommand.RefuseApplication(document, day, single.getOrDefault("reason", "")));
    }

    /// A k that is no number stands as one that is refused.
    private static Protection protection(Map<String, String> single) {
        String k = single.getOrDefault("k", "").strip();
        int rows = k.isEmpty() ? 0 : k.matches("[0-9]{1,4}") ? Integer.parseInt(k) : 1;
        return new Protection(rows, single.containsKey("rows-may-go"));
    }

    private static SortedSet<Integer> withheld(MultiValueMap<String, String> sent) {
        var items = new TreeSet<Integer>();
        sent.getOrDefault("withheld", List.of()).stream()
                .filter(item -> item.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .forEach(items::add);
        return items;
    }

    private String show(SignedIn who, String id, Model model) {
        model.addAttribute("page", DecisionPage.of(pages.read(who, id, "O-05")));
        return "provision/decision";
    }
}
