package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("コード検索")
class CodeSearchTest {

    private static final Set<CodeSystem> EVERYWHERE = EnumSet.allOf(CodeSystem.class);
    private static final CodeSearch SEARCH = CodeSearch.shipped();

    @ParameterizedTest(name = "「{0}」の最初は {1}")
    @CsvSource(delimiter = '|', textBlock = """
            C16              | C16.0
            D37              | D37
            c16.9            | C16.9
            c169             | C16.9
            Ｃ１６．９        | C16.9
            8140             | 8140/3
            8140/2           | 8140/2
            ８１４０／０      | 8140/0
            814033           | 8140/3
            d370             | D37.0
            40131            | 40131
            胃               | C16.9
            い               | C16.9
            ｲ                | C16.9
            イ               | C16.9
            胃がん           | C16.9
            胃癌             | C16.9
            いがん           | C16.9
            ちょくちょう     | C20.9
            チョクチョウ     | C20.9
            直腸がん         | C20.9
            肺 上葉          | C34.1
            上葉 肺          | C34.1
            はい じょうよう  | C34.1
            肺上葉           | C34.1
            胆のう           | C23.9
            子宮頸部         | C53.9
            前立腺           | C61.9
            ぜんりつせん     | C61.9
            腺癌             | 8140/3
            せんがん         | 8140/3
            腺がん           | 8140/3
            へんぺいじょうひがん | 8070/3
            stomach          | C16.9
            Stomach          | C16.9
            ＳＴＯＭＡＣＨ    | C16.9
            stomac           | C16.9
            stomahc          | C16.9
            oesophagus       | C15.9
            esophagus        | C15.9
            adenocarcinoma   | 8140/3
            adenocarcnoma    | 8140/3
            adenocarconima   | 8140/3
            squamous cell carcinoma | 8070/3
            carcinoma squamous cell | 8070/3
            leukaemia        | 9800/3
            B-cell lymphoma diffuse large | 9680/3
            GIST             | 8936/3
            gullet           | C15.9
            福岡市博多区     | 40132
            はかたく         | 40132
            """)
    void nearestCode(String typed, String first) {
        var hits = SEARCH.search(typed, EVERYWHERE, 5);
        assertThat(hits.nearest()).as(typed).isNotEmpty();
        assertThat(hits.nearest().getFirst().listed().printed())
                .as(hits.toString())
                .isEqualTo(first);
    }

    @Test
    @DisplayName("頭文字だけでは、その桁までのコードが順に並ぶ")
    void prefixInOrder() {
        assertThat(printed("C16", Set.of(CodeSystem.TOPOGRAPHY)))
                .containsExactly("C16.0", "C16.1", "C16.2", "C16.3", "C16.4", "C16.5", "C16.6", "C16.8", "C16.9");
        assertThat(printed("子宮頸がん", Set.of(CodeSystem.TOPOGRAPHY)).getFirst()).isEqualTo("C53.9");
        assertThat(printed("8140", EVERYWHERE)).containsExactly("8140/3", "8140/2", "8140/1", "8140/0", "8140/6");
    }

    @Test
    @DisplayName("「大腸」は結腸・直腸S状結腸移行部・直腸のすべてを出す")
    void plainWords() {
        assertThat(SEARCH.search("大腸", Set.of(CodeSystem.TOPOGRAPHY), 50).nearest())
                .extracting(hit -> hit.listed().code().substring(0, 3))
                .contains("C18", "C19", "C20");
    }

    @Test
    @DisplayName("部位名を続けて書いた組織型も、語ごとに探して見つかる")
    void histologyWithSiteInFront() {
        assertThat(printed("胃扁平上皮癌", EVERYWHERE)).contains("8070/3");
    }

    @Test
    @DisplayName("打ち間違いのときだけ、似たつづりと断って出す")
    void saysWhenSimilar() {
        assertThat(SEARCH.search("adenocarcnoma", EVERYWHERE, 1)
                        .nearest()
                        .getFirst()
                        .match())
                .isEqualTo(CodeHit.Match.SIMILAR);
        assertThat(SEARCH.search("ちょくちゅう", EVERYWHERE, 1).nearest().getFirst())
                .satisfies(hit -> assertThat(hit.listed().code()).isEqualTo("C209"))
                .satisfies(hit -> assertThat(hit.match()).isEqualTo(CodeHit.Match.SIMILAR));
        assertThat(SEARCH.search("stomach", EVERYWHERE, 1).nearest().getFirst().match())
                .isEqualTo(CodeHit.Match.NAME);
        assertThat(SEARCH.search("c16", EVERYWHERE, 1).nearest().getFirst().match())
                .isEqualTo(CodeHit.Match.CODE);
    }

    @ParameterizedTest(name = "「{0}」")
    @ValueSource(strings = {"", " ", "　", "???", "，、・", "zzzzqqqq", "\u0000", "（）", "-", "/", "."})
    @DisplayName("何も当たらない入力には、空の一覧を答える")
    void nothingFound(String typed) {
        assertThat(SEARCH.search(typed, EVERYWHERE, 10)).isEqualTo(CodeHits.NONE);
    }

    @Test
    @DisplayName("選んだコード体系の中だけを探し、全部の件数も答える")
    void onlyWhereAsked() {
        var hits = SEARCH.search("癌", Set.of(CodeSystem.MORPHOLOGY), 3);
        assertThat(hits.nearest())
                .hasSize(3)
                .allSatisfy(hit -> assertThat(hit.listed().system()).isEqualTo(CodeSystem.MORPHOLOGY));
        assertThat(hits.total()).isGreaterThan(100);
    }

    @Test
    @DisplayName("すべての和名に読みがある")
    void everyNameIsRead() {
        for (var system : CodeSystem.values()) {
            if (system != CodeSystem.AREA) {
                assertThat(CodeLists.shipped().of(system))
                        .filteredOn(listed -> !Readings.shipped().readsWhole(SearchText.fold(listed.nameJa())))
                        .extracting(ListedCode::nameJa)
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("別名の指すコードは、どれかの版にある")
    void aliasesPointToCodes() {
        for (var row : Tables.shipped().only("code-search-words").rows()) {
            var system = row.value("system").equals("morphology") ? CodeSystem.MORPHOLOGY : CodeSystem.TOPOGRAPHY;
            var known = CodeLists.shipped().of(system).stream()
                    .map(ListedCode::code)
                    .toList();
            for (String code : row.value("codes").split(",")) {
                assertThat(known).as(row.key()).anyMatch(each -> each.startsWith(code));
            }
        }
    }

    @Test
    @Tag("many")
    @DisplayName("1文字ずつ打っても、どの検索も10ミリ秒で終わる")
    void fastEnoughForTyping() {
        var typed =
                List.of("a", "ad", "adenocarcnoma", "い", "ちょくちゅう", "膵腺扁平上皮癌", "squamos cel carcinom", "c", "8", "肺 上葉");
        for (int warm = 0; warm < 30; warm++) {
            typed.forEach(text -> SEARCH.search(text, EVERYWHERE, 20));
        }
        for (String text : typed) {
            long best = Long.MAX_VALUE;
            for (int run = 0; run < 20; run++) {
                long before = System.nanoTime();
                SEARCH.search(text, EVERYWHERE, 20);
                best = Math.min(best, System.nanoTime() - before);
            }
            assertThat(best / 1e6).as("milliseconds for " + text).isLessThan(10);
        }
        assertThat(SEARCH.size()).isGreaterThan(4_000);
    }

    private static List<String> printed(String typed, Set<CodeSystem> systems) {
        return SEARCH.search(typed, systems, 100).nearest().stream()
                .map(hit -> hit.listed().printed())
                .toList();
    }
}
