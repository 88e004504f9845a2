package dev.todoke.consolidation.demo;

import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.ItemInputs;
import dev.todoke.consolidation.TumourJudgement;
import dev.todoke.consolidation.ValueChoice;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.consolidation.desk.SettleAnswer;
import dev.todoke.consolidation.desk.SettleDesk;
import dev.todoke.consolidation.store.QueueStore;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import java.util.List;
import java.util.Optional;
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

    private final QueueStore queue;
    private final PersonDesk persons;
    private final SettleDesk desk;
    private final FaceTransactions transactions;

    SettlingStage(QueueStore queue, PersonDesk persons, SettleDesk desk, FaceTransactions transactions) {
        this.queue = queue;
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

    private List<String> settle() {
        int values = 0;
        for (var kind : List.of(Conflict.Kind.SEX, Conflict.Kind.BIRTH_DATE)) {
            for (var line : oldest(kind).stream().limit(2).toList()) {
                values += confirmPerson(line) ? 1 : 0;
            }
        }
        int verdicts = 0;
        for (var line :
                oldest(Conflict.Kind.SAME_TUMOUR).stream().limit(LOOKED_AT).toList()) {
            var kind = verdicts == 0
                    ? TumourJudgement.Kind.NEW
                    : verdicts == 1 ? TumourJudgement.Kind.SAME : TumourJudgement.Kind.ASK;
            if (verdicts < 3 && judge(line.person(), kind)) {
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
            var joined = tumour.joined().stream()
                    .filter(report -> report.why().needsReview())
                    .findFirst();
            if (joined.isPresent()) {
                if (kind == TumourJudgement.Kind.NEW) {
                    chooseBasis(open, number);
                }
                return judge(open, joined.get().with(), joined.get().report(), kind);
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

    private boolean judge(PersonDesk.Opened opened, String first, String second, TumourJudgement.Kind kind) {
        var judgement = new TumourJudgement(
                first, second, kind, "紹介状の記載による（実演）", ItemInputs.ofPair(opened.sources(), first, second));
        return Optional.of(desk.judge(opened.person().person(), judgement, CLERK))
                .filter(answer -> !(answer instanceof SettleAnswer.Refused))
                .isPresent();
    }
}
