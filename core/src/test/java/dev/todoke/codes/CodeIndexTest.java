package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The index is made by the test itself, once: what goes wrong in the making is seen here.
@DisplayName("検索の索引")
class CodeIndexTest {

    @Test
    @DisplayName("コード・和名・読み・英名・別名・群の名から作られる")
    void everyWayOfFindingIsIndexed() {
        var index = new CodeIndex(CodeLists.shipped());
        assertThat(index.vocabulary())
                .contains("stomach", "adenocarcinoma", "leukemia")
                .doesNotHaveDuplicates();
        assertThat(index.codes()).hasSizeGreaterThan(4_000);

        var search = new CodeSearch(index);
        var expected = new LinkedHashMap<String, String>();
        for (String pair : List.of(
                "C34.1=C34.1",
                "8140/2=8140/2",
                "8140=8140/3",
                "40131=40131",
                "胃=C16.9",
                "胃がん=C16.9",
                "上葉 肺=C34.1",
                "ちょくちょう=C20.9",
                "せんがん=8140/3",
                "腺癌=8140/3",
                "stomach=C16.9",
                "gullet=C15.9",
                "GIST=8936/3",
                "adenocarcnoma=8140/3",
                "leukaemia=9800/3",
                "福岡市博多区=40132",
                "はかたく=40132",
                "リンパ性白血病=9820/3")) {
            expected.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        var found = new LinkedHashMap<String, String>();
        for (String typed : expected.keySet()) {
            var hits = search.search(typed, EnumSet.allOf(CodeSystem.class), 1).nearest();
            found.put(typed, hits.isEmpty() ? "" : hits.getFirst().listed().printed());
        }
        assertThat(found).isEqualTo(expected);
        assertThat(search.search("リンパ性白血病", EnumSet.of(CodeSystem.ICCC3), 1).nearest())
                .singleElement()
                .satisfies(hit -> assertThat(hit.listed().printed()).startsWith("I(a)"));
        assertThat(search.search("c16", EnumSet.of(CodeSystem.TOPOGRAPHY), 100).nearest())
                .hasSize(9)
                .allSatisfy(hit -> assertThat(hit.match()).isEqualTo(CodeHit.Match.CODE));
        assertThat(search.search("大腸", EnumSet.of(CodeSystem.TOPOGRAPHY), 50).nearest())
                .extracting(hit -> hit.listed().code().substring(0, 3))
                .contains("C18", "C19", "C20");
    }
}
