package dev.todoke.linkage.job;

import dev.todoke.kernel.PartialDate;
import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.ReportDatesReader;
import dev.todoke.linkage.Suspicion;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.SuspicionStore;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Looks for persons that may need a second look (見直したほうがよい人の洗い出し), inside the chunk that stores a run.
@Component
public class SuspiciousPersons {

    private final SuspicionStore store;
    private final PersonGroupStore groups;
    private final ObjectProvider<ReportDatesReader> dates;

    public SuspiciousPersons(SuspicionStore store, PersonGroupStore groups, ObjectProvider<ReportDatesReader> dates) {
        this.store = store;
        this.groups = groups;
        this.dates = dates;
    }

    /// After a full run.
    void afterRun(List<PersonRecord> records, List<HoldingLinks.Link> links, LinkageModel model) {
        store.forgetAll();
        store.add(found(records, links, model));
    }

    /// After a run by batch.
    ///
    /// @param before persons that the run may have changed
    void afterBatch(
            Collection<Long> before, List<PersonRecord> records, List<HoldingLinks.Link> links, LinkageModel model) {
        store.forget(before);
        store.add(found(records, links, model));
    }

    private Map<Long, Set<Suspicion>> found(
            List<PersonRecord> records, List<HoldingLinks.Link> links, LinkageModel model) {
        var personOf = groups.present(records.stream().map(PersonRecord::id).toList());
        var byPerson = new TreeMap<Long, List<PersonRecord>>();
        for (var record : records) {
            Long person = personOf.get(record.id());
            if (person != null) {
                byPerson.computeIfAbsent(person, _ -> new ArrayList<>(2)).add(record);
            }
        }
        byPerson.values().removeIf(ofPerson -> ofPerson.size() < 2);
        var weakest = new HashMap<Long, Double>();
        for (var link : links) {
            Long person = personOf.get(link.pair().a());
            if (person != null) {
                weakest.merge(person, link.scoring().weight(), Math::min);
            }
        }
        var known = dates(byPerson.values());
        var found = new TreeMap<Long, Set<Suspicion>>();
        byPerson.forEach((person, ofPerson) -> {
            Double lightest = weakest.get(person);
            var reasons = Suspicion.of(
                    ofPerson,
                    lightest == null ? OptionalDouble.empty() : OptionalDouble.of(lightest),
                    model.sameFrom(),
                    known);
            if (!reasons.isEmpty()) {
                found.put(person, reasons);
            }
        });
        return found;
    }

    /// Of persons with both a death record and a notification.
    private Map<String, PartialDate> dates(Collection<List<PersonRecord>> persons) {
        var reader = dates.getIfAvailable();
        if (reader == null) {
            return Map.of();
        }
        var wanted = new ArrayList<String>();
        for (var person : persons) {
            long deaths = person.stream()
                    .filter(record -> record.source() == PersonSource.DEATH)
                    .count();
            if (deaths > 0 && deaths < person.size()) {
                person.forEach(record -> wanted.add(record.id()));
            }
        }
        return reader.dates(wanted);
    }
}
