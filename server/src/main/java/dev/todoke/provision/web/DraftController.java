package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Application;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writing an application part by part (申出の作成, A-02). Saving never refuses what is unfinished.
@Controller
@Profile("applicant")
class DraftController {

    private final ApplicationDesk desk;
    private final ClosedYears years;
    private final DraftPages pages;
    private final AnswerPages answers;
    private final SentFiles files;
    private final PlanView plan;

    DraftController(
            ApplicationDesk desk,
            ClosedYears years,
            DraftPages pages,
            AnswerPages answers,
            SentFiles files,
            PlanView plan) {
        this.desk = desk;
        this.years = years;
        this.pages = pages;
        this.answers = answers;
        this.files = files;
        this.plan = plan;
    }

    @GetMapping("/applicant/applications/{id}/draft")
    String tasks(@PathVariable String id, Model model, Locale locale) {
        var application = read(id, "A-02");
        plan.show(application, model, locale);
        model.addAttribute("page", pages.tasks(application, years.all(), locale));
        return "provision/tasks";
    }

    @GetMapping("/applicant/applications/{id}/draft/{task}")
    String task(@PathVariable String id, @PathVariable String task, Model model, Locale locale) {
        var application = read(id, "A-02");
        return form(application, application.draft(), task, model, locale);
    }

    @PostMapping("/applicant/applications/{id}/draft/{task}")
    String save(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var files = request instanceof MultipartHttpServletRequest multipart
                ? multipart.getMultiFileMap()
                : new LinkedMultiValueMap<String, MultipartFile>();
        var texts = SentForm.texts(task, sent);
        var answer = desk.give(
                        who,
                        id,
                        new WritingCommand.SaveDraft(
                                task,
                                texts,
                                sent.getOrDefault("seen", List.of("")).getFirst()))
                .map(saved -> SentFiles.told(
                        saved, this.files.taken(who, id, task, files, sent.getOrDefault("detach", List.of()))));
        String list = "/applicant/applications/" + id + "/draft";
        boolean stay = "stay".equals(sent.getFirst("then"));
        return answers.follow(
                answer,
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.saved",
                stay ? list + "/" + task : list,
                () -> {
                    var application = read(id, "A-02");
                    return form(application, application.draft().with(task, texts), task, model, locale);
                });
    }

    /// @param written what stands in the fields: the draft, or what was typed and could not be saved
    private String form(Application application, Draft written, String task, Model model, Locale locale) {
        if (!Form.of(written).tasks().contains(task)) {
            throw new NoSuchPage();
        }
        String base = "/applicant/applications/" + application.id();
        var views = new FormViews(
                written, years.all(), ReasonWords.english(locale), field -> FileLine.of(application, field, base));
        model.addAttribute(
                "page",
                new TaskPage(
                        application.id(),
                        task,
                        views.of(task),
                        application.draft().part(task).sha256()));
        return "provision/task";
    }

    private Application read(String id, String page) {
        return desk.read(id, page).orElseThrow(NoSuchPage::new);
    }
}
