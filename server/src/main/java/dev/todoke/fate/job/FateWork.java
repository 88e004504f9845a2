package dev.todoke.fate.job;

import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.consolidation.SourcesByPerson;
import dev.todoke.fate.Fate;
import dev.todoke.fate.FateMaker;
import dev.todoke.fate.store.FateStore;
import dev.todoke.linkage.PersonGroupReader;
import dev.todoke.linkage.PersonMembersReader;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.vitalstatus.DeathReader;
import dev.todoke.vitalstatus.DeathRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Works out what became of notifications (届出のゆくえの計算): of persons just touched in the same transaction, of everybody
/// in a run.
@Component
public class FateWork {

    private final NotificationReader notifications;
    private final DeathReader deaths;
    private final PersonGroupReader groups;
    private final PersonMembersReader members;
    private final ClosingReader closings;
    private final FateStore store;
    private final Clock clock;
    private final SettlementReader settlements;

    FateWork(
            NotificationReader notifications,
            DeathReader deaths,
            PersonGroupReader groups,
            PersonMembersReader members,
            ClosingReader closings,
            FateStore store,
            SettlementReader settlements,
            Clock clock) {
        this.notifications = notifications;
        this.deaths = deaths;
        this.groups = groups;
        this.members = members;
        this.closings = closings;
        this.store = store;
        this.settlements = settlements;
        this.clock = clock;
    }

    @EventListener
    void on(PersonsChanged changed) {
        var sources = new ArrayList<PersonSources>();
        for (String person : changed.persons()) {
            var reported = new ArrayList<Notification>();
            var died = new ArrayList<DeathRecord>();
            for (String report : members.recordsOf(person)) {
                notifications.find(report).ifPresent(reported::add);
                deaths.find(report).ifPresent(died::add);
            }
            if (!reported.isEmpty()) {
                sources.add(new PersonSources(person, reported, died));
            }
        }
        put(sources);
    }

    /// Everybody with a notification, in the order of the persons' numbers.
    List<PersonSources> everybody() {
        try (var accepted = notifications.accepted();
                var recorded = deaths.all()) {
            return SourcesByPerson.gather(accepted, recorded, groups.personByRecord()).persons().stream()
                    .filter(person -> !person.notifications().isEmpty())
                    .toList();
        }
    }

    /// Writes the fates of these persons' notifications; answers how many.
    public long put(List<PersonSources> persons) {
        var maker = new FateMaker(newestClosings(), clock.instant());
        var madeAt = store.madeAt(persons.stream()
                .flatMap(person -> person.notifications().stream())
                .map(Notification::id)
                .toList());
        var consolidator = new Consolidator(settlements.rules());
        var book = settlements.book();
        var fates = new ArrayList<Fate>();
        for (var person : persons) {
            fates.addAll(maker.of(consolidator.consolidate(book.with(person)), madeAt));
        }
        store.put(fates);
        return fates.size();
    }

    private Map<Integer, ClosingSummary> newestClosings() {
        var newest = new HashMap<Integer, ClosingSummary>();
        closings.all().forEach(closing -> newest.put(closing.year().value(), closing));
        return newest;
    }
}
