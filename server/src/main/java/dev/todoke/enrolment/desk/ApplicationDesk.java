package dev.todoke.enrolment.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.enrolment.Enrolment;
import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.enrolment.EnrolmentEvent;
import dev.todoke.enrolment.EnrolmentForm;
import dev.todoke.enrolment.EnrolmentNumber;
import dev.todoke.enrolment.store.AttemptStore;
import dev.todoke.enrolment.store.EnrolmentStore;
import dev.todoke.kernel.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where a hospital or clinic without any account applies and asks how its application stands (利用申請の受付). The program
/// itself writes the rows; how often is asked is counted by hash of the address.
@Component
public class ApplicationDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Duration WINDOW = Duration.ofHours(1);

    private final FaceTransactions transactions;
    private final EnrolmentStore store;
    private final AttemptStore attempts;
    private final EnrolmentSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    public ApplicationDesk(
            FaceTransactions transactions,
            EnrolmentStore store,
            AttemptStore attempts,
            EnrolmentSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.attempts = attempts;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of an application (受付の結果).
    public sealed interface Receipt {

        /// @param secret opens the status page; shown now and never again
        record Taken(EnrolmentNumber number, String secret) implements Receipt {}

        /// The same page was sent before.
        record TakenBefore(EnrolmentNumber number) implements Receipt {}

        record Faulty(List<EnrolmentForm.Fault> faults) implements Receipt {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /// Too many from the same address in the last hour.
        record TooMany() implements Receipt {}
    }

    /// Receives an application.
    ///
    /// @param ticket stands for the page it was typed on, so that sending it twice makes one application
    /// @param address where it comes from; only its hash is kept, for a day
    public Receipt apply(EnrolmentForm form, String ticket, String address) {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return new Receipt.Faulty(faults);
        }
        return transactions.as(Acting.SYSTEM, () -> {
            var before = store.byTicket(ticket);
            if (before.isPresent()) {
                return new Receipt.TakenBefore(before.get());
            }
            var now = clock.instant();
            var key = StatusSecret.digest("apply:" + address);
            if (attempts.count(key, now.minus(WINDOW)) >= settings.applicationsPerHour()) {
                return new Receipt.TooMany();
            }
            attempts.add(key, now);
            String secret = StatusSecret.fresh();
            int year = LocalDate.ofInstant(now, JAPAN).getYear();
            var number = store.add(ticket, StatusSecret.hash(secret), year, now);
            store.addForm(number, form, now);
            store.append(number, new EnrolmentEvent.Applied(now, ""));
            audit.done(EnrolmentAudit.APPLIED, subject(number), Map.of("again", "no"));
            return new Receipt.Taken(number, secret);
        });
    }

    /// The application behind a number and its secret; nothing says which of the two was wrong.
    public Optional<Enrolment> open(String number, String secret, String address) {
        return transactions.as(Acting.SYSTEM, () -> {
            var found = opened(number, secret, address).flatMap(store::find);
            found.ifPresent(one -> audit.read(EnrolmentAudit.STATUS_VIEWED, subject(one.number()), Map.of()));
            return found;
        });
    }

    /// Whether somebody asked too often; then nothing opens for a while.
    public boolean closed(String number, String address) {
        return transactions.as(Acting.SYSTEM, () -> tooOften(number, address));
    }

    private boolean tooOften(String number, String address) {
        var since = clock.instant().minus(WINDOW);
        return attempts.count(statusKey(number), since) >= settings.triesPerHour()
                || attempts.count(addressKey(address), since) >= settings.triesPerHour();
    }

    private static byte[] statusKey(String number) {
        return StatusSecret.digest("status:" + number.strip());
    }

    private static byte[] addressKey(String address) {
        return StatusSecret.digest("status-from:" + address);
    }

    private Optional<EnrolmentNumber> opened(String text, String secret, String address) {
        if (tooOften(text, address)) {
            return Optional.empty();
        }
        var number = EnrolmentNumber.read(text.strip()).filter(one -> store.opens(one, StatusSecret.hash(secret)));
        if (number.isEmpty()) {
            attempts.add(statusKey(text), clock.instant());
            attempts.add(addressKey(address), clock.instant());
        }
        return number;
    }

    /// Hands in a corrected form after a return; empty when number and secret open nothing.
    public Optional<EnrolmentAnswer> applyAgain(String text, String secret, EnrolmentForm corrected, String address) {
        return transactions.as(
                Acting.SYSTEM,
                () -> opened(text, secret, address).flatMap(store::lock).map(one -> {
                    var answer = one.applyAgain(corrected, clock.instant());
                    if (answer instanceof EnrolmentAnswer.Decided(var event)) {
                        store.addForm(one.number(), corrected, event.at());
                        store.append(one.number(), event);
                        audit.done(EnrolmentAudit.APPLIED, subject(one.number()), Map.of("again", "yes"));
                    } else {
                        audit.refused(EnrolmentAudit.APPLIED, subject(one.number()), Map.of("again", "yes"));
                    }
                    return answer;
                }));
    }

    static String subject(EnrolmentNumber number) {
        return "enrolment:" + number;
    }

    static EnrolmentAnswer refused(String key, String... values) {
        return new EnrolmentAnswer.Refused(List.of(Sentence.of("enrolment", key, values)));
    }
}
