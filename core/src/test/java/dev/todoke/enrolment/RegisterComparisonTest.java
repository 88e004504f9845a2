package dev.todoke.enrolment;

import static dev.todoke.enrolment.Applying.form;
import static dev.todoke.enrolment.Applying.hospital;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.enrolment.RegisterComparison.Subject;
import dev.todoke.enrolment.RegisterComparison.Weight;
import dev.todoke.facility.FacilityEnding;
import dev.todoke.facility.FacilityEndings;
import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("施設登録との照合")
class RegisterComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final FacilityEndings NONE = new FacilityEndings(List.of());

    private static Weight weight(RegisterComparison comparison, Subject subject) {
        return comparison.lines().stream()
                .filter(line -> line.subject() == subject)
                .findFirst()
                .orElseThrow()
                .weight();
    }

    @Test
    @DisplayName("全角・半角と空白の違いは違いにしない")
    void widthAndSpacesDoNotDiffer() {
        var comparison = RegisterComparison.of(form("40R01", "架空　病院"), hospital(), NONE, false, TODAY);
        assertThat(comparison.toLookAt()).isZero();
        assertThat(comparison.stops()).isEmpty();
    }

    @Test
    @DisplayName("名称が違えば目で確かめ、利用中なら止める")
    void differingNameIsLookedAt() {
        var comparison = RegisterComparison.of(form("", "想像病院"), hospital(), NONE, true, TODAY);
        assertThat(weight(comparison, Subject.NAME)).isEqualTo(Weight.LOOK);
        assertThat(weight(comparison, Subject.CODE)).isEqualTo(Weight.LOOK);
        assertThat(weight(comparison, Subject.IN_USE)).isEqualTo(Weight.STOP);
    }

    @Test
    @DisplayName("統合された施設は、引き継いだ施設を言う")
    void mergedSaysItsSuccessor() {
        var merged = new FacilityEndings(List.of(new FacilityEnding(
                new FacilityCode("40R01"),
                TODAY.minusDays(1),
                new FacilityEnding.What.MergedInto(new FacilityCode("40R02")))));
        var comparison = RegisterComparison.of(form(), hospital(), merged, false, TODAY);
        assertThat(comparison.stops().getFirst().ja()).contains("2026-10-31", "40R02");
    }

    @Test
    @DisplayName("候補は、コード、同じ名称、名称の一部の順")
    void candidatesByLikelihood() {
        var register = List.of(
                hospital("40R09", "架空病院"),
                hospital("40R05", "新架空病院"),
                hospital("40R01", "別の病院"),
                hospital("40R03", "無関係病院"));
        assertThat(RegisterComparison.candidates(form(), register))
                .extracting(facility -> facility.code().value())
                .containsExactly("40R01", "40R09", "40R05");
    }

    @Test
    @DisplayName("書いていない項目をすべて言う")
    void everyFaultAtOnce() {
        var empty = new EnrolmentForm("4", "", ApplicantKind.HOSPITAL, "", "", "", "", "", "1", List.of());
        assertThat(empty.faults())
                .extracting(EnrolmentForm.Fault::field)
                .containsExactly(
                        "facilityCode",
                        "facilityName",
                        "prefecture",
                        "address",
                        "head",
                        "responsible",
                        "department",
                        "telephone");
        assertThat(empty.faults())
                .allSatisfy(fault -> assertThat(fault.sentence().ja()).contains("。"))
                .allSatisfy(fault -> assertThat(fault.sentence().en()).contains("."));
        assertThat(form().faults()).isEmpty();
    }
}
