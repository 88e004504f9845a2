package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.desk.RiskDesk;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// How far people could be told apart in what is applied for (見分けやすさ, O-02): exact counts for desk and council.
@Controller
@Profile("office")
class ExactOutlookController {

    private final OfficePages pages;
    private final RiskDesk risks;
    private final ReasonWords words;

    ExactOutlookController(OfficePages pages, RiskDesk risks, ReasonWords words) {
        this.pages = pages;
        this.risks = risks;
        this.words = words;
    }

    @GetMapping("/office/applications/{id}/outlook")
    String look(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        var application = pages.read(who, id, "O-02 outlook");
        var look = risks.look(application.submitted());
        var advice = look.advice().stream()
                .map(reason -> words.sentence(reason, locale))
                .toList();
        model.addAttribute("page", ExactOutlookPage.of(application, look, advice, ReasonWords.english(locale)));
        return "provision/outlook-exact";
    }
}
