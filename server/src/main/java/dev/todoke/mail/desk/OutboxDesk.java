package dev.todoke.mail.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Face;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.mail.Mail;
import dev.todoke.mail.MailCourse;
import dev.todoke.mail.MailEvent;
import dev.todoke.mail.MailSettings;
import dev.todoke.mail.MailState;
import dev.todoke.mail.Outbox;
import dev.todoke.mail.store.MailStore;
import dev.todoke.mail.store.MailStore.Line;
import dev.todoke.mail.store.MailStore.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where mails are written, looked at, sent again, or settled by hand (送信箱の受付).
@Component
public class OutboxDesk implements Outbox {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final MailStore store;
    private final MailSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    public OutboxDesk(MailStore store, MailSettings settings, AuditTrail audit, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean write(Face house, Mail mail) {
        var written = store.add(house, mail, clock.instant());
        if (written) {
            audit.done(MailAudit.WRITTEN, "", Map.of("kind", mail.text().kind().key()));
        }
        return written;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, MailState> states(Collection<String> keys) {
        var now = clock.instant();
        var states = new TreeMap<String, MailState>();
        store.ofKeys(keys).forEach(mail -> states.put(mail.key(), mail.course().state(now)));
        return states;
    }

    @Override
    public boolean sends() {
        return settings.sends();
    }

    public Instant now() {
        return clock.instant();
    }

    @Transactional(readOnly = true)
    public List<Stored> page(int limit, long offset) {
        return store.page(limit, offset);
    }

    @Transactional(readOnly = true)
    public long count() {
        return store.count();
    }

    /// How many mails wait for somebody of the house.
    @Transactional(readOnly = true)
    public long needingSomebody() {
        var now = clock.instant();
        return store.needingSomebody(
                now.minus(MailCourse.LONGEST_SENDING), LocalDate.ofInstant(now, JAPAN), settings.sends());
    }

    /// How the line to the mail server stood when that last changed; empty before the first attempt.
    @Transactional(readOnly = true)
    public Optional<Line> line() {
        return store.line();
    }

    /// Has a mail sent that was refused, given up or left unsure; false when it stands otherwise.
    @Transactional
    public boolean again(SignedIn who, long mail) {
        return settle(who, mail, MailEvent.Kind.AGAIN);
    }

    /// Records that somebody of the house sent it another way; false when it stands otherwise.
    @Transactional
    public boolean byHand(SignedIn who, long mail) {
        return settle(who, mail, MailEvent.Kind.BY_HAND);
    }

    private boolean settle(SignedIn who, long mail, MailEvent.Kind kind) {
        var again = kind == MailEvent.Kind.AGAIN;
        var now = clock.instant();
        var possible = who.may(Permission.RUN_DAILY_WORK)
                && store.find(mail)
                        .filter(found -> again
                                ? settings.sends() && found.course().state(now).mayBeSentAgain()
                                : found.course().state(now).maySettleByHand())
                        .map(found -> store.append(
                                mail,
                                new MailEvent(
                                        found.course().next(),
                                        kind,
                                        now,
                                        "",
                                        who.account().toString())))
                        .orElse(false);
        var deed = again ? MailAudit.SENT_AGAIN : MailAudit.SENT_BY_HAND;
        if (possible) {
            audit.done(deed, "mail:" + mail, Map.of());
        } else {
            audit.refused(deed, "mail:" + mail, Map.of());
        }
        return possible;
    }
}
