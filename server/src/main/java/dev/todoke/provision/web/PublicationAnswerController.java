package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.Publication;
import dev.todoke.provision.UseCommand;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.PublicationDesk;
import dev.todoke.provision.publication.FoundPlace;
import dev.todoke.provision.publication.PublicationRule;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Answers what a user wants to publish (公表前確認, O-07): the machine's findings first, then a person's answer.
@Controller
@Profile("office")
class PublicationAnswerController {

    private static final Answer NOTHING_CHOSEN =
            new Answer.Refused(List.of(Reason.at("B09", "verdict", "公表してよいか、待ってもらうかを選んでください。")), false);

    private final ApplicationDesk desk;
    private final PublicationDesk publications;
    private final OfficePages pages;
    private final AnswerPages answers;
    private final Clock clock;

    PublicationAnswerController(
            ApplicationDesk desk, PublicationDesk publications, OfficePages pages, AnswerPages answers, Clock clock) {
        this.clock = clock;
        this.desk = desk;
        this.publications = publications;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/office/applications/{id}/publications/{number:[0-9]+}")
    String show(SignedIn who, @PathVariable String id, @PathVariable int number, Model model) {
        var application = pages.read(who, id, "O-07");
        var publication = find(application, number);
        boolean open = !publication.isAnswered()
                && application.openTo(Actors.of(who)).contains(CommandKind.ANSWER_PUBLICATION_CHECK);
        var findings = FoundLine.of(publications.findings(publication));
        model.addAttribute(
                "page", new PublicationPage(application, publication, findings, open, OfficeDay.of(clock.instant())));
        return "provision/publication-answer";
    }

    @PostMapping("/office/applications/{id}/publications/{number:[0-9]+}")
    String answer(
            SignedIn who,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "document-number", defaultValue = "") String documentNumber,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var publication = find(pages.read(who, id, "O-07"), number);
        var findings = publications.findings(publication);
        var breaches = findings.stream()
                .filter(finding -> finding.rule().weight() == PublicationRule.Weight.BREACH)
                .map(finding -> finding.rule().code())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean chosen = verdict.equals("cleared") || verdict.equals("held");
        return answers.follow(
                chosen
                        ? desk.give(
                                who,
                                id,
                                new UseCommand.AnswerPublicationCheck(
                                        number,
                                        verdict.equals("cleared"),
                                        words,
                                        breaches,
                                        documentNumber,
                                        findings.stream().map(FoundPlace::of).toList()))
                        : Optional.of(NOTHING_CHOSEN),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id + "/publications/" + number,
                () -> show(who, id, number, model));
    }

    private static Publication find(Application application, int number) {
        return application.publications().stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }
}
