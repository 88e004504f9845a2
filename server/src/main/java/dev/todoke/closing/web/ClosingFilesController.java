package dev.todoke.closing.web;

import dev.todoke.closing.desk.ClosingFilesDesk;
import dev.todoke.closing.desk.ClosingFilesDesk.File;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One closing as a whole: what it depends on, and its files (確定の版とそのファイル).
@Controller
@Profile("registry")
class ClosingFilesController {

    private static final String PATH = "/registry/closings/number/";

    private final ClosingFilesDesk desk;
    private final MessageSource words;

    ClosingFilesController(ClosingFilesDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/registry/closings/number/{number:\\d{1,9}}")
    String closing(@PathVariable long number, SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        var view = desk.view(number).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", ClosingPage.of(view, who, new PageWords(words, locale)));
        return "closing/closing";
    }

    /// The second factor is asked once more before a whole year leaves.
    @GetMapping("/registry/closings/number/{number:\\d{1,9}}/{file:items\\.csv|items\\.xlsx|archive\\.zip}")
    void file(
            @PathVariable long number,
            @PathVariable String file,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.TAKE_CLOSINGS);
        if (!ConfirmAgain.isFresh(request)) {
            response.sendRedirect(ConfirmAgain.path(Face.REGISTRY, PATH + number));
            return;
        }
        var kind = File.of(file).orElseThrow(NoSuchPage::new);
        var line = desk.take(number, kind).orElseThrow(NoSuchPage::new);
        response.setContentType(contentType(kind));
        var name = "todoke-closing-%s-v%d-%s"
                .formatted(line.summary().year(), line.summary().version(), kind.text());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        desk.write(line, kind, response.getOutputStream());
    }

    private static String contentType(File kind) {
        return switch (kind) {
            case ITEMS_CSV -> "text/csv;charset=UTF-8";
            case ITEMS_XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case ARCHIVE -> "application/zip";
        };
    }
}
