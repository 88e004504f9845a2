package dev.todoke.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Item;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("点検の例")
class CheckExamplesTest {

    @Test
    @DisplayName("例のどの行も、その点検がほんとうに言う文になる")
    void everyExampleIsAFinding() {
        assertThat(Tables.shipped().only("notification-check-examples").rows()).allSatisfy(row -> {
            var check = row.value("id");
            assertThat(CheckExamples.of(check)).as(check).hasValueSatisfying(example -> {
                assertThat(example.finding().check()).isEqualTo(check);
                assertThat(example.finding().messageJa()).doesNotContain("%s", "…");
                assertThat(example.finding().message(Locale.ENGLISH)).doesNotContain("%s", "…");
            });
        });
    }

    @Test
    @DisplayName("届出ファイルの点検には、すべて例がある")
    void everyCheckOfARecordHasOne() {
        var shown = Tables.shipped().only("notification-check-examples").rows().stream()
                .map(TableRow::key)
                .toList();
        var occasion = CheckOccasion.on(PartialDate.of(2025, 6, 30));
        assertThat(CheckList.inForce(occasion).checks()).extracting(Check::id).isSubsetOf(shown);
        assertThat(CheckExamples.of("F01")).isEmpty();
    }

    @Test
    @DisplayName("例は、届出のどの項目をどう変えたかを言う")
    void changesAreNamed() {
        var example = CheckExamples.of("L03").orElseThrow();
        assertThat(example.changes()).isEqualTo(Map.of(Item.TOPOGRAPHY, "C341", Item.LATERALITY, "3"));
        assertThat(example.finding().value()).isEqualTo("3");
        assertThat(CheckExamples.of("N04").orElseThrow().finding().sentence().values())
                .isEqualTo(List.of("2024", "2023"));
        assertThat(CheckExamples.of("N08").orElseThrow().changes()).isEmpty();
    }
}
