package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.application.LegalBasis;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ClosedYears;
import dev.todoke.provision.desk.KnownDesk;
import dev.todoke.web.NoSuchPage;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What an applicant finds first (申出者の最初の画面): their applications, and what can be asked for.
@Controller
@Profile("applicant")
class ApplicantController {

    private final ApplicationDesk desk;
    private final ClosedYears years;
    private final KnownDesk account;

    ApplicantController(ApplicationDesk desk, ClosedYears years, KnownDesk account) {
        this.account = account;
        this.desk = desk;
        this.years = years;
    }

    @GetMapping("/applicant")
    String mine(Model model) {
        model.addAttribute("page", new MinePage(desk.list()));
        return "provision/mine";
    }

    @GetMapping("/applicant/available")
    String available(Model model, Locale locale) {
        model.addAttribute(
                "page", new AvailablePage(LegalBasis.all(), years.all(), Layout.items(), ReasonWords.english(locale)));
        return "provision/available";
    }

    /// What the guide found out is written into the new draft, so that nobody answers it twice.
    @PostMapping("/applicant/applications")
    String open(SignedIn who, @RequestParam MultiValueMap<String, String> sent) {
        String id = desk.open(who).orElseThrow(NoSuchPage::new);
        account.begin(who, id);
        var known = SentForm.texts("basis", sent);
        if (!known.isEmpty()) {
            desk.give(who, id, new WritingCommand.SaveDraft("basis", known));
        }
        return "redirect:/applicant/applications/" + id + "/draft";
    }
}
