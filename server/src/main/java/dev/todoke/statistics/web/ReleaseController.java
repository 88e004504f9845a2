package dev.todoke.statistics.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.statistics.desk.PublicationDesk;
import dev.todoke.statistics.desk.ReleaseAnswer;
import dev.todoke.statistics.desk.ReleaseDesk;
import dev.todoke.statistics.desk.StatisticsDesk;
import dev.todoke.statistics.store.StoredDraft;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The release of checked tables, which is final (公表). Its page says what will happen first.
@Controller
@Profile("registry")
class ReleaseController {

    private final StatisticsDesk tables;
    private final ReleaseDesk releases;
    private final PublicationDesk publication;
    private final MessageSource messages;

    ReleaseController(
            StatisticsDesk tables, ReleaseDesk releases, PublicationDesk publication, MessageSource messages) {
        this.tables = tables;
        this.releases = releases;
        this.publication = publication;
        this.messages = messages;
    }

    @GetMapping("/registry/statistics/{closing}/release")
    String confirm(SignedIn who, @PathVariable long closing, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RELEASE_STATISTICS);
        model.addAttribute("page", page(closing, locale));
        return "statistics/release";
    }

    @PostMapping("/registry/statistics/{closing}/release")
    String release(
            SignedIn who,
            @PathVariable long closing,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        switch (releases.release(who, closing)) {
            case ReleaseAnswer.Accepted(var number) -> {
                Notice.say(
                        redirect,
                        messages.getMessage("statistics.release.done", new Object[] {Long.toString(number)}, locale));
                return "redirect:/registry/statistics/" + closing;
            }
            case ReleaseAnswer.Refused(var reasons) -> {
                response.setStatus(422);
                model.addAttribute("errors", FormErrors.refusal(reasons));
                model.addAttribute("page", page(closing, locale));
                return "statistics/release";
            }
        }
    }

    /// The release as a file, for a machine that serves the public face alone.
    @GetMapping("/registry/statistics/{closing}/release.zip")
    ResponseEntity<byte[]> file(SignedIn who, @PathVariable long closing) {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        long number = tables.releaseOf(closing).orElseThrow(NoSuchPage::new);
        var file = publication.file(number).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("release-%d.zip".formatted(number))
                                .build()
                                .toString())
                .body(file);
    }

    private TablesPage page(long closing, Locale locale) {
        var summary = tables.closing(closing).orElseThrow(NoSuchPage::new);
        var draft = tables.draft(closing).filter(StoredDraft::releasable);
        if (draft.isEmpty()) {
            throw new NoSuchPage();
        }
        return TablesPage.of(summary, draft, tables.releaseOf(closing), new PublicWords(messages, locale), true, true);
    }
}
