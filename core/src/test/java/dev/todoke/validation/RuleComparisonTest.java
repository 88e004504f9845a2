package dev.todoke.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.RawRecord;
import dev.todoke.validation.RuleComparison.Count;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("規則変更の試行")
class RuleComparisonTest {

    private static final FacilityCode HERE = new FacilityCode("40001");
    private static final FacilityCode THERE = new FacilityCode("40002");

    private static List<String> compare(RuleComparison comparison, FacilityCode facility, RawRecord record) {
        var findings =
                CheckList.inForce(CheckOccasion.on(PartialDate.of(2025, 6, 30))).check(record);
        return comparison.compare(facility, record, findings).stream()
                .map(d -> d.change().sign() + d.finding().check() + " "
                        + d.finding().severity().code())
                .toList();
    }

    private static CheckEdition edition(String rows) throws CheckEdition.NotAnEdition {
        return CheckEdition.read(
                "案", ("id\tseverity\tvalidFrom\tvalidTo\n" + rows).lines().toList());
    }

    @Test
    @DisplayName("同じ版なら違いはない")
    void sameEditionHasNoDifference() {
        var same = new RuleComparison(CheckEdition.shipped(), CheckEdition.shipped());
        assertThat(compare(same, HERE, Records.with("LATERALITY=1 BASIS=5"))).isEmpty();
        assertThat(same.counts()).isEmpty();
    }

    @Test
    @DisplayName("外れる点検、重さの変わる点検、診断日で効き始める点検を、点検と施設ごとに数える")
    void differencesAreListedAndCounted() throws CheckEdition.NotAnEdition {
        var proposed =
                edition("L01\twarning\t\t\nI40\twarning\t2025-01-01\t\nX16\terror\t\t2024-12-31\nH99\tnote\t\t\n");
        var comparison = new RuleComparison(CheckEdition.shipped(), proposed);
        assertThat(compare(comparison, HERE, Records.with("LATERALITY=1")))
                .containsExactly("-L01 error", "+L01 warning");
        assertThat(compare(comparison, HERE, Records.with("BASIS=5"))).containsExactly("-I40 warning");
        assertThat(compare(comparison, THERE, Records.with("BASIS=5 DIAGNOSIS_DATE=20250101")))
                .isEmpty();
        assertThat(compare(comparison, THERE, Records.with("EXTENT_AFTER_SURGERY=400")))
                .isEmpty();
        assertThat(compare(comparison, THERE, Records.with("EXTENT_AFTER_SURGERY=400 DIAGNOSIS_DATE=20250101")))
                .containsExactly("-X16 error");
        assertThat(compare(comparison, THERE, Records.clean())).isEmpty();

        assertThat(comparison.counts())
                .containsExactly(
                        new Count("I40", HERE, 1, 0), new Count("L01", HERE, 1, 1), new Count("X16", THERE, 1, 0));
        assertThat(comparison.records()).isEqualTo(6);
        assertThat(comparison.changedRecords()).isEqualTo(3);
    }

    @Test
    @DisplayName("版として読めない表は、行・列・値を言って断る")
    void whatIsNoEditionIsNamed() {
        assertThatThrownBy(() -> edition("Z01\terror\t\t\n")).hasMessageContaining("line 2, id: \"Z01\"");
        assertThatThrownBy(() -> edition("L01\tfatal\t\t\n"))
                .hasMessage("line 2, severity: \"fatal\" (error, warning, note)");
        assertThatThrownBy(() -> edition("L01\terror\t2025-13-01\t\n"))
                .hasMessageContaining("validFrom: \"2025-13-01\"");
        assertThatThrownBy(() -> edition("L01\terror\t\t\nL01\twarning\t\t\n")).hasMessageContaining("line 3, id");
        assertThatThrownBy(() -> CheckEdition.read("空", List.of())).hasMessageContaining("line 1");
    }

    @Test
    @DisplayName("配る版は、出しうる指摘をすべて知っている")
    void theShippedEditionKnowsEveryCheck() {
        var shipped = CheckEdition.shipped();
        assertThat(CheckList.inForce(CheckOccasion.on(PartialDate.unknown())).checks())
                .allMatch(check -> shipped.has(check.id()));
    }
}
