package dev.todoke.linkage.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.linkage.CandidatePair;
import dev.todoke.linkage.QualityEstimate;
import dev.todoke.linkage.QualityStratum;
import dev.todoke.linkage.Refusal;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.store.BlindStore;
import dev.todoke.linkage.store.QualityStore;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where pairs are looked at without weights, without the machine's and without anybody's answer (伏せた確認). Such answers
/// change no person.
@Component
public class BlindDesk {

    private final BlindStore looks;
    private final QualityStore quality;
    private final PersonRecordReader persons;
    private final AuditTrail audit;
    private final Clock clock;

    public BlindDesk(
            BlindStore looks, QualityStore quality, PersonRecordReader persons, AuditTrail audit, Clock clock) {
        this.looks = looks;
        this.quality = quality;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    /// Two reports side by side.
    public record Shown(long look, PersonRecord left, PersonRecord right, long open) {}

    @Transactional(readOnly = true)
    public long open(String clerk) {
        return looks.open(clerk);
    }

    /// The next pair for this clerk; pairs of which a report is gone are passed over.
    @Transactional
    public Optional<Shown> next(String clerk) {
        return looks.next(clerk).flatMap(look -> shown(look, clerk));
    }

    private Optional<Shown> shown(BlindStore.Look look, String clerk) {
        var left = persons.find(look.pair().a());
        var right = persons.find(look.pair().b());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        audit.read(
                LinkageAudit.BLIND_OPENED,
                "look:" + look.id(),
                Map.of("record_a", look.pair().a(), "record_b", look.pair().b()));
        return Optional.of(new Shown(look.id(), left.get(), right.get(), looks.open(clerk)));
    }

    /// Answers; empty when the answer is stored, the reason to refuse otherwise.
    @Transactional
    public Optional<Refusal> answer(long look, Verdict verdict, String clerk, String note) {
        var found = looks.lock(look, clerk);
        var refusal = refusal(found, verdict, note);
        if (refusal.isPresent()) {
            audit.refused(LinkageAudit.BLIND_ANSWERED, "look:" + look, Map.of());
            return refusal;
        }
        looks.answer(look, clerk, verdict, note.strip(), clock.instant());
        long sample = found.orElseThrow().sample();
        if (sample > 0 && quality.isComplete(sample)) {
            var strata = quality.strata(sample);
            long answered = strata.stream().mapToLong(QualityStratum::answered).sum();
            quality.keep(sample, QualityEstimate.of(strata), answered, clock.instant());
        }
        audit.done(LinkageAudit.BLIND_ANSWERED, "look:" + look, Map.of());
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(Optional<BlindStore.Look> found, Verdict verdict, String note) {
        if (found.isEmpty()) {
            return Optional.of(Refusal.of("look-gone", "この組は、ほかの人がもう答えたか、あなたが先に判断した組です。"));
        }
        if (!verdict.settles()) {
            return Optional.of(Refusal.of("look-settles", "「同じ人」か「別の人」を選んでください。"));
        }
        return note.length() > CandidatePair.LONGEST_NOTE
                ? Optional.of(new Refusal(
                        "long-note",
                        List.of(Integer.toString(note.length())),
                        "判断の根拠は%,d字までにしてください。".formatted(CandidatePair.LONGEST_NOTE)))
                : Optional.empty();
    }
}
