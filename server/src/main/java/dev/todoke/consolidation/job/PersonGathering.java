package dev.todoke.consolidation.job;

import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.DeathFinding;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.consolidation.store.ConsolidatedStore.Built;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.vitalstatus.DeathReader;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers and consolidates one person at a time (一人分の集約).
@Component
public class PersonGathering {

    private final NotificationReader notifications;
    private final DeathReader deaths;
    private final SettlementReader settlements;

    public PersonGathering(NotificationReader notifications, DeathReader deaths, SettlementReader settlements) {
        this.notifications = notifications;
        this.deaths = deaths;
        this.settlements = settlements;
    }

    /// What these reports say and what people settled about them; empty when none of them is there any
    /// more.
    public Optional<PersonSources> sources(String person, List<String> reports) {
        var ofPerson = new ArrayList<Notification>();
        var died = new ArrayList<DeathRecord>();
        for (String report : reports) {
            notifications.find(report).ifPresent(ofPerson::add);
            deaths.find(report).ifPresent(died::add);
        }
        return ofPerson.isEmpty() && died.isEmpty()
                ? Optional.empty()
                : Optional.of(settlements.bookOf(reports).with(new PersonSources(person, ofPerson, died)));
    }

    /// By the rules in force.
    public Consolidator consolidator() {
        return new Consolidator(settlements.rules());
    }

    static Built built(PersonSources sources, Consolidator consolidator) {
        Optional<DeathFinding> finding = sources.deaths().isEmpty()
                ? Optional.empty()
                : Optional.of(consolidator.findingOf(sources.deaths().getFirst(), sources));
        return new Built(sources, consolidator.consolidate(sources), finding);
    }
}
