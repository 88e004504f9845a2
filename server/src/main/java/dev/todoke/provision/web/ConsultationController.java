package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.ConsultationCommand;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.desk.Actors;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
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

/// Asking the desk before anything is written (事前相談), for applicants.
@Controller
@Profile("applicant")
class ConsultationController {

    private final ApplicationDesk desk;
    private final AnswerPages answers;

    ConsultationController(ApplicationDesk desk, AnswerPages answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping("/applicant/consultation")
    String begin(@RequestParam Map<String, String> sent, Model model) {
        model.addAttribute("page", NewConsultationPage.ofApplicant(sent));
        return "provision/consultation-new";
    }

    @PostMapping("/applicant/consultation")
    String open(
            SignedIn who,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var opened = desk.open(who, who.account().toString(), NewConsultationPage.command(sent));
        return answers.follow(
                Optional.of(opened.answer()),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.consulted",
                "/applicant/applications/" + opened.id() + "/consultation",
                () -> begin(sent, model));
    }

    @GetMapping("/applicant/applications/{id}/consultation")
    String show(SignedIn who, @PathVariable String id, Model model) {
        return show(who, id, Map.of(), model);
    }

    @PostMapping("/applicant/applications/{id}/consultation")
    String say(
            SignedIn who,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, new ConsultationCommand.Say(sent.getOrDefault("words", ""))),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.said",
                "/applicant/applications/" + id + "/consultation",
                () -> show(who, id, sent, model));
    }

    /// The draft begins with what the consultation found out.
    @PostMapping("/applicant/applications/{id}/draft")
    String write(SignedIn who, @PathVariable String id) {
        var answer = desk.give(who, id, new WritingCommand.OpenDraft()).orElseThrow(NoSuchPage::new);
        String place = answer instanceof Answer.Decided ? "/draft" : "/consultation";
        return "redirect:/applicant/applications/" + id + place;
    }

    private String show(SignedIn who, String id, Map<String, String> sent, Model model) {
        var application = desk.read(id, "A-01").orElseThrow(NoSuchPage::new);
        String base = "/applicant/applications/" + id;
        model.addAttribute("page", ConsultationPage.of(application, base, Actors.of(who), sent));
        return "provision/consultation";
    }
}
