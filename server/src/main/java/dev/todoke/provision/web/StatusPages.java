package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.web.NoSuchPage;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Draws the page of an application's state for its applicant (申出の状況の組み立て).
@Component
@Profile("applicant")
class StatusPages {

    private final ApplicationDesk desk;
    private final PhaseBar bar;
    private final PlanView plan;

    StatusPages(ApplicationDesk desk, PhaseBar bar, PlanView plan) {
        this.plan = plan;
        this.desk = desk;
        this.bar = bar;
    }

    String show(SignedIn who, String id, Model model, Locale locale) {
        var application = desk.read(id, "A-04").orElseThrow(NoSuchPage::new);
        plan.show(application, model, locale);
        model.addAttribute(
                "page",
                new StatusPage(
                        application,
                        bar.of(application, locale),
                        application.openTo(Actors.of(who)),
                        HistoryLine.forApplicant(application),
                        DocumentView.of(application.draft(), ReasonWords.english(locale))));
        return "provision/status";
    }
}
