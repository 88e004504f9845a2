package dev.todoke.provision.web;

import dev.todoke.identity.Account;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.Command;
import dev.todoke.provision.ConsultationCommand;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.web.Choice;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Consultations at the desk (事前相談の窓口): answers, advice, and opening one for somebody who came or telephoned.
@Controller
@Profile("office")
class OfficeConsultationController {

    private final ApplicationDesk desk;
    private final OfficePages pages;
    private final Accounts accounts;
    private final AnswerPages answers;

    OfficeConsultationController(ApplicationDesk desk, OfficePages pages, Accounts accounts, AnswerPages answers) {
        this.desk = desk;
        this.pages = pages;
        this.accounts = accounts;
        this.answers = answers;
    }

    @GetMapping("/office/consultation")
    String begin(SignedIn who, @RequestParam Map<String, String> sent, Model model) {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        model.addAttribute("page", NewConsultationPage.of("/office/consultation", applicants(), sent));
        return "provision/consultation-new";
    }

    @PostMapping("/office/consultation")
    String open(
            SignedIn who,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.CHECK_APPLICATIONS);
        String applicant = applicants().stream()
                .map(Choice::value)
                .filter(sent.getOrDefault("applicant", "")::equals)
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        var opened = desk.open(who, applicant, NewConsultationPage.command(sent));
        return answers.follow(
                Optional.of(opened.answer()),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.consulted",
                "/office/applications/" + opened.id() + "/consultation",
                () -> begin(who, sent, model));
    }

    @GetMapping("/office/applications/{id}/consultation")
    String show(SignedIn who, @PathVariable String id, Model model) {
        return show(who, id, Map.of(), model);
    }

    @PostMapping("/office/applications/{id}/consultation")
    String say(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var command = sent.getOrDefault("do", "").equals("advise")
                ? advice(sent)
                : new ConsultationCommand.Say(sent.getOrDefault("words", ""));
        return answers.follow(
                desk.give(who, id, command),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id + "/consultation",
                () -> show(who, id, sent, model));
    }

    private static Command advice(Map<String, String> sent) {
        return new ConsultationCommand.RecordAdvice(
                Coded.find(Article.values(), sent.getOrDefault("article", "")).orElseThrow(NoSuchPage::new),
                Coded.find(KindOfData.values(), sent.getOrDefault("kind", "")).orElseThrow(NoSuchPage::new),
                sent.getOrDefault("fee", ""),
                sent.getOrDefault("feasible", "").equals("yes"),
                sent.getOrDefault("note", ""));
    }

    private List<Choice> applicants() {
        return accounts.all().stream()
                .filter(account -> account.standing() != Account.Standing.SUSPENDED)
                .filter(account -> account.signedIn().may(Permission.APPLY_FOR_DATA))
                .sorted(Comparator.comparing(Account::login))
                .map(account -> Choice.of(account.id().toString(), account.name() + " (" + account.login() + ")"))
                .toList();
    }

    private String show(SignedIn who, String id, Map<String, String> sent, Model model) {
        var application = pages.read(who, id, "A-01");
        String base = "/office/applications/" + id;
        model.addAttribute("page", ConsultationPage.of(application, base, Actors.of(who), sent));
        return "provision/office-consultation";
    }
}
