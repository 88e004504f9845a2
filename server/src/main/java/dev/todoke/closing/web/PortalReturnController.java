package dev.todoke.closing.web;

import dev.todoke.closing.HospitalReturn;
import dev.todoke.closing.desk.ReturnDesk;
import dev.todoke.closing.desk.ReturnDesk.Answer;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.sheet.Sheet;
import dev.todoke.sheet.SheetColumn;
import dev.todoke.web.Cell;
import dev.todoke.web.ConfirmAgain;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import dev.todoke.web.SheetReply;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// P-10: a hospital receives what the registry gives back, and reports its disposal (法20条の情報の受け取り).
@Controller
@Profile("portal")
class PortalReturnController {

    private static final String PATH = "/portal/returns";

    private final ReturnDesk desk;
    private final MessageSource words;

    PortalReturnController(ReturnDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(PATH)
    String returns(SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RECEIVE_HOSPITAL_RETURNS);
        model.addAttribute("page", page(locale));
        return "closing/portal-returns";
    }

    /// The second factor is asked once more before identifiable information leaves.
    @GetMapping(PATH + "/{closing:\\d{1,9}}/{file:returned\\.xlsx|returned\\.csv}")
    ResponseEntity<byte[]> receive(
            @PathVariable long closing, @PathVariable String file, SignedIn who, HttpServletRequest request)
            throws IOException {
        Forbidden.unless(who, Permission.RECEIVE_HOSPITAL_RETURNS);
        if (!ConfirmAgain.isFresh(request)) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, ConfirmAgain.path(Face.PORTAL, PATH))
                    .build();
        }
        var rows = desk.receive(closing, who.account().toString()).orElseThrow(NoSuchPage::new);
        if (file.endsWith(".xlsx")) {
            var columns = HospitalReturn.HEADER.stream().map(SheetColumn::text).toList();
            return SheetReply.of("returned-%d.xlsx".formatted(closing), new Sheet("提供情報", columns, rows));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("returned-%d.csv".formatted(closing))
                                .build()
                                .toString())
                .body(CsvTable.bytes(table(rows)));
    }

    private static PlainTable table(List<List<String>> rows) {
        return new PlainTable(
                "",
                HospitalReturn.HEADER.stream().map(Column::words).toList(),
                rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList(),
                "");
    }

    @PostMapping(PATH + "/{closing:\\d{1,9}}/disposal")
    String dispose(
            @PathVariable long closing,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "") String method,
            SignedIn who,
            RedirectAttributes after,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.RECEIVE_HOSPITAL_RETURNS);
        return switch (desk.dispose(closing, on, method, who.account().toString())) {
            case Answer.Done _ -> {
                Notice.say(after, words.getMessage("closing.returns.disposed", new Object[0], locale));
                yield "redirect:" + PATH;
            }
            case Answer.Refused(var reasons) -> {
                model.addAttribute("errors", FormErrors.refusal(reasons));
                model.addAttribute("page", page(locale));
                yield "closing/portal-returns";
            }
        };
    }

    private PortalReturnsPage page(Locale locale) {
        return PortalReturnsPage.of(desk.own(), desk::isOpen, new PageWords(words, locale));
    }
}
