package dev.todoke.intake.web;

import dev.todoke.guidance.FormerRegistry;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.Pager;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// P-04 by row, and the files a hospital takes away (点検結果の行、CSV、直したファイル).
@Controller
@Profile("portal")
class FindingsController {

    private static final String FILE = "/portal/files/{receipt}";

    private final FileDesk desk;
    private final CorrectionDesk correction;
    private final FormerRegistry former;
    private final MessageSource words;

    FindingsController(FileDesk desk, CorrectionDesk correction, FormerRegistry former, MessageSource words) {
        this.desk = desk;
        this.correction = correction;
        this.former = former;
        this.words = words;
    }

    @GetMapping(FILE + "/findings")
    String rows(
            SignedIn who,
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String check,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var opened = desk.open(receipt).orElseThrow(NoSuchPage::new);
        var pager = new Pager(
                desk.count(opened.file(), check), page, "/portal/files/" + receipt + "/findings?check=" + check);
        var placed = desk.placed(opened.file(), check, Pager.SIZE, pager.offset());
        model.addAttribute("page", FindingsPage.of(opened, check, pager, placed, locale));
        former.contact(FindingsPage.checks(opened), who).ifPresent(contact -> model.addAttribute("former", contact));
        return "intake/findings";
    }

    @PostMapping(FILE + "/confirm")
    String confirm(
            SignedIn who,
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String check,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.UPLOAD_NOTIFICATIONS);
        var answer = correction.confirm(PortalUser.reporter(who), receipt, check, reason.strip());
        Notice.say(
                redirect,
                switch (answer) {
                    case Answer.Done(long count) ->
                        words.getMessage("intake.confirm.done", new Object[] {Printed.count(count)}, locale);
                    case Answer.Refused(var reasons) ->
                        String.join(" ", reasons.stream().map(r -> r.in(locale)).toList());
                });
        return "redirect:/portal/files/" + receipt;
    }

    @GetMapping(FILE + "/findings.csv")
    void findings(SignedIn who, @PathVariable String receipt, Locale locale, HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var opened = desk.open(receipt).orElseThrow(NoSuchPage::new);
        attach(response, receipt + "-findings.csv");
        desk.writeFindings(opened.file(), locale, response.getOutputStream());
    }

    @GetMapping(FILE + "/corrected.csv")
    void corrected(SignedIn who, @PathVariable String receipt, HttpServletResponse response) throws IOException {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var opened = desk.open(receipt).orElseThrow(NoSuchPage::new);
        attach(response, receipt + "-corrected.csv");
        desk.writeCorrected(opened.file(), response.getOutputStream());
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setContentType("text/csv");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
