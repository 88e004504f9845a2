package dev.todoke.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("事務連絡の宛先")
class SelectionTest {

    private static final List<FacilityProgress> FACILITIES = List.of(
            facility("40A01", FacilityClass.HOSPITAL, true, true, 0),
            facility("40A02", FacilityClass.HOSPITAL, true, false, 2),
            facility("40A03", FacilityClass.DESIGNATED_CLINIC, false, false, 0));

    private static FacilityProgress facility(
            String code, FacilityClass facilityClass, boolean signedIn, boolean notified, long queries) {
        return new FacilityProgress(new FacilityCode(code), code, facilityClass, signedIn, notified, queries);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"EVERYBODY,40A01 40A02 40A03", "SIGN_IN,40A03", "NOTIFY,40A02 40A03", "ANSWER,40A02"})
    @DisplayName("手続きが終わっていない病院等だけに送る")
    void onlyTheUnfinishedReceiveIt(Step step, String codes) {
        assertThat(new Selection(step, 2025, Set.of()).addressees(FACILITIES))
                .extracting(facility -> facility.facility().value())
                .containsExactly(codes.split(" "));
    }

    @Test
    @DisplayName("区分でも絞れる")
    void classesNarrowItDown() {
        assertThat(new Selection(Step.NOTIFY, 2025, Set.of(FacilityClass.DESIGNATED_CLINIC)).addressees(FACILITIES))
                .extracting(facility -> facility.facility().value())
                .containsExactly("40A03");
    }

    @Test
    @DisplayName("足りないところと宛先のないことを一度に言う")
    void allFaultsAtOnce() {
        var empty = new CircularDraft(
                LocalDate.of(2026, 11, 22), "", "", " ", "", "", new Selection(Step.EVERYBODY, 2025, Set.of()));
        assertThat(empty.faults(0))
                .extracting(Sentence::key)
                .containsExactly("title-missing", "body-missing", "head-missing", "nobody");
        var whole = new CircularDraft(LocalDate.of(2026, 11, 22), "登録室", "各病院 御中", "件名", "本文", "", empty.selection());
        assertThat(whole.faults(3)).isEmpty();
    }
}
