package dev.todoke.consolidation.demo;

import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.ConsolidatedTumour.JoinedReport;
import dev.todoke.consolidation.ItemInputs;
import dev.todoke.consolidation.TumourJudgement;
import dev.todoke.consolidation.ValueChoice;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.consolidation.desk.SettleAnswer;
import dev.todoke.consolidation.desk.SettleDesk;
import dev.todoke.consolidation.store.ChoiceStore;
import dev.todoke.consolidation.store.QueueStore;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Clerks settle some of what waits (実演: 値の選択と多重がんの判定): a value, a verdict, a question to a hospital,
/// and a choice that
/// lapses because its reports were told apart afterwards.
@Component
@Profile("registry")
class SettlingStage implements DemoStage {

    private static final String CLERK = "実演の担当者";
    private static final int LOOKED_AT = 40;
    private static final int VALUES_AN_ITEM = 2;
    private static final List<TumourJudgement.Kind> VERDICTS =
            List.of(TumourJudgement.Kind.NEW, TumourJudgement.Kind.SAME, TumourJudgement.Kind.ASK);

    private final QueueStore queue;
    private final ChoiceStore choices;
    private final PersonDesk persons;
    private final SettleDesk desk;
    private final FaceTransactions transactions;

    SettlingStage(
            QueueStore queue, ChoiceStore choices, PersonDesk persons, SettleDesk desk, FaceTransactions transactions) {
        this.queue = queue;
        this.choices = choices;
        this.persons = persons;
        this.desk = desk;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public String name() {
        return "人の判断";
    }

    @Override
    public List<String> run(DemoWorld world) {
        return Acting.at(Face.REGISTRY).get(this::settle);
    }

    /// What a run before this one settled counts: a stage cut short goes on where it was.
    private List<String> settle() {
        int values = 0;
        for (var item : List.of(ConsolidatedItem.SEX, ConsolidatedItem.BIRTH_DATE)) {
            int before = transactions.get(() -> choices.countOf(item, CLERK));
            values += before;
            var kind = item == ConsolidatedItem.SEX ? Conflict.Kind.SEX : Conflict.Kind.BIRTH_DATE;
            for (var line : oldest(kind).stream()
                    .limit(Math.max(0, VALUES_AN_ITEM - before))
                    .toList()) {
                values += confirmPerson(line) ? 1 : 0;
            }
        }
        int verdicts = transactions.get(() -> choices.countOfVerdicts(CLERK));
        for (var line : oldest(Conflict.Kind.SAME_TUMOUR)) {
            if (verdicts < VERDICTS.size() && judge(line.person(), VERDICTS.get(verdicts))) {
                verdicts++;
            }
        }
        return List.of("人が選んだ値 %d件、腫瘍の判断 %d件。".formatted(values, verdicts));
    }

    private List<QueueStore.ConflictLine> oldest(Conflict.Kind kind) {
        return transactions.get(() -> queue.conflicts(kind.name(), QueueStore.After.BEGINNING, LOOKED_AT));
    }

    /// Confirms the value the rule took, which settles the contradiction.
    private boolean confirmPerson(QueueStore.ConflictLine line) {
        var opened = persons.open(line.person());
        var item = ConsolidatedItem.of(line.item());
        if (opened.isEmpty() || item.isEmpty()) {
            return false;
        }
        var sources = opened.get().sources();
        String value = item.get() == ConsolidatedItem.SEX
                ? opened.get().person().sex().value().code()
                : opened.get().person().born().value().text();
        var choice = new ValueChoice(
                item.get(),
                0,
                value,
                "",
                "病院に電話で確かめた（実演）",
                ItemInputs.fingerprint(item.get(), sources, sources.reports()));
        return desk.choose(line.person(), choice, CLERK) instanceof SettleAnswer.Done;
    }

    /// Says something of two reports of a tumour; before they are told apart, a value is chosen that
    /// then lapses.
    private boolean judge(String person, TumourJudgement.Kind kind) {
        var opened = persons.open(person);
        if (opened.isEmpty()) {
            return false;
        }
        var open = opened.get();
        for (int number = 1; number <= open.person().tumours().size(); number++) {
            var tumour = open.person().tumours().get(number - 1);
            int place = number;
            var joined = tumour.joined().stream()
                    .filter(report -> report.why().needsReview())
                    .findFirst();
            if (joined.isPresent()) {
                return transactions.get(() -> judge(open, place, joined.get(), kind));
            }
        }
        return false;
    }

    private void chooseBasis(PersonDesk.Opened opened, int number) {
        var reports = opened.person().tumours().get(number - 1).sources();
        desk.choose(
                opened.person().person(),
                new ValueChoice(
                        ConsolidatedItem.BASIS,
                        number,
                        "1",
                        "",
                        "病理報告書の写しで確かめた（実演）",
                        ItemInputs.fingerprint(ConsolidatedItem.BASIS, opened.sources(), reports)),
                CLERK);
    }

    /// The chosen value and the verdict it lapses by are one transaction: a stage cut short leaves both or neither.
    private boolean judge(PersonDesk.Opened opened, int number, JoinedReport joined, TumourJudgement.Kind kind) {
        if (kind == TumourJudgement.Kind.NEW) {
            chooseBasis(opened, number);
        }
        var judgement = new TumourJudgement(
                joined.with(),
                joined.report(),
                kind,
                "紹介状の記載による（実演）",
                ItemInputs.ofPair(opened.sources(), joined.with(), joined.report()));
        return !(desk.judge(opened.person().person(), judgement, CLERK) instanceof SettleAnswer.Refused);
    }
}
