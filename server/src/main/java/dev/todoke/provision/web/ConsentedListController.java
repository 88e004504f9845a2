package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.DeliveryCommand;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.web.SheetReply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The applicant's list of consenting people and the receipt of two parts (名簿と分割提供の受け取り, A-05).
@Controller
@Profile("applicant")
class ConsentedListController {

    private final ListPages lists;
    private final ApplicationDesk desk;
    private final StatusPages statuses;
    private final AnswerPages answers;

    ConsentedListController(ListPages lists, ApplicationDesk desk, StatusPages statuses, AnswerPages answers) {
        this.lists = lists;
        this.desk = desk;
        this.statuses = statuses;
        this.answers = answers;
    }

    @GetMapping("/applicant/applications/{id}/list")
    String list(SignedIn who, @PathVariable String id, Model model) {
        return lists.show(who, id, path(id), model);
    }

    @PostMapping("/applicant/applications/{id}/list")
    String handIn(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        return answers.follow(
                lists.handIn(who, id, file),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.list",
                path(id),
                () -> lists.show(who, id, path(id), model));
    }

    @GetMapping("/applicant/applications/{id}/list/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String id) throws IOException {
        return SheetReply.of("list-template.xlsx", ListPages.template());
    }

    @GetMapping("/applicant/applications/{id}/list/findings.xlsx")
    ResponseEntity<byte[]> findings(@PathVariable String id) throws IOException {
        return SheetReply.of("list-findings.xlsx", lists.findings(id));
    }

    /// Both parts arrived and have the checksums of what was handed over.
    @PostMapping("/applicant/applications/{id}/parts")
    String confirm(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String sha256,
            @RequestParam(defaultValue = "") String identifiers,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, new DeliveryCommand.ConfirmParts(sha256, identifiers)),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.received",
                "/applicant/applications/" + id,
                () -> statuses.show(who, id, model, locale));
    }

    @PostMapping("/applicant/applications/{id}/media/{medium}")
    String unreadable(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String medium,
            @RequestParam(defaultValue = "") String why,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, new DeliveryCommand.ReportUnreadable(medium, why)),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.unreadable",
                "/applicant/applications/" + id,
                () -> statuses.show(who, id, model, locale));
    }

    private static String path(String id) {
        return "/applicant/applications/" + id + "/list";
    }
}
