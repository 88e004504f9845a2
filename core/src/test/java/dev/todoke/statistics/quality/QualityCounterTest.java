package dev.todoke.statistics.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.ClosedRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("登録精度の集計")
class QualityCounterTest {

    private static final Map<Integer, String> LUNG =
            Map.of(4, "1", 7, "40", 9, "01", 19, "C349", 23, "1", 26, "0", 30, "410", 44, "40001", 69, "0", 70, "0");

    @Test
    @DisplayName("全体・部位・医療圏・診断病院ごとに数え、DCOは病院に数えない")
    void countsByWholeSiteAreaAndHospital() {
        var counter = new QualityCounter();
        counter.add(tumour(LUNG, Map.of()));
        counter.add(tumour(LUNG, Map.of(23, "3", 26, "2", 30, "499")));
        counter.add(tumour(LUNG, Map.of(23, "0", 44, "", 69, "1", 70, "1", 30, "499", 19, "C80")));

        var lines = counter.lines();

        assertThat(lines.get(new QualityKey(QualityKey.By.WHOLE, "", "ALL")))
                .isEqualTo(new QualityCounts(3, 2, 1, 1, 1, 1, 2, 1, 1));
        assertThat(lines.get(new QualityKey(QualityKey.By.HOSPITAL, "40001", "ALL")))
                .isEqualTo(new QualityCounts(2, 2, 1, 0, 0, 0, 1, 1, 0));
        assertThat(lines.get(new QualityKey(QualityKey.By.AREA, "40-01", "ALL")).cases())
                .isEqualTo(3);
        assertThat(lines.keySet().stream().filter(key -> key.by() == QualityKey.By.HOSPITAL))
                .extracting(QualityKey::value)
                .containsOnly("40001");
    }

    @Test
    @DisplayName("集計対象でない腫瘍と上皮内がんは数えない")
    void leavesOutWhatIsNotCounted() {
        var counter = new QualityCounter();
        counter.add(tumour(LUNG, Map.of(73, "2")));
        counter.add(tumour(LUNG, Map.of(19, "D022")));

        assertThat(counter.lines()).isEmpty();
    }

    @Test
    @DisplayName("他の病院が10件に満たない行では、県全体の値を伏せる")
    void withholdsTheFewOfOthers() {
        var own = new QualityCounts(20, 18, 15, 1, 0, 1, 2, 3, 0);

        assertThat(OwnAgainstRest.of(own, new QualityCounts(29, 20, 16, 1, 0, 1, 2, 3, 0))
                        .prefecture())
                .isEmpty();
        assertThat(OwnAgainstRest.of(own, new QualityCounts(30, 20, 16, 1, 0, 1, 2, 3, 0))
                        .prefecture())
                .isPresent();
        assertThat(OwnAgainstRest.of(own, own).prefecture()).isEmpty();
        assertThat(own.percent(own.microscopy())).isEqualTo(90);
        assertThat(QualityCounts.NONE.percent(0)).isZero();
    }

    private static ClosedRecord tumour(Map<Integer, String> usual, Map<Integer, String> changed) {
        List<String> values = new ArrayList<>(Collections.nCopies(ClosedRecord.ITEMS, ""));
        values.set(72, "1");
        usual.forEach((item, value) -> values.set(item - 1, value));
        changed.forEach((item, value) -> values.set(item - 1, value));
        return new ClosedRecord(values);
    }
}
