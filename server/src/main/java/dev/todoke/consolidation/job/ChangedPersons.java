package dev.todoke.consolidation.job;

import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.consolidation.store.ConsolidatedStore.Built;
import dev.todoke.linkage.PersonMembersReader;
import dev.todoke.linkage.PersonsChanged;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Consolidates persons again as soon as people move their reports (統合・分割・判断のあとの集約), in the same transaction, so
/// that nobody ever sees tumours of a person who is no more.
@Component
public class ChangedPersons {

    private final PersonMembersReader members;
    private final PersonGathering gathering;
    private final ConsolidatedStore store;
    private final Clock clock;

    public ChangedPersons(
            PersonMembersReader members, PersonGathering gathering, ConsolidatedStore store, Clock clock) {
        this.members = members;
        this.gathering = gathering;
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    void on(PersonsChanged event) {
        recompute(event.persons());
    }

    /// Makes these persons again out of their reports as they stand now.
    public void recompute(List<String> persons) {
        var consolidator = gathering.consolidator();
        var built = new ArrayList<Built>();
        for (var person : persons) {
            gathering
                    .sources(person, members.recordsOf(person))
                    .map(sources -> PersonGathering.built(sources, consolidator))
                    .ifPresent(built::add);
        }
        store.replace(persons, built, clock.instant());
    }
}
