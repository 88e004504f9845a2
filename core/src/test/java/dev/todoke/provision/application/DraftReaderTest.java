package dev.todoke.provision.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.YearOfDiagnosis;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("申出書の読み取り")
class DraftReaderTest {

    private static final DraftReader READER = new DraftReader(
            new TreeSet<>(List.of(new YearOfDiagnosis(2019), new YearOfDiagnosis(2020))),
            "40",
            LocalDate.of(2026, 4, 1));

    @Test
    @DisplayName("そろった申出は型に読める")
    void completeDraftIsRead() {
        var reading = READER.read(Drafts.complete());
        assertThat(reading.open()).isEmpty();
        var document = ((DraftReading.Complete) reading).document();
        assertThat(document.article()).isEqualTo(Article.RESEARCH_ANONYMISED);
        assertThat(document.range().sites()).containsExactly("C15");
        assertThat(document.items()).contains(4, 5, 24);
        assertThat(document.period().start()).isEqualTo(new UsePeriod.Start.OnReceipt());
    }

    @ParameterizedTest(name = "{0} を「{1}」にすると {2}")
    @CsvSource(delimiter = '|', textBlock = """
            kind             | identifiable | N03
            article          | 21-8         | N03
            years            | 2019,2021    | N04
            items            | 4,71         | N05
            items            | 4,66         | N13
            period-end       | 2032-01-01   | N06
            period-end       | 2026-03-31   | N07
            study-end        | 2028-12-31   | N06
            users.1.role     | analysis     | N08
            users.1.abroad   | yes          | N12
            users.1.pledged  | 2026-04-02   | N10
            users.1.pledged  | きのう       | N02
            users.2.name     | 二人目 次郎  | N01
            ethics-date      | 2026-04-02   | N10
            area             | 41           | N16
            area             | 40999        | N15
            sites            | 食道         | N15
            age-from         | 90           | -
            age-to           | -1           | N18
            publications.1.month | 2030-01  | N14
            technical-ticks  | login        | N19
            table-shells     | ''           | N01
            purpose-kind     | control      | N21
            methods.1.items  | 4,64         | N23
            methods.1.items  | 4,99         | N15
            study-plan       | ''           | N27
            users.1.pledged  | ''           | N28
            users.1.role     | chief,analysis | -
            """)
    void contradictionsAreNamed(String field, String text, String id) {
        var open = READER.read(Drafts.with(field, text)).open();
        if (id.equals("-")) {
            assertThat(open).isEmpty();
        } else {
            assertThat(open).extracting(Reason::id).contains(id);
            assertThat(open).allSatisfy(reason -> assertThat(reason.ja()).endsWith("(" + reason.id() + ")"));
        }
    }

    @Test
    @DisplayName("第21条第8項は同意・実績2件・措置のすべてを求める")
    void identifiableResearchAsksForMore() {
        var texts = new TreeMap<>(Drafts.complete().texts());
        texts.put("article", "21-8");
        texts.put("kind", "identifiable");
        texts.put("supplementary", "no");
        texts.put("results.1.title", "研究1");
        texts.put("results.1.year", "2020");
        var open = READER.read(new Draft(texts)).open();
        assertThat(open).extracting(Reason::field).contains("consent-papers", "results.1.title", "physical-ticks");
    }

    @ParameterizedTest(name = "{0} に始めると限度は {1}")
    @CsvSource({"2026-04-01, 2031-12-31", "2026-01-01, 2031-12-31", "2026-12-31, 2031-12-31", "2024-02-29, 2029-12-31"})
    void legalLimit(LocalDate start, LocalDate limit) {
        assertThat(UsePeriod.legalLimit(start)).isEqualTo(limit);
    }

    @Test
    @DisplayName("5年を超える利用は、理由があるときだけ申し出られる。匿名化していない情報は15年まで")
    void longUseNeedsAReason() {
        var texts = new TreeMap<>(Drafts.complete().texts());
        texts.put("period-end", "2032-01-01");
        texts.put("study-end", "2060-12-31");
        texts.put("long-use", "長期の予後を調べるため");
        assertThat(READER.read(new Draft(texts)).open()).isEmpty();
        texts.put("article", "18");
        texts.put("kind", "identifiable");
        assertThat(READER.read(new Draft(texts)).open()).extracting(Reason::id).doesNotContain("N06");
        texts.put("period-end", "2042-01-01");
        assertThat(READER.read(new Draft(texts)).open()).extracting(Reason::id).contains("N06");
    }

    @ParameterizedTest(name = "がんの種類 {0}")
    @CsvSource(delimiter = '|', textBlock = """
            C15            | C15
            ｃ１５、C16-C18 | C15,C16,C17,C18
            C34.1          | C341
            すべて         | ''
            """)
    void sitesAreExpanded(String typed, String prefixes) {
        assertThat(String.join(",", CodeLists.sites(typed).orElseThrow())).isEqualTo(prefixes);
    }

    @Test
    @DisplayName("理由は様式の順に並ぶ")
    void reasonsFollowTheForm() {
        var open = READER.read(Draft.empty()).open();
        assertThat(open.getFirst().field()).isEqualTo("title");
        assertThat(open.getLast().field()).isEqualTo("disposal");
    }
}
