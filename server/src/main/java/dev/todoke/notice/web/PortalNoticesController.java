package dev.todoke.notice.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.notice.desk.CircularDesk;
import dev.todoke.notice.desk.CircularLetter;
import dev.todoke.print.Letterhead;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PdfReply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Circulars that a hospital received (お知らせ).
@Controller
@Profile("portal")
class PortalNoticesController {

    private final CircularDesk desk;
    private final Letterhead letterhead;
    private final PdfReply pdf;
    private final MessageSource messages;

    PortalNoticesController(CircularDesk desk, Letterhead letterhead, PdfReply pdf, MessageSource messages) {
        this.desk = desk;
        this.letterhead = letterhead;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GetMapping(NoticesPage.PORTAL)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var pager = new Pager(desk.count(), page, NoticesPage.PORTAL);
        model.addAttribute(
                "page",
                NoticesPage.ofPortal(desk.list(Pager.SIZE, pager.offset()), pager, new PageWords(messages, locale)));
        return "notice/portal-list";
    }

    @GetMapping(NoticesPage.PORTAL + "/{number:J-[0-9]{4}-[0-9]{4,}}")
    String one(SignedIn who, @PathVariable String number, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var circular = desk.read(number, who).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", NoticesPage.portal(circular, new PageWords(messages, locale)));
        return "notice/portal-one";
    }

    @GetMapping(NoticesPage.PORTAL + "/{number:J-[0-9]{4}-[0-9]{4,}}.pdf")
    Object letter(
            SignedIn who,
            @PathVariable String number,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Forbidden.unless(who, Permission.VIEW_OWN_NOTIFICATIONS);
        var circular = desk.read(number, who).orElseThrow(NoSuchPage::new);
        return pdf.of(CircularLetter.of(circular, letterhead), number + ".pdf", model, request, response);
    }
}
