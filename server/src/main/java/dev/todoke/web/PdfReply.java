package dev.todoke.web;

import dev.todoke.print.Letter;
import dev.todoke.print.LetterPrinter;
import dev.todoke.print.Listing;
import dev.todoke.print.OnMissing;
import dev.todoke.print.PrintAnswer;
import dev.todoke.print.UnprintableCharacter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// A letter or list as the answer to a request (PDFを返す). When a character cannot be printed the answer is a page that
/// names it and offers to print its code point in its place.
@Component
public class PdfReply {

    private static final String CHOICE = "missing";
    private static final String WRITE_CODE = "code";

    private final LetterPrinter printer;

    public PdfReply(LetterPrinter printer) {
        this.printer = printer;
    }

    /// The page about characters that cannot be printed.
    ///
    /// @param again address that prints their code points instead
    public record Unprintable(String title, List<UnprintableCharacter> characters, String again) {
        public Unprintable {
            characters = List.copyOf(characters);
        }
    }

    @FunctionalInterface
    private interface Print {
        PrintAnswer to(OnMissing onMissing, OutputStream out) throws IOException;
    }

    /// What a handler returns: the PDF, or the name of the page that tells why there is none.
    ///
    /// @param fileName ASCII, without anything personal, ending in `.pdf`
    public Object of(
            Letter letter, String fileName, Model model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answer(
                (onMissing, out) -> printer.print(letter, onMissing, out),
                letter.subject(),
                fileName,
                model,
                request,
                response);
    }

    public Object of(
            Listing listing, String fileName, Model model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answer(
                (onMissing, out) -> printer.print(listing, onMissing, out),
                listing.title(),
                fileName,
                model,
                request,
                response);
    }

    private static Object answer(
            Print print,
            String title,
            String fileName,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var onMissing = WRITE_CODE.equals(request.getParameter(CHOICE)) ? OnMissing.WRITE_CODE : OnMissing.STOP;
        return switch (print.to(onMissing, out)) {
            case PrintAnswer.Printed _ ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(fileName)
                                        .build()
                                        .toString())
                        .body(out.toByteArray());
            case PrintAnswer.Unprintable(var characters) -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                model.addAttribute(
                        "page",
                        new Unprintable(title, characters, request.getRequestURI() + "?" + CHOICE + "=" + WRITE_CODE));
                yield "web/unprintable";
            }
        };
    }
}
