package dev.todoke.statistics.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.statistics.desk.QualityDesk;
import dev.todoke.statistics.quality.QualityKey;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.Forbidden;
import dev.todoke.web.Notice;
import dev.todoke.web.OwnSheet;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.SheetReply;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// quality of the registration by year, site, area and hospital (登録精度).
@Controller
@Profile("registry")
class QualityController {

    static final String PATH = "/registry/quality";

    private final QualityDesk desk;
    private final FacilityNames names;
    private final MessageSource messages;

    QualityController(QualityDesk desk, FacilityNames names, MessageSource messages) {
        this.desk = desk;
        this.names = names;
        this.messages = messages;
    }

    /// @param missing closings whose figures have not been computed
    record QualityPage(long closing, String by, long missing, PlainTable years, PlainTable lines) implements OwnSheet {}

    @GetMapping(PATH)
    String quality(
            SignedIn who,
            @RequestParam(defaultValue = "0") long closing,
            @RequestParam(defaultValue = "site") String by,
            Model model,
            Locale locale) {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        var shown = desk.show(closing, kind(by), !by.equals("site"));
        var tables = new QualityTables(new PageWords(messages, locale));
        model.addAttribute(
                "page", new QualityPage(closing, by, desk.missing(), tables.years(shown), lines(tables, shown, by)));
        return "statistics/quality";
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(SignedIn who, @RequestParam(defaultValue = "0") long closing, Locale locale)
            throws IOException {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        var tables = new QualityTables(new PageWords(messages, locale));
        var sites = desk.show(closing, QualityKey.By.WHOLE, false);
        return SheetReply.of(
                "quality.xlsx",
                SheetReply.sheet(tables.years(sites)),
                SheetReply.sheet(tables.sites(sites)),
                SheetReply.sheet(tables.areas(desk.show(closing, QualityKey.By.AREA, true))),
                SheetReply.sheet(lines(tables, desk.show(closing, QualityKey.By.HOSPITAL, true), "hospital")));
    }

    @PostMapping(PATH)
    String compute(SignedIn who, RedirectAttributes redirect, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_CLOSINGS);
        Notice.say(redirect, messages.getMessage("statistics.quality.computed", new Object[] {desk.compute()}, locale));
        return "redirect:" + PATH;
    }

    private PlainTable lines(QualityTables tables, QualityDesk.Shown shown, String by) {
        return switch (kind(by)) {
            case WHOLE -> tables.sites(shown);
            case AREA -> tables.areas(shown);
            case HOSPITAL -> tables.hospitals(shown, this::name);
        };
    }

    private String name(String code) {
        return FacilityCode.isFacilityCode(code) ? names.nameOf(new FacilityCode(code)) : "";
    }

    private static QualityKey.By kind(String by) {
        return switch (by) {
            case "area" -> QualityKey.By.AREA;
            case "hospital" -> QualityKey.By.HOSPITAL;
            default -> QualityKey.By.WHOLE;
        };
    }
}
