package dev.todoke.statistics.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.statistics.desk.QualityDesk;
import dev.todoke.statistics.quality.QualityKey;
import dev.todoke.statistics.store.QualityStore;
import dev.todoke.web.Forbidden;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.SheetReply;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A hospital's own figures against the prefecture (自施設の登録精度).
@Controller
@Profile("portal")
class PortalQualityController {

    static final String PATH = "/portal/quality";

    private final QualityDesk desk;
    private final MessageSource messages;

    PortalQualityController(QualityDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /// @param year of the figures shown, 0 when there are none
    record PortalQualityPage(
            int year,
            long closing,
            List<QualityStore.Computed> years,
            PlainTable figures,
            Optional<QualityStore.Timeliness> own,
            Optional<QualityStore.Timeliness> prefecture) {}

    @GetMapping(PATH)
    String quality(SignedIn who, @RequestParam(defaultValue = "0") long closing, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        model.addAttribute("page", page(closing, locale));
        return "statistics/portal-quality";
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(SignedIn who, @RequestParam(defaultValue = "0") long closing, Locale locale)
            throws IOException {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        return SheetReply.of("quality.xlsx", page(closing, locale).figures());
    }

    private PortalQualityPage page(long closing, Locale locale) {
        var own = desk.show(closing, QualityKey.By.HOSPITAL, false);
        var whole = desk.show(closing, QualityKey.By.WHOLE, false);
        var chosen = own.computed().stream()
                .filter(one -> one.closing() == closing)
                .findFirst()
                .or(() -> own.computed().stream().findFirst());
        return new PortalQualityPage(
                chosen.map(QualityStore.Computed::year).orElse(0),
                chosen.map(QualityStore.Computed::closing).orElse(0L),
                own.computed(),
                new QualityTables(new PageWords(messages, locale)).against(own.lines(), whole.lines()),
                own.timeliness().stream()
                        .filter(one -> !one.facility().isEmpty())
                        .findFirst(),
                own.timeliness().stream()
                        .filter(one -> one.facility().isEmpty())
                        .findFirst());
    }
}
