package dev.todoke.provision.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.desk.OfficePaperDesk;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The office's papers of an application (様式第5-1号〜第6-3号・起案): look, print, record as sent.
@Controller
@Profile("office")
class OfficePaperController {

    private static final String PAPERS = "/office/applications/{id}/office-papers";

    private final OfficePaperDesk papers;
    private final OfficePages pages;
    private final FormReply reply;
    private final AnswerPages answers;

    OfficePaperController(OfficePaperDesk papers, OfficePages pages, FormReply reply, AnswerPages answers) {
        this.papers = papers;
        this.pages = pages;
        this.reply = reply;
        this.answers = answers;
    }

    @GetMapping(PAPERS)
    String list(SignedIn who, @PathVariable String id, Model model) {
        return show(who, id, model);
    }

    @GetMapping(PAPERS + "/{form}/{ending:pdf|docx}")
    Object paper(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String form,
            @PathVariable String ending,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var paper = papers.papers(pages.read(who, id, "paper " + form)).paper(form);
        return reply.of(paper.orElseThrow(NoSuchPage::new), ending, model, response);
    }

    @PostMapping(PAPERS + "/{form}")
    String issue(
            SignedIn who,
            @PathVariable String id,
            @PathVariable String form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return answers.follow(
                papers.issue(who, id, form),
                new AnswerPages.Reply(model, response, redirect),
                "provision.notice.recorded",
                "/office/applications/" + id,
                () -> show(who, id, model));
    }

    private String show(SignedIn who, String id, Model model) {
        model.addAttribute("page", OfficePaperPage.of(papers.papers(pages.read(who, id, "office-papers"))));
        return "provision/office-papers";
    }
}
