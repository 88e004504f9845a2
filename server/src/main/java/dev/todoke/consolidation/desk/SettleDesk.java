package dev.todoke.consolidation.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ItemChoice;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.consolidation.TumourJudgement;
import dev.todoke.consolidation.ValueChoice;
import dev.todoke.consolidation.job.ChangedPersons;
import dev.todoke.consolidation.job.PersonGathering;
import dev.todoke.consolidation.store.ChoiceStore;
import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.vitalstatus.PersonDeath;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where people choose values and say which reports are one tumour (値の選択と多重がんの判定). The person is made
/// again in the same
/// transaction; every act can be taken back.
@Component
public class SettleDesk {

    private final PersonGathering gathering;
    private final ChangedPersons changed;
    private final SettlementReader settlements;
    private final ChoiceStore choices;
    private final ConsolidatedStore persons;
    private final AuditTrail audit;
    private final Clock clock;

    public SettleDesk(
            PersonGathering gathering,
            ChangedPersons changed,
            SettlementReader settlements,
            ChoiceStore choices,
            ConsolidatedStore persons,
            AuditTrail audit,
            Clock clock) {
        this.gathering = gathering;
        this.changed = changed;
        this.settlements = settlements;
        this.choices = choices;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public SettleAnswer choose(String person, ValueChoice choice, String clerk) {
        var reports = persons.lock(person);
        var sources = reports.flatMap(found -> gathering.sources(person, found));
        if (sources.isEmpty()) {
            return gone();
        }
        var consolidated = gathering.consolidator().consolidate(sources.get());
        return switch (choice.decide(sources.get(), consolidated, settlements.rules())) {
            case ValueChoice.Answer.Refused(var reasons) -> {
                audit.refused(
                        ConsolidationAudit.VALUE_CHOSEN,
                        "person:" + person,
                        Map.of("item", choice.item().number(), "choice", ""));
                yield new SettleAnswer.Refused(reasons);
            }
            case ValueChoice.Answer.Decided(var chosen, var needsSecond) -> {
                String before = present(consolidated, choice.item(), choice.tumour());
                long number = choices.add(chosen, before, needsSecond, clerk, clock.instant());
                audit.done(
                        ConsolidationAudit.VALUE_CHOSEN,
                        "person:" + person,
                        Map.of("item", choice.item().number(), "choice", Long.toString(number)));
                if (needsSecond) {
                    yield new SettleAnswer.Waits(number);
                }
                changed.recompute(List.of(person));
                yield new SettleAnswer.Done(number);
            }
        };
    }

    private static String present(ConsolidatedPerson person, ConsolidatedItem item, int tumour) {
        return switch (item) {
            case SEX -> person.sex().value().code();
            case BIRTH_DATE -> person.born().value().text();
            case DEATH ->
                person.death() instanceof PersonDeath.Died died ? died.on().text() : "";
            default ->
                ItemChoice.of(person.tumours().get(tumour - 1)).stream()
                        .filter(choice -> choice.kind() == item)
                        .map(ItemChoice::code)
                        .findFirst()
                        .orElse("");
        };
    }

    /// Another person confirms a choice of a key item; from then on it counts.
    @Transactional
    public SettleAnswer confirm(long number, String clerk) {
        return second(number, "CONFIRMED", ConsolidationAudit.VALUE_CONFIRMED, clerk);
    }

    /// Another person does not take a choice of a key item.
    @Transactional
    public SettleAnswer decline(long number, String clerk) {
        return second(number, "DECLINED", ConsolidationAudit.VALUE_DECLINED, clerk);
    }

    private SettleAnswer second(long number, String kind, ConsolidationAudit event, String clerk) {
        var kept = choices.value(number);
        var details = Map.of("choice", Long.toString(number));
        if (kept.isEmpty() || !kept.get().waits()) {
            audit.refused(event, "", details);
            return SettleAnswer.Refused.because("no-second", "この選択は、もう確かめられたか、元に戻されています。");
        }
        if (kept.get().clerk().equals(clerk)) {
            audit.refused(event, "", details);
            return SettleAnswer.Refused.because("own-choice", "自分が選んだ値は、自分では確かめられません。ほかの人に頼んでください。");
        }
        choices.act(number, kind, "", clerk, clock.instant());
        audit.done(event, "", details);
        recompute(kept.get().reports());
        return new SettleAnswer.Done(number);
    }

    @Transactional
    public SettleAnswer undoChoice(long number, String clerk) {
        var kept = choices.value(number);
        var details = Map.of("choice", Long.toString(number));
        if (kept.isEmpty() || kept.get().isUndone()) {
            audit.refused(ConsolidationAudit.VALUE_UNDONE, "", details);
            return SettleAnswer.Refused.because("undone-before", "この選択は、もう元に戻されています。");
        }
        choices.act(number, "UNDONE", "", clerk, clock.instant());
        audit.done(ConsolidationAudit.VALUE_UNDONE, "", details);
        recompute(kept.get().reports());
        return new SettleAnswer.Done(number);
    }

    @Transactional
    public SettleAnswer judge(String person, TumourJudgement judgement, String clerk) {
        var sources = persons.lock(person).flatMap(found -> gathering.sources(person, found));
        if (sources.isEmpty()) {
            return gone();
        }
        var details = Map.of(
                "first",
                judgement.first(),
                "second",
                judgement.second(),
                "verdict",
                judgement.kind().name());
        var refusals = judgement.refusals(sources.get());
        if (!refusals.isEmpty()) {
            audit.refused(ConsolidationAudit.TUMOURS_JUDGED, "person:" + person, details);
            return new SettleAnswer.Refused(refusals);
        }
        long number = choices.add(judgement, clerk, clock.instant());
        audit.done(ConsolidationAudit.TUMOURS_JUDGED, "person:" + person, details);
        if (judgement.kind() == TumourJudgement.Kind.ASK) {
            return new SettleAnswer.Waits(number);
        }
        changed.recompute(List.of(person));
        return new SettleAnswer.Done(number);
    }

    @Transactional
    public SettleAnswer undoVerdict(long number, String clerk) {
        var kept = choices.verdict(number);
        var details = Map.of("verdict", Long.toString(number));
        if (kept.isEmpty() || !choices.undoVerdict(number, "", clerk, clock.instant())) {
            audit.refused(ConsolidationAudit.JUDGEMENT_UNDONE, "", details);
            return SettleAnswer.Refused.because("undone-before", "この判断は、もう元に戻されています。");
        }
        audit.done(ConsolidationAudit.JUDGEMENT_UNDONE, "", details);
        recompute(List.of(kept.get().first(), kept.get().second()));
        return new SettleAnswer.Done(number);
    }

    private void recompute(Collection<String> reports) {
        changed.recompute(persons.personsOf(reports));
    }

    private static SettleAnswer gone() {
        return SettleAnswer.Refused.because("person-gone", "この番号の人はもうありません。個人票を開き直してください。");
    }
}
