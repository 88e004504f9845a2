package dev.todoke.provision.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Application;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.OfficeForms;
import dev.todoke.provision.desk.SignedPaperDesk;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    private final SignedPaperDesk signed;

    PaperController(ApplicationDesk desk, OfficeForms forms, FormReply reply, SignedPaperDesk signed) {
        this.desk = desk;
        this.forms = forms;
        this.reply = reply;
        this.signed = signed;
    }

    @GetMapping(PAPERS)
    String list(@PathVariable String face, SignedIn who, @PathVariable String id, Model model) {
        var application = read(face, who, id, "papers");
        model.addAttribute(
                "page",
                PaperPage.of(
                        "/%s/applications/%s".formatted(face, id),
                        application,
                        forms.papers(application),
                        signed.of(id),
                        face.equals("office") && who.may(Permission.CHECK_APPLICATIONS)));
        return "provision/papers";
    }

    @GetMapping(PAPERS + "/signed/{number:\\d{1,9}}")
    ResponseEntity<byte[]> signed(
            @PathVariable String face, SignedIn who, @PathVariable String id, @PathVariable long number) {
        permitted(face, who);
        var line = signed.of(id).stream()
                .filter(filed -> filed.id() == number)
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(line.fileName())
                                .build()
                                .toString())
                .body(signed.content(id, number).orElseThrow(NoSuchPage::new));
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

    private static void permitted(String face, SignedIn who) {
        if (face.equals("office")) {
            Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
        }
    }

    private Application read(String face, SignedIn who, String id, String page) {
        permitted(face, who);
        return desk.read(id, page).orElseThrow(NoSuchPage::new);
    }
}
