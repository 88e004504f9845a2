package dev.todoke.linkage.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.linkage.CandidatePair;
import dev.todoke.linkage.PairAnswer;
import dev.todoke.linkage.PairDecided;
import dev.todoke.linkage.PairDecisionUndone;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.linkage.RecordProof;
import dev.todoke.linkage.Refusal;
import dev.todoke.linkage.ReportGlanceReader;
import dev.todoke.linkage.ReviewRound;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.store.AssignmentStore;
import dev.todoke.linkage.store.Cause;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.person.PersonRecordReader;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a clerk settles candidate pairs (同一人物の確認).
@Component
public class ReviewDesk {

    /// How many of one's own answers can be taken back.
    public static final int UNDOABLE = 20;

    private static final int SHOWN_OTHERS = 20;
    private static final Duration LOOKING = Duration.ofMinutes(10);

    private final PairStore pairs;
    private final PersonGroupStore groups;
    private final PersonRecordReader persons;
    private final ReportGlanceReader glances;
    private final AssignmentStore assignments;
    private final SecondLooks seconds;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public ReviewDesk(
            PairStore pairs,
            PersonGroupStore groups,
            PersonRecordReader persons,
            ReportGlanceReader glances,
            AssignmentStore assignments,
            SecondLooks seconds,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pairs = pairs;
        this.groups = groups;
        this.persons = persons;
        this.glances = glances;
        this.assignments = assignments;
        this.seconds = seconds;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Opens a pair: a reading of two persons, and recorded as one. Empty when there is no such pair or a report is
    /// gone. While two people have to agree, nobody sees an answer before giving one's own.
    @Transactional
    public Optional<OpenPair> open(long id, String clerk) {
        return pairs.find(id).flatMap(pair -> {
            var left = side(pair.recordA());
            var right = side(pair.recordB());
            if (left.isEmpty() || right.isEmpty()) {
                return Optional.empty();
            }
            var round = pairs.round(id);
            var now = clock.instant();
            assignments.leave(clerk);
            var opened = new OpenPair(
                    pair,
                    left.get(),
                    right.get(),
                    round.state(),
                    shown(id, round, clerk),
                    assignments.look(id, clerk, LOOKING, now).orElse(null),
                    assignments
                            .holder(id)
                            .filter(holder -> !holder.clerk().equals(clerk))
                            .orElse(null));
            audit.read(
                    LinkageAudit.PAIR_OPENED,
                    "pair:" + id,
                    Map.of("record_a", pair.recordA(), "record_b", pair.recordB(), "others", others(opened)));
            return Optional.of(opened);
        });
    }

    private List<PairStore.Answered> shown(long id, ReviewRound round, String clerk) {
        var history = pairs.history(id);
        return round.state() == ReviewRound.State.SECOND
                ? history.stream()
                        .filter(answered -> answered.decision().clerk().equals(clerk) || !answered.ofRound())
                        .toList()
                : history;
    }

    public PairAnswer settle(long id, Verdict verdict, String clerk, String note) {
        return settle(id, verdict, new Reviewer(clerk, false), note);
    }

    /// Answers about a pair. 「同じ人」 that settles it joins the two persons at once; the older number stays.
    @Transactional
    public PairAnswer settle(long id, Verdict verdict, Reviewer who, String note) {
        var locked = pairs.lock(id);
        if (locked.isEmpty()) {
            return new PairAnswer.Refused(List.of(Refusal.of("pair-gone", "この組はもうありません。一覧から選び直してください。")));
        }
        var pair = locked.get();
        var round = pairs.round(id);
        var answer = pair.decide(verdict, who.clerk(), note, clock.instant());
        var refusals = new ArrayList<Refusal>();
        if (answer instanceof PairAnswer.Refused(var reasons)) {
            refusals.addAll(reasons);
        }
        if (verdict.settles()) {
            refusals.addAll(round.refusals(who.clerk(), who.lead()));
        }
        assignments
                .holder(id)
                .filter(holder -> !holder.clerk().equals(who.clerk()))
                .ifPresent(_ -> refusals.add(Refusal.of("in-hand", "この組は別の担当者が受け持っています。引き継いでから判断してください。")));
        if (refusals.isEmpty() && answer instanceof PairAnswer.Decided(var event)) {
            return noted(pair, round, event);
        }
        audit.refused(LinkageAudit.PAIR_DECIDED, "pair:" + id, Map.of("verdict", verdict.name()));
        return new PairAnswer.Refused(refusals);
    }

    private PairAnswer noted(CandidatePair pair, ReviewRound round, PairDecided event) {
        var part = event.verdict().settles()
                ? round.next(seconds.twoPeople(pairs.withDeath(pair.id())))
                : ReviewRound.Part.ALONE;
        long decision = pairs.append(event, part, proof(pair));
        pairs.refresh(pair.id(), event.at());
        audit.done(
                LinkageAudit.PAIR_DECIDED,
                "pair:" + pair.id(),
                Map.of("verdict", event.verdict().name()));
        var after = pairs.round(pair.id());
        if (after.state() != ReviewRound.State.SETTLED) {
            if (event.verdict().settles()) {
                assignments.release(pair.id());
                return new PairAnswer.Noted(event, after.state());
            }
            return new PairAnswer.Decided(event);
        }
        assignments.release(pair.id());
        join(decision, event);
        if (part == ReviewRound.Part.ALONE) {
            seconds.draw(decision, event);
        }
        events.publishEvent(event);
        return new PairAnswer.Decided(event);
    }

    private String proof(CandidatePair pair) {
        var a = persons.find(pair.recordA());
        var b = persons.find(pair.recordB());
        return a.isPresent() && b.isPresent() ? RecordProof.of(a.get(), b.get()) : "";
    }

    /// Takes one of the clerk's own newest answers back and moves the reports back with it.
    @Transactional
    public UndoAnswer undo(long decision, String clerk) {
        var own = pairs.recent(clerk, UNDOABLE).stream()
                .filter(answered -> answered.id() == decision && !answered.undone())
                .findFirst();
        if (own.isEmpty()) {
            audit.refused(LinkageAudit.DECISION_UNDONE, "", Map.of("decision", Long.toString(decision)));
            return new UndoAnswer.Refused(new Refusal(
                    "not-undoable",
                    List.of(Integer.toString(UNDOABLE)),
                    "元に戻せるのは、ご自分の最近の%d件のうち、まだ戻していない判断です。".formatted(UNDOABLE)));
        }
        var event = own.get().decision();
        pairs.lock(event.pair());
        pairs.undo(decision, clerk, clock.instant());
        pairs.refresh(event.pair(), clock.instant());
        var touched = new TreeSet<Long>();
        if (pairs.round(event.pair()).verdict().filter(Verdict.SAME::equals).isEmpty()) {
            // where two people agreed, the other one's answer may have moved the reports
            for (var answered : pairs.history(event.pair())) {
                touched.addAll(groups.moveBack(answered.id(), Cause.decisionUndone(decision, clock.instant())));
            }
        }
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
