package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Application;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.OfficeForms;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Printed forms of an application (様式の印刷), for its applicant and for the office. Each reading is recorded; applicants
/// find their own applications only.
@Controller
@Profile({"applicant", "office"})
class PaperController {

    private static final String PAPERS = "/{face:applicant|office}/applications/{id}/papers";

    private final ApplicationDesk desk;
    private final OfficeForms forms;
    private final FormReply reply;

    PaperController(ApplicationDesk desk, OfficeForms forms, FormReply reply) {
        this.desk = desk;
        this.forms = forms;
        this.reply = reply;
    }

    @GetMapping(PAPERS)
    String list(@PathVariable String face, SignedIn who, @PathVariable String id, Model model) {
        var application = read(face, who, id, "papers");
        model.addAttribute(
                "page",
                PaperPage.of("/%s/applications/%s".formatted(face, id), application, forms.papers(application)));
        return "provision/papers";
    }

    @GetMapping(PAPERS + "/{paper}/{ending:pdf|docx}")
    Object paper(
            @PathVariable String face,
            SignedIn who,
            @PathVariable String id,
            @PathVariable String paper,
            @PathVariable String ending,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var papers = forms.papers(read(face, who, id, "paper " + paper));
        var form = PaperPage.named(paper, papers)
                .flatMap(offered -> papers.paper(offered.form(), offered.part()))
                .orElseThrow(NoSuchPage::new);
        return reply.of(form, ending, model, response);
    }

    private Application read(String face, SignedIn who, String id, String page) {
        if (face.equals("office")) {
            Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        }
        return desk.read(id, page).orElseThrow(NoSuchPage::new);
    }
}
