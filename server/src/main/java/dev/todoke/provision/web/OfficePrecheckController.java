package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.ConsultationCommand;
import dev.todoke.provision.Phase;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.provision.desk.OfficeSettings;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The desk looks at a draft because its applicant asked (申出文書の確認). Other drafts stay unseen.
@Controller
@Profile("office")
class OfficePrecheckController {

    private final ApplicationDesk desk;
    private final OfficePages pages;
    private final ClosedYears years;
    private final OfficeSettings office;
    private final AnswerPages answers;
    private final Clock clock;

    OfficePrecheckController(
            ApplicationDesk desk,
            OfficePages pages,
            ClosedYears years,
            OfficeSettings office,
            AnswerPages answers,
            Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.years = years;
        this.office = office;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/office/applications/{id}/precheck")
    String look(SignedIn who, @PathVariable String id, Model model) {
        return show(who, id, Map.of(), model);
    }

    @PostMapping("/office/applications/{id}/precheck")
    String answer(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var remarks = new TreeMap<String, String>();
        Form.all().stream()
                .flatMap(form -> form.tasks().stream())
                .forEach(task -> remarks.put(task, sent.getOrDefault("remark-" + task, "")));
        return answers.follow(
                desk.give(who, id, new ConsultationCommand.AnswerPrecheck(remarks, sent.getOrDefault("overall", ""))),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id,
                () -> show(who, id, sent, model));
    }

    private String show(SignedIn who, String id, Map<String, String> sent, Model model) {
        var application = pages.read(who, id, "O-03");
        if (application.phase() != Phase.PRECHECK) {
            throw new NoSuchPage();
        }
        var open = new DraftReader(years.closed(), office.prefecture(), OfficeDay.of(clock.instant()))
                .read(application.draft()).open().stream().map(Reason::ja).toList();
        model.addAttribute("page", PrecheckPage.of(application, open, sent));
        return "provision/precheck";
    }
}
