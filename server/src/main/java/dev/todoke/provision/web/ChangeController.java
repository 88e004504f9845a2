package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Application;
import dev.todoke.provision.Changes;
import dev.todoke.provision.Command;
import dev.todoke.provision.ControlCommand;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.provision.desk.OfficeSettings;
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

/// Proposes a change of what was approved (変更申出, A-05): the parts are rewritten, the differences and their class are
/// computed.
@Controller
@Profile("applicant")
class ChangeController {

    private final ApplicationDesk desk;
    private final ClosedYears years;
    private final OfficeSettings office;
    private final AnswerPages answers;
    private final SentFiles files;

    ChangeController(
            ApplicationDesk desk, ClosedYears years, OfficeSettings office, AnswerPages answers, SentFiles files) {
        this.desk = desk;
        this.years = years;
        this.office = office;
        this.answers = answers;
        this.files = files;
    }

    @GetMapping("/applicant/applications/{id}/change")
    String change(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        return show(who, id, "", model, locale);
    }

    @GetMapping("/applicant/applications/{id}/change/{task}")
    String part(@PathVariable String id, @PathVariable String task, Model model, Locale locale) {
        var application = read(id);
        return part(application, Changes.of(application).draft(), task, model, locale);
    }

    /// @param written what stands in the fields: the change so far, or what was typed and could not be saved
    private String part(Application application, Draft written, String task, Model model, Locale locale) {
        if (!Form.of(written).tasks().contains(task)) {
            throw new NoSuchPage();
        }
        String base = "/applicant/applications/" + application.id();
        var views = new FormViews(
                written,
                years.all(),
                ReasonWords.english(locale),
                field -> FileLine.proposed(application, field, base));
        String seen = Changes.of(application).draft().part(task).sha256();
        model.addAttribute("page", new TaskPage(application.id(), task, views.of(task), seen));
        return "provision/change-part";
    }

    @PostMapping("/applicant/applications/{id}/change/{task}")
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
        String seen = sent.getOrDefault("seen", List.of("")).getFirst();
        var answer = desk.give(who, id, new ControlCommand.SaveChange(task, texts, seen))
                .map(saved -> SentFiles.told(
                        saved,
                        this.files.takenIntoChange(who, id, task, files, sent.getOrDefault("detach", List.of()))));
        String page = "/applicant/applications/" + id + "/change";
        return answers.follow(
                answer,
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.saved",
                "stay".equals(sent.getFirst("then")) ? page + "/" + task : page,
                () -> {
                    var application = read(id);
                    var written = Changes.of(application).draft().with(task, texts);
                    return part(application, written, task, model, locale);
                });
    }

    /// Hands the change in, or takes it back.
    @PostMapping("/applicant/applications/{id}/change")
    String ask(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "ask") String deed,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Command command = deed.equals("drop")
                ? new ControlCommand.DropChange()
                : new ControlCommand.AskChange(years.closed(), office.prefecture(), reason);
        return answers.follow(
                desk.give(who, id, command),
                new AnswerPages.Reply(model, response, redirect),
                deed.equals("drop") ? "control.notice.change-dropped" : "control.notice.change-asked",
                "/applicant/applications/" + id + "/change",
                () -> show(who, id, reason, model, locale));
    }

    private String show(SignedIn who, String id, String reason, Model model, Locale locale) {
        var application = read(id);
        var open = application.openTo(Actors.of(who));
        boolean english = ReasonWords.english(locale);
        model.addAttribute(
                "page",
                Changes.of(application)
                        .open()
                        .map(change -> ChangePage.asked(application, open, change, english))
                        .orElseGet(() -> ChangePage.writing(application, open, reason, english)));
        return "provision/change";
    }

    private Application read(String id) {
        return desk.read(id, "A-05").orElseThrow(NoSuchPage::new);
    }
}
