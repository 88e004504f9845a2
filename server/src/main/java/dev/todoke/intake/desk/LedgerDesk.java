package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.FacilityReader;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.NotificationLedger;
import dev.todoke.intake.store.NotificationStore;
import dev.todoke.intake.store.VersionStore;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.notification.NotificationsChanged;
import dev.todoke.notification.RecordingLimit;
import dev.todoke.validation.CheckOccasion;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes versions and withdrawals (届出の版と取下げ). Who may do so is asked at the desk that calls.
@Component
class LedgerDesk implements NotificationLedger {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final VersionStore versions;
    private final NotificationStore notifications;
    private final FacilityReader facilities;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LedgerDesk(
            VersionStore versions,
            NotificationStore notifications,
            FacilityReader facilities,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.notifications = notifications;
        this.facilities = facilities;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<NotificationVersion> newest(String notification) {
        return versions.newest(notification);
    }

    @Override
    @Transactional
    public Optional<NotificationVersion> lock(String notification) {
        versions.lock(notification);
        return versions.newest(notification);
    }

    @Override
    @Transactional
    public List<NotificationVersion> versions(String notification) {
        return versions.all(notification);
    }

    @Override
    @Transactional
    public Optional<Withdrawn> withdrawal(String notification) {
        return versions.withdrawal(notification);
    }

    @Override
    @Transactional
    public Optional<Place> place(String notification) {
        return versions.place(notification);
    }

    @Override
    @Transactional
    public CheckOccasion occasion(NotificationVersion version) {
        var occasion = CheckOccasion.on(PartialDate.of(LocalDate.ofInstant(clock.instant(), JAPAN)));
        return facilities.find(version.facility()).map(occasion::by).orElse(occasion);
    }

    @Override
    @Transactional
    public int append(NotificationVersion newest, Map<Item, String> values, String reason, String query, String by) {
        var all = new EnumMap<Item, String>(Item.class);
        all.putAll(newest.values());
        all.putAll(values);
        int number = newest.version() + 1;
        versions.add(new NotificationVersion(
                newest.notification(), number, newest.sender(), clock.instant(), by, reason, query, all));
        keepUnrecorded(newest, values, number);
        audit.done(
                IntakeAudit.VERSION_MADE,
                "notification:" + newest.notification(),
                Map.of(
                        "version",
                        Integer.toString(number),
                        "items",
                        String.join(
                                " ",
                                values.keySet().stream()
                                        .sorted()
                                        .map(Item::number)
                                        .toList()),
                        "query",
                        query));
        boolean identity = values.keySet().stream().anyMatch(Item::identifies);
        tell(newest, identity, false);
        return number;
    }

    @Override
    @Transactional
    public void withdraw(NotificationVersion newest, String reason, String by) {
        versions.withdraw(newest, reason, by, clock.instant());
        audit.done(
                IntakeAudit.NOTIFICATION_WITHDRAWN,
                "notification:" + newest.notification(),
                Map.of("version", Integer.toString(newest.version())));
        tell(newest, true, true);
    }

    /// A new version is recorded or not like the one before, unless the date of diagnosis decides otherwise.
    private void keepUnrecorded(NotificationVersion newest, Map<Item, String> values, int number) {
        var received = versions.receivedOnIfLimited(newest.notification());
        if (received.isPresent()) {
            String digits = values.getOrDefault(Item.DIAGNOSIS_DATE, newest.value(Item.DIAGNOSIS_DATE));
            PartialDate.read(digits)
                    .flatMap(diagnosed -> RecordingLimit.missed(diagnosed, received.get()))
                    .ifPresent(missed -> notifications.unrecorded(
                            newest.notification(), number, newest.facility(), missed, clock.instant()));
        }
    }

    private void tell(NotificationVersion newest, boolean identity, boolean withdrawn) {
        events.publishEvent(
                new NotificationsChanged(List.of(newest.notification()), identity, withdrawn, clock.instant()));
    }
}
