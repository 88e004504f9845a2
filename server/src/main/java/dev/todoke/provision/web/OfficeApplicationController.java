package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.Command;
import dev.todoke.provision.FileCommand;
import dev.todoke.provision.ReviewCommand;
import dev.todoke.provision.Term;
import dev.todoke.provision.UseCommand;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.FeeSettings;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One application at the office (申出, O-02): terms, handing over, the end of use. Checks and decisions have pages of
/// their own.
@Controller
@Profile("office")
class OfficeApplicationController {

    private final ApplicationDesk desk;
    private final OfficePages pages;
    private final FeeSettings fees;
    private final AnswerPages answers;

    OfficeApplicationController(ApplicationDesk desk, OfficePages pages, FeeSettings fees, AnswerPages answers) {
        this.desk = desk;
        this.pages = pages;
        this.fees = fees;
        this.answers = answers;
    }

    @GetMapping("/office/applications/{id}")
    String show(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        return pages.show(who, id, model, locale);
    }

    @GetMapping("/office/applications/{id}/letter")
    String letter(SignedIn who, @PathVariable String id, Model model) {
        return pages.letter(who, id, model);
    }

    @PostMapping("/office/applications/{id}/terms")
    String term(
            SignedIn who,
            @PathVariable String id,
            @RequestParam String term,
            @RequestParam(defaultValue = "") String evidence,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var kind = Coded.find(Term.values(), term).orElseThrow(NoSuchPage::new);
        var rule = fees.rule(pages.read(who, id, "O-05"));
        return follow(who, id, new ReviewCommand.FileTerm(kind, evidence, rule), model, locale, response, redirect);
    }

    @PostMapping("/office/applications/{id}/handover")
    String handOver(
            SignedIn who,
            @PathVariable String id,
            @RequestParam String way,
            @RequestParam(defaultValue = "") String medium,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var kind = Coded.find(Way.values(), way).orElseThrow(NoSuchPage::new);
        return follow(who, id, new FileCommand.HandOver(kind, medium), model, locale, response, redirect);
    }

    /// Deeds at the end of use: stop, accept the disposal, accept the report.
    @PostMapping("/office/applications/{id}/end/{deed}")
    String end(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String deed,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var command = switch (deed) {
            case "stop-provision" -> new UseCommand.StopProvision(reason);
            case "accept-disposal" -> new UseCommand.AcceptDisposal();
            case "accept-report" -> new UseCommand.AcceptReport();
            default -> throw new NoSuchPage();
        };
        return follow(who, id, command, model, locale, response, redirect);
    }

    private String follow(
            SignedIn who,
            String id,
            Command command,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, command),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id,
                () -> pages.show(who, id, model, locale));
    }
}
