package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Command;
import dev.todoke.provision.UseCommand;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.ReceiptDesk;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an application stands, and receiving its package (申出の状況・受け取り, A-04).
@Controller
@Profile("applicant")
class ReceiptController {

    private final ApplicationDesk desk;
    private final ReceiptDesk receipts;
    private final StatusPages statuses;
    private final AnswerPages answers;

    ReceiptController(ApplicationDesk desk, ReceiptDesk receipts, StatusPages statuses, AnswerPages answers) {
        this.desk = desk;
        this.receipts = receipts;
        this.statuses = statuses;
        this.answers = answers;
    }

    @GetMapping("/applicant/applications/{id}")
    String status(SignedIn who, @PathVariable String id, Model model, Locale locale) {
        return statuses.show(who, id, model, locale);
    }

    /// The second factor is asked once more before the package leaves.
    @GetMapping("/applicant/applications/{id}/package")
    ResponseEntity<byte[]> take(@PathVariable String id, HttpServletRequest request) {
        if (!ConfirmAgain.isFresh(request)) {
            String page = ConfirmAgain.path(Face.APPLICANT, "/applicant/applications/" + id);
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, page)
                    .build();
        }
        var taken = receipts.take(id).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(taken.fileName())
                                .build()
                                .toString())
                .contentType(new MediaType("application", "zip"))
                .body(taken.content());
    }

    @PostMapping("/applicant/applications/{id}/receipt")
    String confirm(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String sha256,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return follow(who, id, new UseCommand.ConfirmReceipt(sha256), "received", model, locale, response, redirect);
    }

    private String follow(
            SignedIn who,
            String id,
            Command command,
            String notice,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                desk.give(who, id, command),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice." + notice,
                "/applicant/applications/" + id,
                () -> statuses.show(who, id, model, locale));
    }
}
