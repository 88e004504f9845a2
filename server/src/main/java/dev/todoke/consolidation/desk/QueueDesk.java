package dev.todoke.consolidation.desk;

import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.store.QueueStore;
import dev.todoke.linkage.ClosingsReader;
import dev.todoke.web.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What waits for people of the consolidation (集約の確認待ち). Shows no person.
@Component
@Transactional(readOnly = true)
public class QueueDesk {

    private final QueueStore store;
    private final ObjectProvider<ClosingsReader> closings;

    public QueueDesk(QueueStore store, ObjectProvider<ClosingsReader> closings) {
        this.store = store;
        this.closings = closings;
    }

    public List<QueueStore.ConflictLine> conflicts(String kind, QueueStore.After after, int limit) {
        return store.conflicts(kind, after, limit);
    }

    public Map<Conflict.Kind, Long> conflictsByKind() {
        return store.conflictsByKind();
    }

    public Optional<String> nextPerson(String kind, String person) {
        return store.nextPerson(kind, person);
    }

    public List<QueueStore.Lapse> lapsed(int limit) {
        return store.lapsed(limit);
    }

    public List<QueueStore.Second> waitingForSecond(int limit) {
        return store.waitingForSecond(limit);
    }

    /// Closed years of the person's tumours, in words: their next closing would show what is decided now.
    public List<String> closedYears(ConsolidatedPerson person, PageWords words) {
        var years = new TreeSet<Integer>();
        person.tumours()
                .forEach(tumour -> tumour.diagnosis().date().value().year().ifPresent(years::add));
        var closed = new ArrayList<String>();
        closings.ifAvailable(reader -> {
            for (var closing : reader.closings()) {
                if (years.remove(closing.year())) {
                    closed.add(words.say(
                            "consolidation.judge.closed",
                            Integer.toString(closing.year()),
                            Integer.toString(closing.version())));
                }
            }
        });
        return closed.stream().sorted().toList();
    }
}
