package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.desk.OfficeSettings;
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

/// Prints the letter that a provision was stopped (提供の停止の通知).
@Controller
@Profile("office")
class StopLetterController {

    private final OfficePages pages;
    private final OfficeSettings office;
    private final PdfReply pdf;

    StopLetterController(OfficePages pages, OfficeSettings office, PdfReply pdf) {
        this.pages = pages;
        this.office = office;
        this.pdf = pdf;
    }

    @GetMapping("/office/applications/{id}/stop-letter.pdf")
    Object print(
            SignedIn who,
            @PathVariable String id,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var application = pages.read(who, id, "O-05");
        var letter = StopLetter.of(application, office.authority()).orElseThrow(NoSuchPage::new);
        return pdf.of(letter, "stop-" + application.numberText() + ".pdf", model, request, response);
    }
}
