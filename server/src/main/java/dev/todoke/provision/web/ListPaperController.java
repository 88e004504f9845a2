package dev.todoke.provision.web;

import dev.todoke.provision.desk.OfficeForms;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Form 1 for applicants (様式第1号): the closed years and the layout of the 76 items.
@Controller
@Profile("applicant")
class ListPaperController {

    private final OfficeForms forms;
    private final FormReply reply;

    ListPaperController(OfficeForms forms, FormReply reply) {
        this.forms = forms;
        this.reply = reply;
    }

    @GetMapping("/applicant/available/form-1/{ending:pdf|docx}")
    Object list(@PathVariable String ending, Model model, HttpServletResponse response) throws IOException {
        return reply.of(forms.list(), ending, model, response);
    }
}
