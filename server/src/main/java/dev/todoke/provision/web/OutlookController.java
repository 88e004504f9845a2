package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.RiskDesk;
import dev.todoke.web.NoSuchPage;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The preview while range and items are chosen (見通し): what is ticked on the page, saved or not.
@Controller
@Profile("applicant")
class OutlookController {

    private final ApplicationDesk desk;
    private final RiskDesk risks;
    private final ReasonWords words;

    OutlookController(ApplicationDesk desk, RiskDesk risks, ReasonWords words) {
        this.desk = desk;
        this.risks = risks;
        this.words = words;
    }

    @PostMapping("/applicant/applications/{id}/outlook/{task}")
    String look(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            Locale locale) {
        var application = desk.read(id, "A-02 outlook").orElseThrow(NoSuchPage::new);
        if (!application.owner().equals(who.account().toString())) {
            throw new NoSuchPage();
        }
        var draft = application.draft().with(task, SentForm.texts(task, sent));
        var look = risks.lookAsApplicant(who, id, draft);
        var advice = look.advice().stream()
                .map(reason -> words.sentence(reason, locale))
                .toList();
        String path = "/applicant/applications/" + id + "/outlook/" + task;
        model.addAttribute("outlook", OutlookView.of(look, path, advice, locale));
        return "provision/outlook :: part";
    }
}
