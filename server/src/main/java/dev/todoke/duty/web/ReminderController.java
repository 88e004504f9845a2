package dev.todoke.duty.web;

import dev.todoke.duty.desk.ReminderDesk;
import dev.todoke.duty.store.ReminderStore.Mail;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.Printed;
import dev.todoke.mail.MailState;
import dev.todoke.web.Cell;
import dev.todoke.web.Forbidden;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The outbox of reminders at the registry room (期限のお知らせの送信箱).
@Controller
@Profile("registry")
class ReminderController {

    static final String LIST = "/registry/duty/reminders";

    private final ReminderDesk desk;
    private final MessageSource messages;

    ReminderController(ReminderDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /// What the page shows.
    record Outbox(Pager pager, PlainTable table) {}

    @GetMapping(LIST)
    String list(SignedIn who, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        var pager = new Pager(desk.count(), page, LIST);
        var mails = desk.mails(Pager.SIZE, pager.offset());
        model.addAttribute(
                "page", new Outbox(pager, table(mails, desk.states(mails), new PageWords(messages, locale))));
        return "duty/reminders";
    }

    static PlainTable table(List<Mail> mails, Map<Long, MailState> states, PageWords words) {
        return new PlainTable(
                words.say("duty.mail.outbox"),
                List.of(
                        Column.words(words.say("duty.facility")),
                        Column.words(words.say("duty.mail.to")),
                        Column.words(words.say("duty.mail.subject")),
                        Column.words(words.say("duty.mail.words")),
                        Column.words(words.say("duty.at")),
                        Column.words(words.say("duty.state"))),
                mails.stream()
                        .map(mail -> List.of(
                                Cell.text(mail.facility().value()),
                                Cell.text(mail.address()),
                                Cell.text(mail.subject()),
                                Cell.text(mail.words()),
                                Cell.text(Printed.time(mail.queuedAt())),
                                state(states.get(mail.id()), words)))
                        .toList(),
                words.say("duty.mail.none"));
    }

    private static Cell state(@Nullable MailState state, PageWords words) {
        return state == null
                ? Cell.state(words.say("mail.state.none"), "plain")
                : Cell.state(
                        words.say("mail.state." + state.code()),
                        state == MailState.SENT || state == MailState.BY_HAND ? "ok" : "wait");
    }

    @PostMapping(LIST)
    String queue(SignedIn who, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.EXAMINE_NOTIFICATIONS);
        Notice.say(redirect, new PageWords(messages, locale).say("duty.mail.queued", desk.queue()));
        return "redirect:" + LIST;
    }
}
