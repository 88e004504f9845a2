package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.Answer;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.control.EditionReview;
import dev.todoke.provision.desk.EditionDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The yearly comparison of our editions with the national list (様式・レイアウトの版の確認).
@Controller
@Profile("office")
class EditionController {

    static final String PATH = "/office/editions";

    private final EditionDesk desk;
    private final AnswerPages answers;

    EditionController(EditionDesk desk, AnswerPages answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping(PATH)
    String show(SignedIn who, Model model) {
        return page(who, Map.of(), model);
    }

    @PostMapping(PATH)
    String record(
            SignedIn who,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        var outcome = Coded.find(EditionReview.Outcome.values(), sent.getOrDefault("outcome", ""))
                .orElseThrow(NoSuchPage::new);
        var objections = desk.record(who, sent.getOrDefault("national", ""), outcome, sent.getOrDefault("words", ""));
        Answer answer = objections.isEmpty()
                ? new Answer.Decided(List.of(), ProvisionRole.CLERK)
                : new Answer.Refused(objections, false);
        return answers.follow(
                Optional.of(answer),
                new AnswerPages.Reply(model, response, redirect),
                "control.notice.told",
                PATH,
                () -> page(who, sent, model));
    }

    private String page(SignedIn who, Map<String, String> sent, Model model) {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        model.addAttribute(
                "page", new EditionsPage(desk.own(), desk.reviews(), who.may(Permission.CHECK_APPLICATIONS), sent));
        return "provision/editions";
    }
}
