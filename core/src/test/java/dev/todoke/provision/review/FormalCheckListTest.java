package dev.todoke.provision.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Drafts;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("形式点検表の機械の答え")
class FormalCheckListTest {

    private static CheckedLine line(String line, String field, String text) {
        var draft = Drafts.with(field, text);
        var years = new TreeSet<>(List.of(new YearOfDiagnosis(2019), new YearOfDiagnosis(2020)));
        var open = new DraftReader(years, "40", LocalDate.of(2026, 4, 1))
                .read(draft)
                .open();
        return FormalCheckList.compute(draft, open).stream()
                .filter(computed -> computed.line().equals(line))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("20項目ある")
    void twentyLines() {
        assertThat(FormalCheckList.lineNames()).hasSize(20);
    }

    @Test
    @DisplayName("足りない記載は、その理由とともに不備になる")
    void missingCarriesItsReason() {
        assertThat(line("6-1", "period-end", "2035-01-01").answer())
                .isInstanceOfSatisfying(
                        CheckedLine.Answer.Missing.class,
                        missing -> assertThat(missing.reasons())
                                .anySatisfy(reason -> assertThat(reason.id()).isEqualTo("N06")));
    }

    @Test
    @DisplayName("そろった申出では、機械が決められる項目はすべて適か該当なし")
    void completeDraftPasses() {
        for (String line : FormalCheckList.lineNames()) {
            assertThat(line(line, "title", "題目").answer()).isNotInstanceOf(CheckedLine.Answer.Missing.class);
        }
    }

    @Test
    @DisplayName("人の目が要る項目を機械は決めない")
    void humansDecideWhatNeedsEyes() {
        assertThat(line("8-2", "title", "題目").answer()).isInstanceOf(CheckedLine.Answer.NeedsEyes.class);
    }

    @Test
    @DisplayName("匿名化した情報では実績と同意の項目は該当しない")
    void notApplicableLines() {
        assertThat(line("1-3", "title", "題目").answer()).isInstanceOf(CheckedLine.Answer.NotApplicable.class);
        assertThat(line("2-1", "title", "題目").answer()).isInstanceOf(CheckedLine.Answer.NotApplicable.class);
    }
}
