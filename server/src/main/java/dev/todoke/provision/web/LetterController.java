package dev.todoke.provision.web;

import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.OfficePaperDesk;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Letters of the office as their applicant prints them (申出者への通知): invoice and settling of the fee, result of a check
/// before publication, answer to a change. Applicants find their own applications only.
@Controller
@Profile("applicant")
class LetterController {

    private static final String LETTER = "{letter:K-[67]|K-[89]\\.[0-9]{1,4}}";

    private final ApplicationDesk desk;
    private final OfficePaperDesk papers;
    private final FormReply reply;

    LetterController(ApplicationDesk desk, OfficePaperDesk papers, FormReply reply) {
        this.desk = desk;
        this.papers = papers;
        this.reply = reply;
    }

    @GetMapping("/applicant/applications/{id}/letters/" + LETTER + "/{ending:pdf|docx}")
    Object letter(
            @PathVariable String id,
            @PathVariable String letter,
            @PathVariable String ending,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var application = desk.read(id, "letter " + letter).orElseThrow(NoSuchPage::new);
        var paper = papers.papers(application).paper(letter);
        return reply.of(paper.orElseThrow(NoSuchPage::new), ending, model, response);
    }
}
