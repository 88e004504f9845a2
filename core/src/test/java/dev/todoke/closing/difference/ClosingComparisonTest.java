package dev.todoke.closing.difference;

import static dev.todoke.consolidation.Reports.death;
import static dev.todoke.consolidation.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.difference.TumourDifference.Fate;
import dev.todoke.closing.difference.TumourDifference.ItemDifference;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.kernel.Sex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("年次確定の版の差: 原因ごと")
class ClosingComparisonTest {

    private final Registry registry =
            new Registry().take("P-1", report("A")).take("P-2", report("B").person(Sex.FEMALE, "1940-01-01"));

    private TumourDifference only(UnaryOperator<Registry> change) {
        var before = registry.close();
        var after = change.apply(registry.later()).close(before.concerned());
        var found = Registry.differences(before, after);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Map<Integer, ItemDifference> items(TumourDifference difference) {
        return difference.items().stream().collect(Collectors.toMap(ItemDifference::item, Function.identity()));
    }

    @Test
    @DisplayName("何も変わらなければ差はない。行番号だけの違いは差ではない")
    void nothing() {
        var before = registry.close();
        assertThat(Registry.differences(before, registry.later().close(before.concerned())))
                .isEmpty();
    }

    @Test
    @DisplayName("遅れた届出: 新しい腫瘍も、早い診断日になった腫瘍も")
    void lateNotification() {
        var added = only(r -> r.take("P-3", report("C").person(Sex.FEMALE, "1950-05-05")));
        assertThat(added.fate()).isEqualTo(Fate.ADDED);
        assertThat(added.cause()).isEqualTo(Cause.LATE_NOTIFICATION);
        assertThat(added.report()).isEqualTo("C");

        var earlier =
                only(r -> r.take("P-1", report("E").at("40002", "40").diagnosed("2018-04-01", "1", DiagnosedAt.HERE)));
        assertThat(earlier.fate()).isEqualTo(Fate.CHANGED);
        assertThat(items(earlier)).containsKeys(5 + 1, 25, 44, 68);
        assertThat(items(earlier).get(25))
                .isEqualTo(new ItemDifference(25, "20180512", "20180401", Cause.LATE_NOTIFICATION, "K25", "E"));
        assertThat(earlier.items()).extracting(ItemDifference::cause).containsOnly(Cause.LATE_NOTIFICATION);
    }

    @Test
    @DisplayName("補正: 変わった項目だけが、補正された届出とともに出る")
    void correction() {
        var changed = only(r -> r.correct("P-1", report("A").tumour("C163", "814039", "7")));
        assertThat(changed.items()).extracting(ItemDifference::item).containsExactly(13, 14, 19, 20);
        assertThat(changed.items()).extracting(ItemDifference::cause).containsOnly(Cause.CORRECTION);
        assertThat(changed.report()).isEqualTo("A");
    }

    @Test
    @DisplayName("補正で別の年に移った腫瘍は、補正によりなくなる")
    void correctionToAnotherYear() {
        var gone = only(r -> r.correct("P-1", report("A").diagnosed("2017-12-30", "1", DiagnosedAt.HERE)));
        assertThat(gone.fate()).isEqualTo(Fate.GONE);
        assertThat(gone.cause()).isEqualTo(Cause.CORRECTION);
    }

    @Test
    @DisplayName("取下げ: 唯一の届出がなくなった腫瘍")
    void withdrawal() {
        var gone = only(r -> r.withdraw("B"));
        assertThat(gone.fate()).isEqualTo(Fate.GONE);
        assertThat(gone.cause()).isEqualTo(Cause.WITHDRAWAL);
        assertThat(gone.report()).isEqualTo("B");
    }

    @Test
    @DisplayName("死亡情報: 生死の項目が変わり、死亡だけの新しい腫瘍も増える")
    void deaths() {
        var dead = only(r -> r.died("P-1", death("D-1", "2018-11-03", "C169")));
        assertThat(dead.items()).extracting(ItemDifference::item).containsExactly(64, 65, 66, 67, 68, 76);
        assertThat(dead.items()).extracting(ItemDifference::cause).containsOnly(Cause.DEATH);
        assertThat(dead.report()).isEqualTo("D-1");

        var only = only(r -> r.died("P-9", death("D-9", "2018-12-03", "C250")));
        assertThat(only.fate()).isEqualTo(Fate.ADDED);
        assertThat(only.cause()).isEqualTo(Cause.DEATH);
    }

    @Test
    @DisplayName("遡り調査の回答: DCOがDCIになる")
    void followBack() {
        registry.died("P-9", death("D-9", "2018-12-03", "C250"));
        var answered = only(r -> r.take(
                "P-9",
                report("F")
                        .tumour("C250", "850039", "7")
                        .diagnosed("2018-10-01", "1", DiagnosedAt.HERE)
                        .followBack()));
        var items = items(answered);
        assertThat(items).containsKey(70);
        assertThat(items.get(70).cause()).isEqualTo(Cause.FOLLOW_BACK);
        assertThat(items).doesNotContainKey(69);
    }

    @Test
    @DisplayName("同一人物の判断: 二人が一人になると、腫瘍が一つなくなる")
    void linkage() {
        var before = registry.close();
        var after = registry.later().move("B", "P-1").close(before.concerned());
        var found = Registry.differences(before, after);
        assertThat(found).isNotEmpty().extracting(TumourDifference::cause).containsOnly(Cause.LINKAGE);
        assertThat(found).extracting(TumourDifference::fate).contains(Fate.GONE);
    }

    @Test
    @DisplayName("様式の読み方と規則の版: 届出が同じでも変わった値はその版が原因")
    void editions() {
        registry.take(
                "P-3",
                report("T").person(Sex.FEMALE, "1930-02-02").treated(FirstTreatmentAt.STARTED_HERE, "2222222", "6"));
        var before = registry.close();
        var after = registry.later().read("half-day=up").close(before.concerned());
        var found = Registry.differences(before, after);
        assertThat(found).hasSize(3);
        assertThat(found.getFirst().items())
                .containsExactly(new ItemDifference(68, "213", "214", Cause.CODE_EDITION, "", ""));

        var other = registry.rules("consolidation-2")
                .read("half-day=down area=text")
                .close(after.concerned());
        assertThat(Registry.differences(after, other))
                .allSatisfy(d -> assertThat(d.cause()).isEqualTo(Cause.CODE_EDITION));
    }

    @Test
    @DisplayName("10万の腫瘍のうち変わったものだけを読む")
    void readsChangedRowsOnly() {
        var before = registry.close();
        var after = registry.later().take("P-3", report("C")).close(before.concerned());
        assertThat(new ClosingComparison(before.side(), after.side()).changed())
                .isEqualTo(List.of(new RowPair(
                        Optional.empty(),
                        Optional.of(after.side().rows().stream()
                                .filter(r -> r.person().equals("P-3"))
                                .findFirst()
                                .orElseThrow()))));
    }
}
