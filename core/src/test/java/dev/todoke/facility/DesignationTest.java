package dev.todoke.facility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.facility.DesignationEvent.Kind;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("診療所の指定")
class DesignationTest {

    private static final FacilityCode CODE = new FacilityCode("40C01");

    private static Facility facility(FacilityClass kind) {
        return new Facility(
                CODE,
                "架空診療所",
                kind,
                new Prefecture("40"),
                new MunicipalityCode("40137"),
                "",
                "",
                "見本町1",
                PartialDate.unknown());
    }

    private static DesignationEvent event(Kind kind, String day) {
        return new DesignationEvent(CODE, kind, LocalDate.parse(day), "理由", Instant.EPOCH, "1");
    }

    private static List<String> faults(DesignationEvent next, DesignationEvent... before) {
        return new Designation(facility(FacilityClass.DESIGNATED_CLINIC), List.of(before))
                .faults(next).stream().map(fault -> fault.key()).toList();
    }

    @Test
    @DisplayName("申請、指定、辞退、再び指定で、期間は二つになる")
    void twoPeriods() {
        var road = List.of(
                event(Kind.APPLIED, "2021-11-01"),
                event(Kind.DESIGNATED, "2022-01-01"),
                event(Kind.RESIGNED, "2022-12-31"),
                event(Kind.APPLIED, "2023-10-01"),
                event(Kind.DESIGNATED, "2024-01-01"));
        var before = new ArrayList<DesignationEvent>();
        for (var event : road) {
            assertThat(faults(event, before.toArray(DesignationEvent[]::new))).isEmpty();
            before.add(event);
        }
        var periods = DesignationPeriods.of(road);
        assertThat(periods.periods()).hasSize(2);
        assertThat(periods.inForceOn(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(periods.inForceOn(LocalDate.of(2023, 6, 1))).isFalse();
        assertThat(periods.overlaps(2023)).isFalse();
        assertThat(periods.isOpen()).isTrue();
    }

    @Test
    @DisplayName("指定されていなければ辞退も取消しもない")
    void nothingToEnd() {
        assertThat(faults(event(Kind.RESIGNED, "2022-12-31"))).containsExactly("not-designated");
        assertThat(faults(event(Kind.REVOKED, "2021-12-31"), event(Kind.DESIGNATED, "2022-01-01")))
                .containsExactly("before-the-beginning");
    }

    @Test
    @DisplayName("二重の指定、申請のない不指定、終わりより前の再指定はない")
    void outOfTurn() {
        var designated = event(Kind.DESIGNATED, "2022-01-01");
        assertThat(faults(designated, designated)).containsExactly("designated-already");
        assertThat(faults(event(Kind.REFUSED, "2022-01-01"))).containsExactly("not-applied");
        assertThat(faults(event(Kind.DESIGNATED, "2022-06-30"), designated, event(Kind.REVOKED, "2022-06-30")))
                .containsExactly("before-the-end");
    }

    @Test
    @DisplayName("病院は指定されず、取消しには理由が要る")
    void hospitalsAndReasons() {
        var hospital = new Designation(facility(FacilityClass.HOSPITAL), List.of());
        assertThat(hospital.faults(event(Kind.DESIGNATED, "2022-01-01")))
                .extracting(fault -> fault.ja())
                .containsExactly("指定は診療所だけのものです。この施設は病院です。");
        var unsaid = new DesignationEvent(CODE, Kind.REVOKED, LocalDate.of(2022, 6, 30), "", Instant.EPOCH, "1");
        assertThat(faults(unsaid, event(Kind.DESIGNATED, "2022-01-01"))).containsExactly("reason");
    }

    @Test
    @DisplayName("月までの診断日は、期間にかかるかぎり対象のうち")
    void partialDiagnosis() {
        var periods = DesignationPeriods.of(
                List.of(event(Kind.DESIGNATED, "2022-01-15"), event(Kind.RESIGNED, "2022-06-15")));
        assertThat(periods.endedBefore(PartialDate.read("20220699").orElseThrow()))
                .isEmpty();
        assertThat(periods.endedBefore(PartialDate.read("20220799").orElseThrow()))
                .contains(LocalDate.of(2022, 6, 15));
        assertThat(periods.endedBefore(PartialDate.unknown())).isEmpty();
    }

    @Test
    @DisplayName("届出の義務は、指定のあった年だけ")
    void owedWhileDesignated() {
        var clinic = facility(FacilityClass.DESIGNATED_CLINIC)
                .with(DesignationPeriods.of(
                        List.of(event(Kind.DESIGNATED, "2022-01-01"), event(Kind.RESIGNED, "2022-12-31"))));
        assertThat(clinic.owedIn(2021)).isFalse();
        assertThat(clinic.owedIn(2022)).isTrue();
        assertThat(clinic.owedIn(2023)).isFalse();
        assertThat(facility(FacilityClass.HOSPITAL).owedIn(2015)).isTrue();
    }
}
