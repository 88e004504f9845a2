package dev.todoke.linkage.job;

import dev.todoke.kernel.Progress;
import dev.todoke.linkage.KnownRecords;
import dev.todoke.linkage.OutsideLookup;
import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.PersonGroupReader;
import dev.todoke.person.PersonRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Weighs people from outside against the resident index (外部の名簿との照合).
@Component
class OutsideSearch implements OutsideLookup {

    private final ResidentIndex index;
    private final PersonGroupReader groups;

    OutsideSearch(ResidentIndex index, PersonGroupReader groups) {
        this.index = index;
        this.groups = groups;
    }

    @Override
    public Optional<Looked> look(List<List<PersonRecord>> people, Progress progress) {
        return index.use(resident -> {
            var found = new ArrayList<Map<String, KnownRecords.Candidate>>();
            for (List<PersonRecord> variants : people) {
                found.add(heaviest(resident.known(), variants));
                progress.advance(1);
            }
            var model = resident.model();
            return new Looked(model.edition(), model.sameFrom(), model.differentBelow(), named(found));
        });
    }

    /// Each report once, by the variant that weighs most with it.
    private static Map<String, KnownRecords.Candidate> heaviest(KnownRecords known, List<PersonRecord> variants) {
        var heaviest = new TreeMap<String, KnownRecords.Candidate>();
        for (PersonRecord variant : variants) {
            for (var candidate : known.candidates(variant)) {
                heaviest.merge(candidate.record(), candidate, (a, b) -> a.weight() >= b.weight() ? a : b);
            }
        }
        return heaviest;
    }

    private List<List<Near>> named(List<Map<String, KnownRecords.Candidate>> found) {
        var reports = new TreeSet<String>();
        found.forEach(candidates -> reports.addAll(candidates.keySet()));
        var personOf = groups.withCompanions(reports);
        var reportsOf = new HashMap<String, List<String>>();
        new TreeMap<>(personOf)
                .forEach((report, person) -> reportsOf
                        .computeIfAbsent(person, _ -> new ArrayList<>())
                        .add(report));
        return found.stream()
                .map(candidates -> candidates.values().stream()
                        .map(one -> near(one, personOf.getOrDefault(one.record(), ""), reportsOf))
                        .toList())
                .toList();
    }

    private static Near near(KnownRecords.Candidate one, String person, Map<String, List<String>> reportsOf) {
        return new Near(
                one.record(),
                one.weight(),
                one.objected(),
                person,
                reportsOf.getOrDefault(person, List.of(one.record())));
    }

    @Override
    public Optional<PairScoring> explain(PersonRecord outside, PersonRecord known) {
        return index.use(resident -> resident.known().explain(outside, known)).flatMap(scoring -> scoring);
    }
}
