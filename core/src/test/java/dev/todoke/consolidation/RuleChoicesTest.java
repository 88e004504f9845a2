package dev.todoke.consolidation;

import static dev.todoke.consolidation.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.todoke.codes.DiagnosedAt;
import dev.todoke.kernel.Sex;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("規則の選択: 推定による点は都道府県が選べ、選択は版に残る")
class RuleChoicesTest {

    private static ConsolidatedPerson consolidated(RuleChoices rules, Reports... reports) {
        var notifications = Arrays.stream(reports).map(Reports::notification).toList();
        return new Consolidator(rules).consolidate(new PersonSources("P1", notifications, List.of()));
    }

    private static RuleChoices with(RuleSwitch point, String code) {
        return RuleChoices.of(Map.of(point, code));
    }

    @Test
    @DisplayName("標準と違う選択だけが版に書かれ、版から読み戻せる")
    void onlyOtherChoicesStandInTheEdition() {
        assertThat(RuleChoices.standard().edition()).isEqualTo("consolidation-2");
        var chosen = RuleChoices.of(
                Map.of(RuleSwitch.INVASION, "12", RuleSwitch.BOTH_SIDES, "both", RuleSwitch.SEX_TIE, "both"));
        assertThat(chosen.edition()).isEqualTo("consolidation-2+W01=12+W06=both");
        assertThat(RuleChoices.ofEdition(chosen.edition())).contains(chosen);
        assertThat(RuleChoices.ofEdition("consolidation-2")).contains(RuleChoices.standard());
        assertThat(RuleChoices.ofEdition("consolidation-2+W01=99")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> with(RuleSwitch.INVASION, "7"));
    }

    @Test
    @DisplayName("規則と選択の番号は一つずつで、どれにも日本語・英語・出典がある")
    void everyRuleHasItsPapers() {
        var ids = new HashSet<String>();
        for (var rule : ConsolidationRule.values()) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(List.of(rule.ja(), rule.en(), rule.source())).noneMatch(String::isBlank);
        }
        for (var point : RuleSwitch.values()) {
            assertThat(ids.add(point.id())).as(point.id()).isTrue();
            assertThat(point.options()).hasSizeGreaterThan(1);
            assertThat(point.options().getFirst().code()).isEqualTo(point.standard());
        }
    }

    @ParameterizedTest(name = "期間 {0} で腫瘍は {1} 件")
    @CsvSource({"6, 1", "2, 2", "12, 1", "apart, 2", "one, 1"})
    void inSituThenInvasiveAfterFourMonths(String choice, int tumours) {
        var person = consolidated(
                with(RuleSwitch.INVASION, choice),
                report("A").tumour("C162", "814029", "7").diagnosed("2018-01-10", "1", DiagnosedAt.HERE),
                report("B").tumour("C162", "814039", "7").diagnosed("2018-05-12", "1", DiagnosedAt.HERE));
        assertThat(person.tumours()).hasSize(tumours);
    }

    @Test
    @DisplayName("不明を優先しない標準では分かっている発見経緯、選べば初診病院の不明を採る")
    void unknownGivesWayUnlessChosenOtherwise() {
        var first = report("A").diagnosed("2018-01-10", "1", DiagnosedAt.HERE).extent("499", "499");
        var second = report("B").at("40002", "40").extent("420", "660");
        assertThat(consolidated(RuleChoices.standard(), first, second)
                        .tumours()
                        .getFirst()
                        .diagnosis()
                        .beforeTreatment()
                        .value()
                        .code())
                .isEqualTo("420");
        assertThat(consolidated(with(RuleSwitch.UNKNOWN, "leading"), first, second)
                        .tumours()
                        .getFirst()
                        .diagnosis()
                        .beforeTreatment()
                        .value()
                        .code())
                .isEqualTo("499");
    }

    @Test
    @DisplayName("性別が同数のとき、選べば部位を見ずに両性とする")
    void aTieOfSexesMayStayOpen() {
        var woman = report("A").tumour("C541", "838039", "7");
        var man = report("B").at("40002", "40").tumour("C541", "838039", "7").person(Sex.MALE, "1958-03-10");
        assertThat(consolidated(RuleChoices.standard(), woman, man)
                        .sex()
                        .value()
                        .code())
                .isEqualTo("2");
        assertThat(consolidated(with(RuleSwitch.SEX_TIE, "both"), woman, man)
                        .sex()
                        .value()
                        .code())
                .isEqualTo("0");
    }
}
