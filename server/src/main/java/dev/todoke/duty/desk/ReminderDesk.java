package dev.todoke.duty.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Face;
import dev.todoke.duty.DutyState;
import dev.todoke.duty.FacilityMailboxes;
import dev.todoke.duty.store.ReminderStore;
import dev.todoke.duty.store.ReminderStore.Address;
import dev.todoke.duty.store.ReminderStore.Mail;
import dev.todoke.guidance.NotificationCalendar;
import dev.todoke.guidance.Reminder;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.mail.MailAddress;
import dev.todoke.mail.MailState;
import dev.todoke.mail.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where hospitals leave addresses for reminders, and where mails are written for them (期限のお知らせ).
@Component
public class ReminderDesk implements FacilityMailboxes {

    private static final int MOST_ADDRESSES = 5;

    private final ReminderStore store;
    private final DutyDesk duty;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    ReminderDesk(ReminderStore store, DutyDesk duty, Outbox outbox, AuditTrail audit, Clock clock) {
        this.store = store;
        this.duty = duty;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// Addresses of the hospital that looks.
    @Transactional
    public List<String> addresses() {
        return store.addresses().stream().map(Address::address).toList();
    }

    /// Leaves an address; answers why not, or nothing when it was kept.
    @Transactional
    public List<Sentence> leave(FacilityCode facility, String address, String by) {
        var wished = address.strip();
        if (!MailAddress.is(wished)) {
            return List.of(Sentence.of("duty", "mail-address"));
        }
        var known = addresses();
        if (known.contains(wished)) {
            return List.of();
        }
        if (known.size() >= MOST_ADDRESSES) {
            return List.of(Sentence.of("duty", "mail-addresses", Integer.toString(MOST_ADDRESSES)));
        }
        store.say(new Address(facility, wished), true, by, clock.instant());
        audit.done(DutyAudit.ADDRESS_CHANGED, "facility:" + facility, Map.of("added", "yes"));
        return List.of();
    }

    @Transactional
    public void takeAway(FacilityCode facility, String address, String by) {
        if (addresses().contains(address)) {
            store.say(new Address(facility, address), false, by, clock.instant());
            audit.done(DutyAudit.ADDRESS_CHANGED, "facility:" + facility, Map.of("added", "no"));
        }
    }

    /// Writes the mails that are due today to facilities without notification and nil return; answers how many.
    @Transactional
    public int queue() {
        var today = duty.today();
        int year = today.getYear() - 1;
        var addresses = store.addresses();
        int queued = 0;
        for (var line : duty.list(year)) {
            var facility = line.of().facility();
            if (line.of().state() == DutyState.MISSING) {
                var due = Reminder.due(
                        NotificationCalendar.of(facility.facilityClass(), facility.prefecture(), year), today);
                if (due.isPresent()) {
                    for (var address : addresses) {
                        if (address.facility().equals(facility.code())) {
                            queued += queue(address, due.get());
                        }
                    }
                }
            }
        }
        audit.done(DutyAudit.REMINDERS_QUEUED, "", Map.of("mails", Integer.toString(queued)));
        return queued;
    }

    /// Records the reminder and puts its mail into the outbox, unless it was written before.
    private int queue(Address to, Reminder due) {
        var written = store.queue(to, due, clock.instant());
        written.ifPresent(id -> outbox.write(
                Face.REGISTRY,
                new dev.todoke.mail.Mail(
                        key(id),
                        new MailAddress(to.address()),
                        due.text(),
                        due.deadline().lastDay())));
        return written.isPresent() ? 1 : 0;
    }

    private static String key(long reminder) {
        return "duty/" + reminder;
    }

    /// Where the mails of reminders stand in the outbox, as far as they are there.
    @Transactional(readOnly = true)
    public Map<Long, MailState> states(List<Mail> mails) {
        var states = outbox.states(mails.stream().map(mail -> key(mail.id())).toList());
        var byId = new TreeMap<Long, MailState>();
        mails.forEach(mail -> {
            var state = states.get(key(mail.id()));
            if (state != null) {
                byId.put(mail.id(), state);
            }
        });
        return byId;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MailAddress> mailboxes(FacilityCode facility) {
        return store.addresses().stream()
                .filter(address -> address.facility().equals(facility))
                .map(address -> new MailAddress(address.address()))
                .toList();
    }

    @Transactional
    public List<Mail> mails(int limit, long offset) {
        return store.mails(limit, offset);
    }

    @Transactional
    public long count() {
        return store.count();
    }
}
