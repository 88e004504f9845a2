package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.OfficePaperDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Draws the page of one application at the office (申出の画面の組み立て, O-02), and finds applications for its
/// neighbours.
@Component
@Profile("office")
class OfficePages {

    private final ApplicationDesk desk;
    private final OfficePaperDesk papers;
    private final PhaseBar bar;

    OfficePages(ApplicationDesk desk, OfficePaperDesk papers, PhaseBar bar) {
        this.desk = desk;
        this.papers = papers;
        this.bar = bar;
    }

    Application read(SignedIn who, String id, String page) {
        Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        return desk.read(id, page).orElseThrow(NoSuchPage::new);
    }

    String show(SignedIn who, String id, Model model, Locale locale) {
        model.addAttribute("page", page(who, read(who, id, "O-02"), locale));
        return "provision/office-application";
    }

    StatusPage page(SignedIn who, Application application, Locale locale) {
        return new StatusPage(
                application,
                bar.of(application, locale),
                application.openTo(Actors.of(who)),
                HistoryLine.of(application),
                DocumentView.of(application.submitted(), false));
    }

    String letter(SignedIn who, String id, Model model) {
        var application = read(who, id, "O-05");
        boolean mayIssue = application.openTo(Actors.of(who)).contains(CommandKind.ISSUE_LETTER);
        var letter = LetterPage.of(papers.papers(application), mayIssue);
        model.addAttribute("page", letter.orElseThrow(NoSuchPage::new));
        return "provision/letter";
    }
}
