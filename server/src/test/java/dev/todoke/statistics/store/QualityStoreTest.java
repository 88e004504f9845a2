package dev.todoke.statistics.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.statistics.quality.QualityCounts;
import dev.todoke.statistics.quality.QualityKey;
import dev.todoke.testing.TestDatabase;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("登録精度の行（PostgreSQL）")
class QualityStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final QualityCounts COUNTS = new QualityCounts(100, 90, 80, 3, 2, 5, 6, 7, 1);

    private final TestDatabase database = TestDatabase.fresh();
    private final QualityStore store = new QualityStore(database.jdbc(), new JdbcTemplate(database.dataSource()));

    @Test
    @DisplayName("登録室はすべての行を、病院は全体と自施設の行だけを見る")
    void hospitalsSeeTheWholeAndThemselves() {
        database.transactions().as(Acting.at(Face.REGISTRY), () -> {
            store.begin(new ClosingSummary(3, new YearOfDiagnosis(2019), 1, NOW, 100, ""), NOW);
            store.add(
                    3,
                    Map.of(
                            new QualityKey(QualityKey.By.WHOLE, "", "ALL"), COUNTS,
                            new QualityKey(QualityKey.By.AREA, "40-01", "ALL"), COUNTS,
                            new QualityKey(QualityKey.By.HOSPITAL, "40001", "ALL"), COUNTS,
                            new QualityKey(QualityKey.By.HOSPITAL, "40002", "ALL"), COUNTS),
                    Map.of("ALL", 38L));
            store.addTimeliness(3, 2019);
            assertThat(store.lines(3, QualityKey.By.HOSPITAL, true)).hasSize(2);
            assertThat(store.lines(3, QualityKey.By.WHOLE, true).getFirst().deaths())
                    .contains(38L);
            assertThat(store.timeliness(3)).isEmpty();
            return 0;
        });

        database.transactions().as(Acting.forFacility("40001", "h1"), () -> {
            assertThat(store.computed()).containsExactly(new QualityStore.Computed(3, 2019, 1));
            assertThat(store.lines(3, QualityKey.By.HOSPITAL, false))
                    .extracting(line -> line.key().value())
                    .containsExactly("40001");
            assertThat(store.lines(3, QualityKey.By.WHOLE, false)).hasSize(1);
            assertThat(store.lines(3, QualityKey.By.AREA, false)).isEmpty();
            return 0;
        });
    }
}
