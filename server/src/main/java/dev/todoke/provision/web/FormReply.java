package dev.todoke.provision.web;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.paper.PaperForm;
import dev.todoke.provision.print.FormAnswer;
import dev.todoke.provision.print.FormFormat;
import dev.todoke.provision.print.FormPrinter;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// A form as the answer to a request (様式を返す): the file, or a page that names what cannot be printed.
@Component
class FormReply {

    private final FormPrinter printer;

    FormReply(FormPrinter printer) {
        this.printer = printer;
    }

    /// The page about items that cannot be printed.
    public record Stopped(String title, List<FormAnswer.Item> items) {
        public Stopped {
            items = List.copyOf(items);
        }
    }

    /// What a handler returns. @param ending `pdf` or `docx`
    Object of(PaperForm form, String ending, Model model, HttpServletResponse response) throws IOException {
        var format = Coded.find(FormFormat.values(), ending).orElseThrow(NoSuchPage::new);
        return switch (printer.print(form, format)) {
            case FormAnswer.Printed(var bytes) ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(format.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(fileName(form, format))
                                        .build()
                                        .toString())
                        .body(bytes);
            case FormAnswer.Stopped(var items) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                model.addAttribute("page", new Stopped(form.title(), items));
                yield "provision/unprintable";
            }
        };
    }

    /// Form, application and version; nothing personal.
    private static String fileName(PaperForm form, FormFormat format) {
        var subject = form.subject();
        return "form-%s-%s-%d.%s"
                .formatted(
                        PaperPage.address(form.number(), subject.part()),
                        subject.number(),
                        subject.version(),
                        format.code());
    }
}
