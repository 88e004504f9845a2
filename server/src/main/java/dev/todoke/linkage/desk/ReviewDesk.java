package dev.todoke.linkage.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.linkage.PairAnswer;
import dev.todoke.linkage.PairDecided;
import dev.todoke.linkage.PairDecisionUndone;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.linkage.ReportGlanceReader;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.store.Cause;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.person.PersonRecordReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a clerk settles candidate pairs (同一人物の確認).
@Component
public class ReviewDesk {

    /// How many of one's own answers can be taken back.
    public static final int UNDOABLE = 20;

    private static final int SHOWN_OTHERS = 20;

    private final PairStore pairs;
    private final PersonGroupStore groups;
    private final PersonRecordReader persons;
    private final ReportGlanceReader glances;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public ReviewDesk(
            PairStore pairs,
            PersonGroupStore groups,
            PersonRecordReader persons,
            ReportGlanceReader glances,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pairs = pairs;
        this.groups = groups;
        this.persons = persons;
        this.glances = glances;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Opens a pair: a reading of two persons, and recorded as one. Empty when there is no such pair or a report is
    /// gone.
    @Transactional
    public Optional<OpenPair> open(long id) {
        return pairs.find(id).flatMap(pair -> {
            var left = side(pair.recordA());
            var right = side(pair.recordB());
            if (left.isEmpty() || right.isEmpty()) {
                return Optional.empty();
            }
            var opened = new OpenPair(pair, left.get(), right.get(), pairs.history(id));
            audit.read(
                    LinkageAudit.PAIR_OPENED,
                    "pair:" + id,
                    Map.of("record_a", pair.recordA(), "record_b", pair.recordB(), "others", others(opened)));
            return Optional.of(opened);
        });
    }

    /// Settles a pair. 「同じ人」 joins the two persons at once; the older number stays.
    @Transactional
    public PairAnswer settle(long id, Verdict verdict, String clerk, String note) {
        var pair = pairs.lock(id);
        if (pair.isEmpty()) {
            return new PairAnswer.Refused(List.of("この組はもうありません。一覧から選び直してください。"));
        }
        var answer = pair.get().decide(verdict, clerk, note, clock.instant());
        switch (answer) {
            case PairAnswer.Decided(var event) -> {
                long decision = pairs.append(event);
                join(decision, event);
                audit.done(LinkageAudit.PAIR_DECIDED, "pair:" + id, Map.of("verdict", verdict.name()));
                events.publishEvent(event);
            }
            case PairAnswer.Refused _ ->
                audit.refused(LinkageAudit.PAIR_DECIDED, "pair:" + id, Map.of("verdict", verdict.name()));
        }
        return answer;
    }

    /// Takes one of the clerk's own newest answers back and moves the reports back with it.
    @Transactional
    public UndoAnswer undo(long decision, String clerk) {
        var own = pairs.recent(clerk, UNDOABLE).stream()
                .filter(answered -> answered.id() == decision && !answered.undone())
                .findFirst();
        if (own.isEmpty()) {
            audit.refused(LinkageAudit.DECISION_UNDONE, "", Map.of("decision", Long.toString(decision)));
            return new UndoAnswer.Refused("元に戻せるのは、ご自分の最近の%d件のうち、まだ戻していない判断です。".formatted(UNDOABLE));
        }
        var event = own.get().decision();
        pairs.lock(event.pair());
        pairs.undo(decision, clerk, clock.instant());
        var touched = groups.moveBack(decision, Cause.decisionUndone(decision, clock.instant()));
        audit.done(LinkageAudit.DECISION_UNDONE, "pair:" + event.pair(), Map.of("decision", Long.toString(decision)));
        var undone = new PairDecisionUndone(
                event.pair(), event.recordA(), event.recordB(), event.verdict(), clerk, clock.instant());
        events.publishEvent(undone);
        if (!touched.isEmpty()) {
            events.publishEvent(new PersonsChanged(
                    touched.stream().map(PersonGroupStore::text).toList()));
        }
        return new UndoAnswer.Undone(undone);
    }

    private void join(long decision, PairDecided event) {
        var left = groups.personOf(event.recordA());
        var right = groups.personOf(event.recordB());
        boolean apart = left.isPresent() && right.isPresent() && !left.equals(right);
        if (event.verdict() == Verdict.SAME && apart) {
            long older = Math.min(left.get(), right.get());
            long younger = Math.max(left.get(), right.get());
            var cause = Cause.decision(decision, event.at());
            groups.note(decision, groups.merge(younger, older, cause), younger, older);
            events.publishEvent(
                    new PersonsChanged(List.of(PersonGroupStore.text(older), PersonGroupStore.text(younger))));
        }
    }

    private Optional<OpenPair.Side> side(String id) {
        return persons.find(id).map(record -> {
            var person = groups.personOf(id);
            var others = new ArrayList<OpenPair.Other>();
            person.map(groups::recordsOf).orElse(List.of()).stream()
                    .filter(other -> !other.equals(id))
                    .limit(SHOWN_OTHERS)
                    .forEach(other -> persons.find(other)
                            .ifPresent(found -> others.add(new OpenPair.Other(found, glance(other)))));
            return new OpenPair.Side(record, person.map(PersonGroupStore::text).orElse(""), glance(id), others);
        });
    }

    private String glance(String record) {
        return glances.glance(record).orElse("");
    }

    private static String others(OpenPair opened) {
        var ids = new ArrayList<String>();
        opened.left().others().forEach(other -> ids.add(other.record().id()));
        opened.right().others().forEach(other -> ids.add(other.record().id()));
        return String.join(" ", ids);
    }
}
