package dev.todoke.closing.web;

import dev.todoke.closing.desk.DifferenceDesk;
import dev.todoke.closing.store.DifferenceStore.Filter;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.SheetReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// what changed between two closings of a year, and why (版の間の差).
@Controller
@Profile("registry")
class DifferenceController {

    private final DifferenceDesk desk;
    private final MessageSource words;

    DifferenceController(DifferenceDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    /// What the reader chose in the address; everything may be absent.
    record Asked(Long older, Long newer, String fate, String cause, Integer item, Integer page) {

        Asked {
            older = older == null ? 0L : older;
            newer = newer == null ? 0L : newer;
            fate = fate == null ? "" : fate;
            cause = cause == null ? "" : cause;
            item = item == null ? -1 : item;
            page = page == null ? 1 : Math.max(1, page);
        }

        Filter filter() {
            return new Filter(fate, cause, item);
        }
    }

    @GetMapping("/registry/closings/{year:\\d{4}}/differences")
    String differences(@PathVariable int year, @ModelAttribute Asked asked, SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        var view = desk.view(
                        new YearOfDiagnosis(year),
                        asked.older(),
                        asked.newer(),
                        asked.filter(),
                        (asked.page() - 1L) * Pager.SIZE,
                        Pager.SIZE)
                .orElseThrow(NoSuchPage::new);
        model.addAttribute(
                "page", DifferencePage.of(view, asked.filter(), asked.page(), who, new PageWords(words, locale)));
        return "closing/differences";
    }

    @GetMapping("/registry/closings/{year:\\d{4}}/differences.xlsx")
    ResponseEntity<byte[]> asSheet(@PathVariable int year, @ModelAttribute Asked asked, SignedIn who, Locale locale)
            throws IOException {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        var view = taken(year, asked);
        var in = new PageWords(words, locale);
        return SheetReply.of(
                "closing-differences-%d.xlsx".formatted(year),
                SheetReply.sheet(DifferencePage.totals(view, in)),
                SheetReply.sheet(DifferencePage.lines(view, who, in)));
    }

    @GetMapping("/registry/closings/{year:\\d{4}}/differences.csv")
    ResponseEntity<byte[]> asText(@PathVariable int year, @ModelAttribute Asked asked, SignedIn who, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        var table = DifferencePage.lines(taken(year, asked), who, new PageWords(words, locale));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("closing-differences-%d.csv".formatted(year))
                                .build()
                                .toString())
                .body(CsvTable.bytes(table));
    }

    private DifferenceDesk.View taken(int year, Asked asked) {
        return desk.download(new YearOfDiagnosis(year), asked.older(), asked.newer(), asked.filter())
                .orElseThrow(NoSuchPage::new);
    }
}
