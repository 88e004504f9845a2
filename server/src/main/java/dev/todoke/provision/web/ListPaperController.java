package dev.todoke.provision.web;

import dev.todoke.provision.desk.OfficeForms;
import dev.todoke.provision.paper.PaperForm;
import dev.todoke.provision.paper.PaperKind;
import dev.todoke.provision.paper.PaperLine;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Form 1 (様式第1号: the closed years and the layout of the 76 items) and the empty forms, for applicants.
@Controller
@Profile("applicant")
class ListPaperController {

    /// Form 1 is filled from the closings; the others an applicant fills in.
    private static final String LIST = "1";

    /// What applicants hand in (申出者が出す様式).
    private static final List<String> EMPTY = List.of("2-1", "2-2", "2-3", "3-1", "3-2", "4-1", "4-2", "国2-4", "国6");

    private final OfficeForms forms;
    private final FormReply reply;

    ListPaperController(OfficeForms forms, FormReply reply) {
        this.forms = forms;
        this.reply = reply;
    }

    /// The forms with their addresses.
    record Page(List<PaperPage.Paper> papers) {
        Page {
            papers = List.copyOf(papers);
        }
    }

    @GetMapping("/applicant/forms")
    String list(Model model) {
        var papers = Stream.concat(Stream.of(LIST), EMPTY.stream())
                .map(form -> new PaperPage.Paper(name(form), PaperPage.address(form, 0)))
                .toList();
        model.addAttribute("page", new Page(papers));
        return "provision/forms";
    }

    @GetMapping("/applicant/forms/{address}/{ending:pdf|docx}")
    Object form(@PathVariable String address, @PathVariable String ending, Model model, HttpServletResponse response)
            throws IOException {
        return reply.of(named(address), ending, model, response);
    }

    private PaperForm named(String address) {
        if (address.equals(LIST)) {
            return forms.list();
        }
        return EMPTY.stream()
                .filter(form -> PaperPage.address(form, 0).equals(address))
                .findFirst()
                .map(forms::blank)
                .orElseThrow(NoSuchPage::new);
    }

    private String name(String form) {
        return forms.texts().lines(form).stream()
                .filter(line -> line.kind() == PaperKind.TAG)
                .map(PaperLine::ja)
                .findFirst()
                .orElse(form);
    }
}
