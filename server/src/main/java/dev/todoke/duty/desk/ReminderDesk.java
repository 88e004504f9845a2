package dev.todoke.duty.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.duty.DutyState;
import dev.todoke.duty.store.ReminderStore;
import dev.todoke.duty.store.ReminderStore.Address;
import dev.todoke.duty.store.ReminderStore.Mail;
import dev.todoke.guidance.NotificationCalendar;
import dev.todoke.guidance.Reminder;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where hospitals leave addresses for reminders, and where mails are written for them (期限のお知らせ).
@Component
public class ReminderDesk {

    private static final int MOST_ADDRESSES = 5;

    private final ReminderStore store;
    private final DutyDesk duty;
    private final AuditTrail audit;
    private final Clock clock;

    ReminderDesk(ReminderStore store, DutyDesk duty, AuditTrail audit, Clock clock) {
        this.store = store;
        this.duty = duty;
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
        if (!Reminder.isMailAddress(wished)) {
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
                            queued += store.queue(address, due.get(), clock.instant());
                        }
                    }
                }
            }
        }
        audit.done(DutyAudit.REMINDERS_QUEUED, "", Map.of("mails", Integer.toString(queued)));
        return queued;
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
