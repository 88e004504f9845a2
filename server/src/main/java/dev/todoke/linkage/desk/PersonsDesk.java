package dev.todoke.linkage.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.linkage.ConsequenceReader;
import dev.todoke.linkage.ConsequenceReader.Group;
import dev.todoke.linkage.Consequences;
import dev.todoke.linkage.PersonView;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.linkage.PersonsRegrouped;
import dev.todoke.linkage.Refusal;
import dev.todoke.linkage.Regrouping;
import dev.todoke.linkage.RegroupingAnswer;
import dev.todoke.linkage.RegroupingUndone;
import dev.todoke.linkage.store.Cause;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.RegroupingStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where persons are merged and split (人の統合・分割), with the consequences shown first. Every act can be undone.
@Component
public class PersonsDesk {

    /// Stands in the consequences for the person that a split would make.
    public static final String NEW_PERSON = "新しい番号";

    private final PersonGroupStore groups;
    private final RegroupingStore acts;
    private final ObjectProvider<ConsequenceReader> consequences;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public PersonsDesk(
            PersonGroupStore groups,
            RegroupingStore acts,
            ObjectProvider<ConsequenceReader> consequences,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.acts = acts;
        this.consequences = consequences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// What came of a wish to merge or split.
    public sealed interface Answer {

        record Done(PersonsRegrouped act) implements Answer {}

        record Refused(List<Refusal> reasons) implements Answer {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// What came of a wish to take an act back.
    public sealed interface Undoing {

        /// @param left reports that had moved elsewhere since, and stay there
        record Undone(PersonsRegrouped act, int left) implements Undoing {}

        record Refused(Refusal reason) implements Undoing {}
    }

    /// The reports of both sides, older number first.
    public record Merging(PersonView kept, PersonView joined) {}

    /// The two persons of a merge, the older number first; empty when one of the numbers leads nowhere or to no report.
    @Transactional(readOnly = true)
    public Optional<Merging> merging(long one, long other) {
        var left = groups.present(one).map(this::view);
        var right = groups.present(other).map(this::view);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        boolean inOrder = left.get().number() <= right.get().number();
        return Optional.of(inOrder ? new Merging(left.get(), right.get()) : new Merging(right.get(), left.get()));
    }

    /// What a split would change, in tumours and closed years.
    @Transactional(readOnly = true)
    public Consequences ifSplit(PersonView person, List<String> chosen) {
        var kept = person.records().stream()
                .filter(record -> !chosen.contains(record))
                .toList();
        String number = PersonGroupStore.text(person.number());
        return consequences(
                List.of(new Group(number, person.records())),
                List.of(new Group(number, kept), new Group(NEW_PERSON, chosen)));
    }

    /// What a merge would change, in tumours and closed years.
    @Transactional(readOnly = true)
    public Consequences ifMerged(Merging merging) {
        String kept = PersonGroupStore.text(merging.kept().number());
        String joined = PersonGroupStore.text(merging.joined().number());
        return consequences(
                List.of(
                        new Group(kept, merging.kept().records()),
                        new Group(joined, merging.joined().records())),
                List.of(new Group(
                        kept,
                        together(merging.kept().records(), merging.joined().records()))));
    }

    private Consequences consequences(List<Group> before, List<Group> after) {
        var reader = consequences.getIfAvailable();
        return reader == null ? Consequences.none() : reader.of(before, after);
    }

    /// A person as it stands now.
    @Transactional(readOnly = true)
    public PersonView view(long number) {
        return new PersonView(number, groups.recordsOf(number));
    }

    /// Splits reports off; they get a new number.
    ///
    /// @param seen the person's reports as the clerk saw them
    @Transactional
    public Answer split(long number, List<String> chosen, List<String> seen, String reason, String clerk) {
        groups.lock(number);
        var person = view(number);
        var details = Map.of("records", Integer.toString(chosen.size()));
        if (person.split(chosen, seen, reason) instanceof RegroupingAnswer.Refused(var reasons)) {
            audit.refused(LinkageAudit.PERSON_SPLIT, subject(number), details);
            return new Answer.Refused(reasons);
        }
        var now = clock.instant();
        var moved = chosen.stream().distinct().sorted().toList();
        var kept = person.records().stream()
                .filter(record -> !moved.contains(record))
                .toList();
        long fresh = groups.newPerson(now);
        var act = acts.append(
                new PersonsRegrouped(0, Regrouping.SPLIT, number, kept, fresh, moved, reason.strip(), clerk, now));
        groups.move(moved, fresh, Cause.regrouping(act.change(), now));
        audit.done(LinkageAudit.PERSON_SPLIT, subject(number), details);
        publish(act);
        return new Answer.Done(act);
    }

    /// Merges two persons; the older number stays and the younger forwards to it.
    ///
    /// @param seen the reports of both as the clerk saw them
    @Transactional
    public Answer merge(long one, long other, List<String> seen, String reason, String clerk) {
        groups.lock(one, other);
        var older = view(Math.min(one, other));
        var younger = view(Math.max(one, other));
        var details = Map.of("other", PersonGroupStore.text(younger.number()));
        if (older.mergeWith(younger, seen, reason) instanceof RegroupingAnswer.Refused(var reasons)) {
            audit.refused(LinkageAudit.PERSONS_MERGED, subject(older.number()), details);
            return new Answer.Refused(reasons);
        }
        var now = clock.instant();
        var act = acts.append(new PersonsRegrouped(
                0,
                Regrouping.MERGE,
                older.number(),
                older.records(),
                younger.number(),
                younger.records(),
                reason.strip(),
                clerk,
                now));
        groups.merge(younger.number(), older.number(), Cause.regrouping(act.change(), now));
        audit.done(LinkageAudit.PERSONS_MERGED, subject(older.number()), details);
        publish(act);
        return new Answer.Done(act);
    }

    /// Takes a merge or a split back: reports that still stand where it put them go back to their number.
    @Transactional
    public Undoing undo(long change, String reason, String clerk) {
        var found = acts.find(change);
        var refusal = refusal(found, reason);
        var details = Map.of("change", Long.toString(change));
        if (refusal.isPresent()) {
            audit.refused(LinkageAudit.REGROUPING_UNDONE, "", details);
            return new Undoing.Refused(refusal.get());
        }
        var act = found.orElseThrow().act();
        groups.lock(act.kept(), act.other());
        var now = clock.instant();
        acts.undo(change, reason.strip(), clerk, now);
        var cause = Cause.regroupingUndone(change, now);
        long kept = groups.present(act.kept()).orElseThrow();
        var back = act.kind() == Regrouping.MERGE
                ? groups.moveStanding(act.otherRecords(), kept, act.other(), cause)
                : groups.moveStanding(
                        act.otherRecords(), groups.present(act.other()).orElseThrow(), kept, cause);
        if (act.kind() == Regrouping.SPLIT) {
            groups.forwardIfEmpty(act.other(), kept);
        }
        audit.done(LinkageAudit.REGROUPING_UNDONE, subject(act.kept()), details);
        events.publishEvent(new RegroupingUndone(change, reason.strip(), clerk, now));
        events.publishEvent(changed(kept, act.kept(), act.other()));
        return new Undoing.Undone(act, act.otherRecords().size() - back.size());
    }

    private static Optional<Refusal> refusal(Optional<RegroupingStore.Kept> found, String reason) {
        if (found.isEmpty() || found.get().undone().isPresent()) {
            return Optional.of(Refusal.of("undone-before", "この統合・分割は、もう元に戻されています。"));
        }
        return reason.isBlank()
                ? Optional.of(Refusal.of("no-reason", "理由を書いてください。あとで見直すときの手がかりになります。"))
                : Optional.empty();
    }

    private void publish(PersonsRegrouped act) {
        events.publishEvent(act);
        events.publishEvent(changed(act.kept(), act.other()));
    }

    private static PersonsChanged changed(long... persons) {
        var numbers = new ArrayList<String>();
        for (long person : persons) {
            numbers.add(PersonGroupStore.text(person));
        }
        return new PersonsChanged(numbers);
    }

    private static String subject(long number) {
        return "person:" + PersonGroupStore.text(number);
    }

    private static List<String> together(List<String> left, List<String> right) {
        var all = new ArrayList<>(left);
        all.addAll(right);
        return all.stream().sorted().toList();
    }
}
