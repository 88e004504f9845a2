package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.ConsultationCommand;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The applicant asks the desk to look at the draft (申出文書の確認の依頼).
@Controller
@Profile("applicant")
class PrecheckController {

    private final ApplicationDesk desk;
    private final ClosedYears years;
    private final DraftPages pages;
    private final AnswerPages answers;

    PrecheckController(ApplicationDesk desk, ClosedYears years, DraftPages pages, AnswerPages answers) {
        this.desk = desk;
        this.years = years;
        this.pages = pages;
        this.answers = answers;
    }

    @PostMapping("/applicant/applications/{id}/precheck")
    String ask(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, new ConsultationCommand.AskPrecheck(note)),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.precheck",
                "/applicant/applications/" + id + "/draft",
                () -> {
                    var application = desk.read(id, "A-02").orElseThrow(NoSuchPage::new);
                    model.addAttribute("page", pages.tasks(application, years.all(), locale));
                    return "provision/tasks";
                });
    }
}
