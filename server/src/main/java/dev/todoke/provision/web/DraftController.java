package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Application;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writing an application part by part (申出の作成, A-02). Saving never refuses what is unfinished.
@Controller
@Profile("applicant")
class DraftController {

    private final ApplicationDesk desk;
    private final ClosedYears years;
    private final DraftPages pages;
    private final AnswerPages answers;

    DraftController(ApplicationDesk desk, ClosedYears years, DraftPages pages, AnswerPages answers) {
        this.desk = desk;
        this.years = years;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/applicant/applications/{id}/draft")
    String tasks(@PathVariable String id, Model model, Locale locale) {
        model.addAttribute("page", pages.tasks(read(id, "A-02"), years.all(), locale));
        return "provision/tasks";
    }

    @GetMapping("/applicant/applications/{id}/draft/{task}")
    String task(@PathVariable String id, @PathVariable String task, Model model, Locale locale) {
        return form(read(id, "A-02"), task, model, locale);
    }

    @PostMapping("/applicant/applications/{id}/draft/{task}")
    String save(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var answer = desk.give(who, id, new WritingCommand.SaveDraft(task, SentForm.texts(task, sent)));
        String list = "/applicant/applications/" + id + "/draft";
        boolean stay = "stay".equals(sent.getFirst("then"));
        return answers.follow(
                answer,
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.saved",
                stay ? list + "/" + task : list,
                () -> form(read(id, "A-02"), task, model, locale));
    }

    private String form(Application application, String task, Model model, Locale locale) {
        if (!Form.of(application.draft()).tasks().contains(task)) {
            throw new NoSuchPage();
        }
        var views = new FormViews(application.draft(), years.all(), ReasonWords.english(locale));
        model.addAttribute("page", new TaskPage(application.id(), task, views.of(task)));
        return "provision/task";
    }

    private Application read(String id, String page) {
        return desk.read(id, page).orElseThrow(NoSuchPage::new);
    }
}
