package dev.todoke.closing.web;

import dev.todoke.closing.ManagementList;
import dev.todoke.closing.desk.ClosingFilesDesk;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.print.Block;
import dev.todoke.print.Column;
import dev.todoke.print.Listing;
import dev.todoke.print.Paper;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PageWords;
import dev.todoke.web.PdfReply;
import dev.todoke.web.SheetReply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.bind.annotation.PathVariable;

/// Form 1: which information of which closed years exists (様式第1号の管理リスト), at the registry room and at
/// the office.
@Controller
@Profile({"registry", "office"})
class ManagementListController {

    private static final String PATHS = "/{face:registry|office}/closings/management-list";

    private final ClosingFilesDesk desk;
    private final PdfReply pdf;
    private final MessageSource words;
    private final Clock clock;

    ManagementListController(ClosingFilesDesk desk, PdfReply pdf, MessageSource words, Clock clock) {
        this.desk = desk;
        this.pdf = pdf;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PATHS)
    String page(@PathVariable String face, SignedIn who, Model model, Locale locale) {
        permitted(face, who);
        model.addAttribute("page", ManagementListPage.of(face, desk.managementList(), new PageWords(words, locale)));
        return "closing/management-list";
    }

    @GetMapping(PATHS + ".xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String face, SignedIn who, Locale locale) throws IOException {
        permitted(face, who);
        return SheetReply.of(
                "management-list.xlsx", ManagementListPage.table(desk.managementList(), new PageWords(words, locale)));
    }

    @GetMapping(PATHS + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable String face, SignedIn who, Locale locale) {
        permitted(face, who);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("management-list.csv")
                                .build()
                                .toString())
                .body(CsvTable.bytes(ManagementListPage.table(desk.managementList(), new PageWords(words, locale))));
    }

    @GetMapping(PATHS + ".pdf")
    Object paper(
            @PathVariable String face,
            SignedIn who,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        permitted(face, who);
        return pdf.of(listing(desk.managementList()), "management-list.pdf", model, request, response);
    }

    private static void permitted(String face, SignedIn who) {
        switch (face) {
            case "registry" -> Forbidden.unless(who, Permission.VIEW_CLOSINGS);
            case "office" -> Forbidden.unless(who, Permission.VIEW_APPLICATIONS);
            default -> throw new NoSuchPage();
        }
    }

    /// The form itself is Japanese, whatever language the reader has.
    private Listing listing(ManagementList list) {
        var columns = List.of(
                Column.of("情報名", 4),
                Column.of("罹患年次", 1.2),
                Column.of("情報確定年月日", 2),
                Column.of("データレイアウト", 1.6),
                Column.of("コード表", 1.2),
                Column.of("備考", 3.4),
                Column.of("提供可否/根拠", 3.4));
        var rows = list.lines().stream().map(ManagementListPage::texts).toList();
        return new Listing(
                "都道府県がん情報及びその匿名化が行われた情報の管理リスト",
                LocalDate.now(clock),
                List.of("様式第1号"),
                new Block.Table(columns, rows),
                Paper.LANDSCAPE);
    }
}
