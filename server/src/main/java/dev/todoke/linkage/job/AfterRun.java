package dev.todoke.linkage.job;

import dev.todoke.linkage.DiagnosisYearReader;
import dev.todoke.linkage.OpenPairsReader;
import dev.todoke.linkage.PairExplainer;
import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.RecordProof;
import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.YearsUnderway;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.person.PersonRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What follows a run for those who review (照合のあとの整理): the queue is put in order, and pairs
/// called different are asked
/// again where a field of proof has changed.
@Component
public class AfterRun implements OpenPairsReader {

    private final PairStore pairs;
    private final ObjectProvider<DiagnosisYearReader> years;
    private final ObjectProvider<YearsUnderway> underway;

    public AfterRun(
            PairStore pairs, ObjectProvider<DiagnosisYearReader> years, ObjectProvider<YearsUnderway> underway) {
        this.pairs = pairs;
        this.years = years;
        this.underway = underway;
    }

    /// Inside the chunk that stores the run.
    public void afterRun(List<PersonRecord> records, PairExplainer explainer, Instant now) {
        reopen(records, explainer, now);
        var asked = pairs.askedRecords();
        var reader = years.getIfAvailable();
        pairs.putFirst(reader == null ? Map.of() : reader.years(asked), underway());
    }

    /// The same after a run that decided about some reports anew.
    ///
    /// @param records the reports it decided about
    public void afterBatch(List<PersonRecord> records, PairExplainer explainer, Instant now) {
        reopen(records, explainer, now);
        var decided = records.stream().map(PersonRecord::id).toList();
        var asked = pairs.asking(decided);
        var reader = years.getIfAvailable();
        pairs.putYears(reader == null ? Map.of() : reader.years(asked), underway());
    }

    private void reopen(List<PersonRecord> records, PairExplainer explainer, Instant now) {
        var byId = new HashMap<String, PersonRecord>();
        records.forEach(record -> byId.put(record.id(), record));
        for (var settled : pairs.settled()) {
            var a = byId.get(settled.act().pair().a());
            var b = byId.get(settled.act().pair().b());
            boolean changed = a != null
                    && b != null
                    && !settled.proof().isEmpty()
                    && !RecordProof.of(a, b).equals(settled.proof());
            if (changed) {
                var scoring = explainer.explain(settled.act().pair());
                if (isDoubtful(settled, scoring) && !pairs.isOpen(settled.pair())) {
                    pairs.reopen(settled.pair(), because(scoring), now);
                }
            }
        }
    }

    /// A pair called different that may be one person by now, or one called the same that weighs less than it did then
    /// and that the machine would not link.
    private static boolean isDoubtful(PairStore.Settled settled, PairScoring scoring) {
        return settled.act().same()
                ? scoring.weight() < Math.min(settled.weight(), scoring.sameFrom())
                : scoring.weight() >= scoring.differentBelow();
    }

    private static PairScoring because(PairScoring scoring) {
        return new PairScoring(
                scoring.prior(),
                scoring.contributions(),
                List.of(ReviewReason.PROOF_CHANGED),
                scoring.weightsEdition(),
                scoring.sameFrom(),
                scoring.differentBelow());
    }

    private Set<Integer> underway() {
        var reader = underway.getIfAvailable();
        return reader == null ? Set.of() : reader.years();
    }

    @Override
    @Transactional(readOnly = true)
    public long waiting(int year) {
        return pairs.waitingOf(year);
    }

    @Override
    @Transactional
    public void yearsChanged() {
        pairs.order(underway());
    }
}
