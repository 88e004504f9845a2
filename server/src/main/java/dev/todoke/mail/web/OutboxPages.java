package dev.todoke.mail.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.mail.desk.OutboxDesk;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.Notice;
import dev.todoke.web.Pager;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What both houses do with their outbox (送信箱の操作).
@Component
class OutboxPages {

    private final OutboxDesk desk;
    private final MessageSource messages;

    OutboxPages(OutboxDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    String list(Face face, SignedIn who, int page, Model model) {
        Forbidden.unless(who, Permission.RUN_DAILY_WORK);
        var pager = new Pager(desk.count(), page, OutboxPage.path(face));
        model.addAttribute(
                "page",
                OutboxPage.of(
                        face, desk.sends(), desk.line(), pager, desk.page(Pager.SIZE, pager.offset()), desk.now()));
        return "mail/outbox";
    }

    String again(Face face, SignedIn who, long mail, Locale locale, RedirectAttributes redirect) {
        return back(face, desk.again(who, mail) ? "mail.notice.again" : "mail.notice.otherwise", locale, redirect);
    }

    String byHand(Face face, SignedIn who, long mail, Locale locale, RedirectAttributes redirect) {
        return back(face, desk.byHand(who, mail) ? "mail.notice.by-hand" : "mail.notice.otherwise", locale, redirect);
    }

    private String back(Face face, String key, Locale locale, RedirectAttributes redirect) {
        Notice.say(redirect, messages.getMessage(key, null, locale));
        return "redirect:" + OutboxPage.path(face);
    }
}
