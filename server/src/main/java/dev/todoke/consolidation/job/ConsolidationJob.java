package dev.todoke.consolidation.job;

import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.consolidation.SourcesByPerson;
import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.linkage.PersonGroupReader;
import dev.todoke.notification.NotificationReader;
import dev.todoke.vitalstatus.DeathReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Consolidates the persons whose reports changed since the last time (集約). What did not change is left alone, so a run
/// that was broken off goes on where it stood.
@Component
public class ConsolidationJob implements Job {

    /// Name of the kind.
    public static final String KIND = "consolidation";

    private static final int PERSONS_A_CHUNK = 500;

    private final NotificationReader notifications;
    private final DeathReader deaths;
    private final PersonGroupReader groups;
    private final SettlementReader settlements;
    private final ConsolidatedStore store;
    private final FaceTransactions transactions;
    private final Clock clock;

    public ConsolidationJob(
            NotificationReader notifications,
            DeathReader deaths,
            PersonGroupReader groups,
            SettlementReader settlements,
            ConsolidatedStore store,
            FaceTransactions transactions,
            Clock clock) {
        this.notifications = notifications;
        this.deaths = deaths;
        this.groups = groups;
        this.settlements = settlements;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        context.message("届出と死亡情報を読んでいます。");
        var rules = transactions.get(settlements::rules);
        var consolidator = new Consolidator(rules);
        var sources = transactions.get(this::gather);
        var before = transactions.get(store::fingerprints);
        var changed = sources.persons().stream()
                .filter(person -> !person.fingerprint(rules).equals(before.get(person.person())))
                .toList();
        context.total(changed.size());
        context.message("集約しています。");
        for (int start = 0; start < changed.size(); start += PERSONS_A_CHUNK) {
            var chunk = changed.subList(start, Math.min(changed.size(), start + PERSONS_A_CHUNK));
            context.chunk(_ -> rebuild(chunk, consolidator));
            context.progress().advance(chunk.size());
        }
        removeVanished(context, sources, before);
        context.message(String.format(Locale.ROOT, "%,d人を集約しました。", changed.size()));
        context.result("/registry/conflicts");
    }

    private SourcesByPerson gather() {
        try (var accepted = notifications.accepted();
                var recorded = deaths.all()) {
            return SourcesByPerson.gather(accepted, recorded, groups.personByRecord())
                    .with(settlements.book());
        }
    }

    private String rebuild(List<PersonSources> persons, Consolidator consolidator) {
        store.replace(
                persons.stream().map(PersonSources::person).toList(),
                persons.stream()
                        .map(person -> PersonGathering.built(person, consolidator))
                        .toList(),
                clock.instant());
        return persons.getLast().person();
    }

    /// Persons that were merged into others are persons no more.
    private void removeVanished(JobContext context, SourcesByPerson sources, Map<String, String> before) {
        var vanished = new HashSet<>(before.keySet());
        sources.persons().forEach(person -> vanished.remove(person.person()));
        if (!vanished.isEmpty()) {
            context.chunk(cursor -> {
                store.replace(new ArrayList<>(vanished), List.of(), clock.instant());
                return cursor;
            });
        }
    }
}
