package dev.todoke.linkage.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.linkage.KnownRecords;
import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.ReportGlanceReader;
import dev.todoke.linkage.job.ResidentIndex;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks of one report whom it may concern, among everybody known (この届出は誰か). Every look is
/// recorded.
@Component
public class WhoDesk {

    /// Candidates that are shown; the heaviest come first.
    public static final int SHOWN = 20;

    private final ResidentIndex index;
    private final PersonRecordReader persons;
    private final PersonGroupStore groups;
    private final PairStore pairs;
    private final ReportGlanceReader glances;
    private final AuditTrail audit;

    public WhoDesk(
            ResidentIndex index,
            PersonRecordReader persons,
            PersonGroupStore groups,
            PairStore pairs,
            ReportGlanceReader glances,
            AuditTrail audit) {
        this.index = index;
        this.persons = persons;
        this.groups = groups;
        this.pairs = pairs;
        this.glances = glances;
        this.audit = audit;
    }

    /// A report whom it may concern.
    ///
    /// @param person number of the person it belongs to; empty when it has not been linked
    /// @param pair number of the pair of the two in the queue, 0 when there is none
    /// @param objected whether a rule keeps the machine from linking the two
    public record Candidate(
            PersonRecord record, String glance, String person, PairScoring scoring, long pair, boolean objected) {}

    /// The answer.
    ///
    /// @param person number of the person the report belongs to now; empty when it has not been linked
    /// @param ready whether the index could be asked
    /// @param found candidates in all
    /// @param comparedOrNull the candidate that is compared in full
    public record Answer(
            PersonRecord record,
            String glance,
            String person,
            boolean ready,
            int found,
            List<Candidate> candidates,
            @Nullable Candidate comparedOrNull) {

        public Answer {
            candidates = List.copyOf(candidates);
        }

        public Optional<Candidate> compared() {
            return Optional.ofNullable(comparedOrNull);
        }
    }

    /// @param with number of the report to compare with in full; the heaviest one when it is none of the
    /// candidates
    /// @return empty when there is no such report
    @Transactional
    public Optional<Answer> ask(String report, String with) {
        return persons.find(report).map(record -> {
            var found = index.useIfReady(resident -> near(record, resident.known()));
            var shown = found.map(near -> candidates(record, near)).orElse(List.of());
            audit.read(
                    LinkageAudit.CANDIDATES_OPENED,
                    "record:" + report,
                    Map.of(
                            "candidates",
                            shown.stream().map(one -> one.record().id()).collect(Collectors.joining(" "))));
            return new Answer(
                    record,
                    glances.glance(report).orElse(""),
                    person(report),
                    found.isPresent(),
                    found.map(Near::found).orElse(0),
                    shown,
                    shown.stream()
                            .filter(one -> one.record().id().equals(with))
                            .findFirst()
                            .orElse(shown.isEmpty() ? null : shown.getFirst()));
        });
    }

    /// What the index knows of the candidates that are shown.
    ///
    /// @param found candidates in all
    private record Near(int found, List<KnownRecords.Candidate> candidates, Map<String, Weighed> weighed) {}

    private record Weighed(PersonRecord record, PairScoring scoring) {}

    private Near near(PersonRecord record, KnownRecords known) {
        var near = known.candidates(record);
        var shown = near.stream().limit(SHOWN).toList();
        var weighed = new HashMap<String, Weighed>();
        for (var other : persons.findAll(
                shown.stream().map(KnownRecords.Candidate::record).toList())) {
            known.explain(record, other).ifPresent(scoring -> weighed.put(other.id(), new Weighed(other, scoring)));
        }
        return new Near(near.size(), shown, weighed);
    }

    /// Everything about all of them is read at once.
    private List<Candidate> candidates(PersonRecord record, Near near) {
        var others = near.weighed().keySet();
        var glanceOf = glances.glances(others);
        var personOf = groups.present(others);
        var pairOf = pairs.numbersOf(record.id(), others);
        var candidates = new ArrayList<Candidate>();
        for (var one : near.candidates()) {
            var weighed = near.weighed().get(one.record());
            if (weighed != null) {
                var person = personOf.get(one.record());
                candidates.add(new Candidate(
                        weighed.record(),
                        glanceOf.getOrDefault(one.record(), ""),
                        person == null ? "" : PersonGroupStore.text(person),
                        weighed.scoring(),
                        pairOf.getOrDefault(one.record(), 0L),
                        one.objected()));
            }
        }
        return candidates;
    }

    private String person(String record) {
        return groups.personOf(record).map(PersonGroupStore::text).orElse("");
    }
}
