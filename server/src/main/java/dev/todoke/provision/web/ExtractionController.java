package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.Answer;
import dev.todoke.provision.FileCommand;
import dev.todoke.provision.Phase;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ExtractionDesk;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Extraction, verification and packing in the registry room (抽出と匿名化, O-06).
@Controller
@Profile("registry")
class ExtractionController {

    private final ApplicationDesk desk;
    private final ExtractionDesk extraction;
    private final ExtractionPages pages;
    private final AnswerPages answers;
    private final MessageSource messages;

    ExtractionController(
            ApplicationDesk desk,
            ExtractionDesk extraction,
            ExtractionPages pages,
            AnswerPages answers,
            MessageSource messages) {
        this.messages = messages;
        this.desk = desk;
        this.extraction = extraction;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/registry/provision")
    String list(SignedIn who, Model model) {
        mayLook(who);
        var lines = desk.list().stream()
                .filter(line -> line.phase().compareTo(Phase.EXTRACTING) >= 0
                        && line.phase().compareTo(Phase.IN_USE) <= 0)
                .toList();
        model.addAttribute("page", new ExtractionListPage(lines));
        return "provision/extraction-list";
    }

    @GetMapping("/registry/provision/{id}")
    String show(SignedIn who, @PathVariable String id, Model model, HttpServletRequest request) {
        if (!ConfirmAgain.isFresh(request)) {
            return again(id);
        }
        return page(who, id, model);
    }

    /// All hospitals that asked, one file each.
    @PostMapping("/registry/provision/returns")
    String returns(SignedIn who, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_EXTRACTION);
        Notice.say(
                redirect,
                new PageWords(messages, locale).say("provision.notice.returns", extraction.requestReturns(who)));
        return "redirect:/registry/provision";
    }

    @PostMapping("/registry/provision/{id}/extraction")
    String extract(
            SignedIn who,
            @PathVariable String id,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!ConfirmAgain.isFresh(request)) {
            return again(id);
        }
        var reasons = extraction.request(who, id);
        if (reasons.isEmpty()) {
            Notice.say(redirect, new PageWords(messages, locale).say("provision.notice.extracting"));
            return "redirect:/registry/provision/" + id;
        }
        answers.refuse(reasons, model, response);
        return page(who, id, model);
    }

    @PostMapping("/registry/provision/{id}/verification")
    String verify(
            SignedIn who,
            @PathVariable String id,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String note,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!ConfirmAgain.isFresh(request)) {
            return again(id);
        }
        return answers.follow(
                verdict(who, id, verdict, note),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.verified",
                "/registry/provision/" + id,
                () -> page(who, id, model));
    }

    /// Shows the passphrase once. It is a deed, not a page: going back or reloading shows it no more.
    @PostMapping("/registry/provision/{id}/passphrase")
    String passphrase(
            SignedIn who, @PathVariable String id, @RequestParam(defaultValue = "whole") String part, Model model) {
        mayLook(who);
        var wanted = Coded.find(Part.values(), part).orElseThrow(NoSuchPage::new);
        var shown = extraction.showPassphrase(who, id, wanted).map(passphrase -> new String(passphrase.reveal()));
        model.addAttribute("page", pages.passphrase(id, wanted, shown.orElse("")));
        return "provision/passphrase";
    }

    private Optional<Answer> verdict(SignedIn who, String id, String verdict, String note) {
        return switch (verdict) {
            case "accept" -> extraction.accept(who, id, note);
            case "again" -> extraction.packAgain(who, id);
            case "reject" -> desk.give(who, id, new FileCommand.RejectFile(note));
            default -> throw new NoSuchPage();
        };
    }

    private String page(SignedIn who, String id, Model model) {
        mayLook(who);
        model.addAttribute("page", pages.of(who, id));
        return "provision/extraction";
    }

    private static void mayLook(SignedIn who) {
        if (!who.may(Permission.APPROVE_EXTRACTION)) {
            Forbidden.unless(who, Permission.RUN_EXTRACTION);
        }
    }

    private static String again(String id) {
        return "redirect:" + ConfirmAgain.path(Face.REGISTRY, "/registry/provision/" + id);
    }
}
