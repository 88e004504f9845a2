package dev.todoke.statistics.web;

import dev.todoke.statistics.desk.PublicationDesk;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// S-03 and S-04: words and methods, this site, and the release files (用語と方法・このサイトについて・公表ファイル).
@Controller
@Profile("public")
class PublicTextController {

    private final PublicationDesk desk;
    private final MessageSource messages;

    PublicTextController(PublicationDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/public/methods")
    String methods(Model model, Locale locale, HttpServletResponse response) {
        PublicCache.allow(response);
        var words = new PublicWords(messages, locale);
        model.addAttribute("page", MethodsPage.of(words, desk.newest()));
        return "statistics/methods";
    }

    @GetMapping("/public/about")
    String about(Model model, HttpServletResponse response) {
        PublicCache.allow(response);
        model.addAttribute("page", new AboutPage(List.copyOf(desk.all())));
        return "statistics/about";
    }

    /// The whole release as the registry room made it.
    @GetMapping("/public/releases/{number}.zip")
    ResponseEntity<byte[]> release(@PathVariable long number) {
        var file = desk.file(number).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("release-%d.zip".formatted(number))
                                .build()
                                .toString())
                .header("Cache-Control", PublicCache.SHORT)
                .body(file);
    }
}
