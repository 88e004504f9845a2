package dev.todoke.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.consolidation.store.SearchStore;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.testing.TestDatabase;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("個人の検索（PostgreSQL、合成した3万人）")
class SearchStoreTest {

    private static final int PERSONS = Integer.getInteger("todoke.search.persons", 30_000);

    private final TestDatabase database = TestDatabase.fresh();
    private final SearchStore store = new SearchStore(database.jdbc());

    @BeforeEach
    void people() {
        database.owner().sql("""
                insert into consolidation.person (person, reports, content, sex, death, finding, tumours, conflicts, edition, built_at)
                select 'P-' || i, array['R-' || i], '', '2', 'NOT_KNOWN', 'NONE', 1, 0, 'x', now() from generate_series(1, :n) i
                """).param("n", PERSONS).update();
        database.owner().sql("""
                insert into person.search_key (person, report, kana, name, born, chart)
                select 'P-' || i, 'R-' || i, 'シケン' || chr(12449 + i %% 80) || i, '試験' || i,
                       to_char(date '1930-01-01' + i, 'YYYY-MM-DD'), 'C' || i
                  from generate_series(1, :n) i
                """.replace("%%", "%")).param("n", PERSONS).update();
        database.owner().sql("analyze person.search_key").update();
    }

    @Test
    @DisplayName("氏名、カナ、生年月日、診療録番号、届出番号のどれからでも見つかり、出すのは最小限")
    void everyKeyFinds() {
        assertThat(find("", "試験77", "", "", ""))
                .extracting(SearchStore.Hit::person)
                .contains("P-77");
        assertThat(find("", "", "1930-03-19", "", ""))
                .extracting(SearchStore.Hit::person)
                .containsExactly("P-77");
        assertThat(find("", "試験77", "1930", "", ""))
                .extracting(SearchStore.Hit::person)
                .containsExactly("P-77");
        assertThat(find("", "", "", "C77", ""))
                .extracting(SearchStore.Hit::person)
                .containsExactly("P-77");
        assertThat(find("", "", "", "", "R-77"))
                .containsExactly(new SearchStore.Hit("P-77", "2", "1930-03", 1, 1, "NOT_KNOWN"));
        assertThat(find("シケン", "", "", "", "")).hasSize(51);
        assertThat(find("", "試験%", "", "", "")).as("no wildcard of SQL").isEmpty();
    }

    @Test
    @DisplayName("どの探し方も300ミリ秒より速い")
    void everyWayIsFast() {
        for (var keys : List.of(
                SearchStore.Keys.of("シケン", "", "", "", ""),
                SearchStore.Keys.of("シケンア", "", "1990", "", ""),
                SearchStore.Keys.of("", "試験77", "", "", ""),
                SearchStore.Keys.of("", "試験77", "1930-03-19", "", ""),
                SearchStore.Keys.of("", "", "1930-03-19", "", ""),
                SearchStore.Keys.of("", "", "", "C77", ""),
                SearchStore.Keys.of("", "", "", "", "R-77"))) {
            double millis = Double.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                long begun = System.nanoTime();
                registry(() -> store.find(keys, 51));
                millis = Math.min(millis, (System.nanoTime() - begun) / 1e6);
            }
            System.getLogger("measure").log(System.Logger.Level.INFO, "{0}: {1} ms", keys.filled(), millis);
            assertThat(millis).as(keys.filled().toString()).isLessThan(300);
        }
    }

    @Test
    @DisplayName("どの探し方も索引を使う")
    void everyWayUsesAnIndex() {
        for (String where : List.of(
                "k.kana ~>=~ 'シケンア1' and k.kana ~<~ 'シケンア2'",
                "k.name ~>=~ '試験777' and k.name ~<~ '試験778'",
                "k.born = '1930-03-19'",
                "k.chart = 'C77'",
                "k.report = 'R-77'")) {
            var plan = database.owner()
                    .sql("explain select distinct person from person.search_key k where " + where + " limit 51")
                    .query(String.class)
                    .list();
            assertThat(String.join("\n", plan)).as(where).contains("Index").doesNotContain("Seq Scan");
        }
    }

    private List<SearchStore.Hit> find(String kana, String name, String born, String chart, String report) {
        return registry(() -> store.find(SearchStore.Keys.of(kana, name, born, chart, report), 51));
    }

    private <T> T registry(Supplier<T> work) {
        return Acting.at(Face.REGISTRY, "c7").get(() -> database.transactions().get(work));
    }
}
