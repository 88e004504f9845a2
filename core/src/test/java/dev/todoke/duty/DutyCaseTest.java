package dev.todoke.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.duty.DutyAct.Kind;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("届出のない施設: 見込み・督促・勧告・公表")
class DutyCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    private static DutyCase of(FacilityClass facilityClass, DutyState state, DutyAct... acts) {
        var facility = new Facility(
                new FacilityCode("40R01"),
                "架空病院",
                facilityClass,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "01",
                "01",
                "百道浜",
                PartialDate.unknown());
        return new DutyCase(facility, 2024, state, List.of(acts));
    }

    private static DutyAct act(Kind kind, LocalDate deadline) {
        return new DutyAct(
                new FacilityCode("40R01"),
                2024,
                kind,
                deadline,
                "決裁 太郎",
                "保健医療部長",
                "督促に応じない",
                Instant.parse("2026-01-05T00:00:00Z"),
                "1");
    }

    private static List<String> keys(List<Sentence> faults) {
        assertThat(faults).allSatisfy(f -> assertThat(f.ja()).isNotBlank());
        return faults.stream().map(Sentence::key).toList();
    }

    @Test
    @DisplayName("見込みは前の3年の中央値で、半分に満たなければ「少ない」")
    void expectsTheMedianOfThreeYears() {
        var expected = ExpectedVolume.of(Map.of(2020, 900L, 2021, 100L, 2022, 120L, 2023, 80L), 2024);
        assertThat(expected.value()).isEqualTo(100);
        assertThat(expected.judge(50, false)).isEqualTo(DutyState.NOTIFIED);
        assertThat(expected.judge(49, false)).isEqualTo(DutyState.FEW);
        assertThat(expected.judge(0, false)).isEqualTo(DutyState.MISSING);
        assertThat(expected.judge(0, true)).isEqualTo(DutyState.NIL);
        assertThat(ExpectedVolume.of(Map.of(), 2024).judge(1, false)).isEqualTo(DutyState.NOTIFIED);
        assertThat(new ExpectedVolume(9).judge(1, false)).as("too few to judge").isEqualTo(DutyState.NOTIFIED);
    }

    @Test
    @DisplayName("勧告は督促のあと、公表は勧告の期限のあとだけ")
    void actsHaveAnOrder() {
        var recommend = act(Kind.RECOMMENDED, TODAY.plusDays(30));
        var publish = act(Kind.PUBLISHED, TODAY);
        assertThat(keys(of(FacilityClass.HOSPITAL, DutyState.MISSING).faults(recommend, TODAY)))
                .containsExactly("not-reminded");
        var reminded = act(Kind.REMINDED, TODAY.minusDays(60));
        assertThat(of(FacilityClass.HOSPITAL, DutyState.MISSING, reminded).faults(recommend, TODAY))
                .isEmpty();
        assertThat(keys(of(FacilityClass.HOSPITAL, DutyState.MISSING, reminded).faults(publish, TODAY)))
                .containsExactly("not-recommended");
        var open = of(FacilityClass.HOSPITAL, DutyState.MISSING, reminded, act(Kind.RECOMMENDED, TODAY));
        assertThat(keys(open.faults(publish, TODAY))).containsExactly("deadline-open");
        assertThat(open.faults(publish, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("診療所には勧告も公表もなく、指定の取消しがある")
    void clinicsLoseTheirDesignation() {
        var reminded = act(Kind.REMINDED, TODAY.minusDays(60));
        var clinic = of(FacilityClass.DESIGNATED_CLINIC, DutyState.MISSING, reminded);
        assertThat(clinic.kinds()).containsExactly(Kind.REMINDED, Kind.REVOKED);
        assertThat(keys(clinic.faults(act(Kind.RECOMMENDED, TODAY.plusDays(30)), TODAY)))
                .containsExactly("hospitals-only");
        assertThat(clinic.faults(act(Kind.REVOKED, TODAY), TODAY)).isEmpty();
        var hospital = of(FacilityClass.HOSPITAL, DutyState.MISSING, reminded);
        assertThat(keys(hospital.faults(act(Kind.REVOKED, TODAY), TODAY))).containsExactly("clinics-only");
    }

    @Test
    @DisplayName("届け出た施設、0件を報告した施設には何もできない")
    void nothingFollowsWhenTheDutyIsDone() {
        assertThat(keys(of(FacilityClass.HOSPITAL, DutyState.NIL).faults(act(Kind.REMINDED, TODAY.plusDays(9)), TODAY)))
                .containsExactly("fulfilled");
    }
}
