package dev.todoke.intake.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.desk.PaperReceipt;
import dev.todoke.intake.desk.PaperReceptionDesk;
import dev.todoke.print.Letterhead;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PdfReply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What was handed in from paper, and its receipt on paper (紙の届出票の受付票).
@Controller
@Profile("registry")
class PaperFilesController {

    private static final String FILE = PapersController.LIST + "/files/{receipt:R-[0-9]{4}-[0-9]{6,12}}";

    private final PaperReceptionDesk desk;
    private final Letterhead letterhead;
    private final PdfReply pdf;

    PaperFilesController(PaperReceptionDesk desk, Letterhead letterhead, PdfReply pdf) {
        this.desk = desk;
        this.letterhead = letterhead;
        this.pdf = pdf;
    }

    @GetMapping(FILE)
    String file(SignedIn who, @PathVariable String receipt, Model model) {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        model.addAttribute("page", PaperFilePage.of(desk.find(receipt).orElseThrow(NoSuchPage::new)));
        return "intake/paper-file";
    }

    @GetMapping(FILE + "/receipt.pdf")
    Object receipt(
            SignedIn who,
            @PathVariable String receipt,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.TYPE_PAPER_NOTIFICATIONS);
        var letter = PaperReceipt.of(desk.find(receipt).orElseThrow(NoSuchPage::new), letterhead);
        return pdf.of(letter, receipt + ".pdf", model, request, response);
    }
}
