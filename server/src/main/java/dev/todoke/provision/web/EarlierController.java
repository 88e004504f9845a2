package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.desk.KnownDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes body, people and safety from an earlier application (前の申出から写す).
@Controller
@Profile("applicant")
class EarlierController {

    private final KnownDesk desk;
    private final AnswerPages answers;
    private final DraftController drafts;

    EarlierController(KnownDesk desk, AnswerPages answers, DraftController drafts) {
        this.desk = desk;
        this.answers = answers;
        this.drafts = drafts;
    }

    @PostMapping("/applicant/applications/{id}/earlier")
    String copy(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String earlier,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                earlier.matches("[0-9a-f-]{36}") ? desk.copy(who, id, earlier) : Optional.empty(),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.copied",
                "/applicant/applications/" + id + "/draft",
                () -> drafts.tasks(id, model, locale));
    }
}
