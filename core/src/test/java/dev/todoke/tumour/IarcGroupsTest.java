package dev.todoke.tumour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("部位群と組織型群")
class IarcGroupsTest {

    /// Table 2 of the rules as published in 2004.
    private static final Map<Integer, String> PUBLISHED = Map.ofEntries(
            Map.entry(1, "8051-8084 8120-8131"),
            Map.entry(2, "8090-8110"),
            Map.entry(3, "8140-8149 8160-8162 8190-8221 8260-8337 8350-8551 8570-8576 8940-8941"),
            Map.entry(4, "8030-8046 8150-8157 8170-8180 8230-8255 8340-8347 8560-8562 8580-8671"),
            Map.entry(5, "8010-8015 8020-8022 8050-8050"),
            Map.entry(6, "8680-8713 8800-8921 8990-8991 9040-9044 9120-9125 9130-9136 9141-9252 9370-9373 9540-9582"),
            Map.entry(7, "9050-9055"),
            Map.entry(8, "9840-9840 9861-9931 9945-9946 9950-9950 9961-9964 9980-9987"),
            Map.entry(9, "9670-9699 9728-9728 9731-9734 9761-9767 9769-9769 9823-9826 9833-9833 9836-9836 9940-9940"),
            Map.entry(10, "9700-9719 9729-9729 9768-9768 9827-9831 9834-9834 9837-9837 9948-9948"),
            Map.entry(11, "9650-9667"),
            Map.entry(12, "9740-9742"),
            Map.entry(13, "9750-9758"),
            Map.entry(
                    14,
                    "9590-9591 9596-9596 9727-9727 9760-9760 9800-9801 9805-9805 9820-9820 9832-9832 9835-9835"
                            + " 9860-9860 9960-9960 9970-9970 9975-9975 9989-9989"),
            Map.entry(15, "9140-9140"),
            Map.entry(16, "8720-8790 8930-8936 8950-8983 9000-9030 9060-9110 9260-9365 9380-9539"),
            Map.entry(17, "8000-8005"));

    @Test
    @DisplayName("3.1版・3.2版のすべての組織型に群がある")
    void everyHistologyHasAGroup() {
        assertThat(histologies())
                .hasSizeGreaterThan(850)
                .allSatisfy(code ->
                        assertThat(IarcGroups.ofHistology(code)).as("%d", code).isBetween(1, 17));
    }

    @Test
    @DisplayName("2004年の表にある範囲の群は、公表された群のまま")
    void publishedRangesKeepTheirGroup() {
        var moved = new ArrayList<String>();
        PUBLISHED.forEach((group, ranges) -> {
            for (String range : ranges.split(" ", -1)) {
                int first = Integer.parseInt(range.substring(0, 4));
                int last = Integer.parseInt(range.substring(5));
                histologies().subSet(first, true, last, true).stream()
                        .filter(code -> IarcGroups.ofHistology(code) != group)
                        .forEach(code -> moved.add(code + " " + group + "→" + IarcGroups.ofHistology(code)));
            }
        });
        assertThat(moved)
                .as("the B-cell lymphoma that 3.1 put among T-cell codes")
                .containsExactly("9712 10→9");
    }

    @Test
    @DisplayName("範囲の外に置かれたコードは、理由のある一覧だけ")
    void codesOutsideThePublishedRanges() {
        var outside = new ArrayList<String>();
        for (int code : histologies()) {
            if (publishedGroup(code) == 0) {
                outside.add(code + ":" + IarcGroups.ofHistology(code));
            }
        }
        assertThat(String.join(" ", outside))
                .isEqualTo("8023:4 8085:1 8086:1 8158:4 8163:3 8256:4 8257:4 8339:3 8348:4 8349:4 8552:3 8563:4 8714:6"
                        + " 8992:6 9045:6 9126:6 9137:6 9138:6 9597:9 9724:10 9725:10 9726:10 9735:9 9737:9 9738:9"
                        + " 9749:13 9759:13 9806:14 9807:14 9808:14 9809:14 9811:9 9812:9 9813:9 9814:9 9815:9"
                        + " 9816:9 9817:9 9818:9 9819:9 9965:8 9966:8 9967:8 9968:8 9971:14 9991:8 9992:8 9993:8");
    }

    @Test
    @DisplayName("どの版にもないコードには群がない: 黙って数えない")
    void unknownCodesHaveNoGroup() {
        var known = histologies();
        var assigned = new ArrayList<Integer>();
        for (int code = 8000; code <= 9999; code++) {
            if (!known.contains(code) && IarcGroups.ofHistology(code) != IarcGroups.UNASSIGNED) {
                assigned.add(code);
            }
        }
        assertThat(assigned).as("codes of ICD-O-3 (2000) that were deleted").containsExactly(8157, 9752, 9753, 9754);
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource(textBlock = """
            C009, T2
            C019, T1
            C029, T1
            C039, T2
            C069, T2
            C079, C07
            C080, C08
            C090, T3
            C109, T3
            C119, C11
            C129, T3
            C139, T3
            C140, T3
            C148, T3
            C150, C15
            C187, C18
            C199, T4
            C209, T4
            C210, C21
            C221, C22
            C239, T5
            C240, T5
            C249, T5
            C250, C25
            C329, C32
            C339, T6
            C340, T6
            C349, T6
            C379, C37
            C399, C39
            C400, T7
            C419, T7
            C421, C42
            C649, C64
            C659, T8
            C669, T8
            C670, T8
            C689, T8
            C690, C69
            C809, C80
            """)
    void siteGroups(String topography, String group) {
        assertThat(IarcGroups.ofSite(new Topography(topography))).isEqualTo(group);
    }

    @ParameterizedTest(name = "{0} が同時に複数なら {1}")
    @CsvSource(textBlock = """
            C019, C029
            C000, C069
            C099, C140
            C199, C209
            C239, C249
            C341, C349
            C402, C419
            C672, C689
            C187, C187
            C509, C509
            """)
    void codesForSitesFoundTogether(String topography, String expected) {
        assertThat(IarcGroups.sameTimeCode(new Topography(topography)).code()).isEqualTo(expected);
    }

    @Test
    @DisplayName("どの局在コードも、同じ3桁なら同じ部位群")
    void aSiteIsNeverDivided() {
        for (var row : Tables.shipped().table("icdo3-topography", "3.2").rows()) {
            var topography = new Topography(row.value("code"));
            assertThat(IarcGroups.ofSite(topography))
                    .isEqualTo(IarcGroups.ofSite(new Topography(topography.site() + "9")));
        }
    }

    @Test
    @DisplayName("一つになりうる群の組は、同じ群と、詳細不明の群の組だけ")
    void groupsThatMayBeOne() {
        var pairs = new ArrayList<String>();
        for (int a = 1; a <= 17; a++) {
            for (int b = a + 1; b <= 17; b++) {
                assertThat(IarcGroups.mayBeOne(a, b)).isEqualTo(IarcGroups.mayBeOne(b, a));
                if (IarcGroups.mayBeOne(a, b)) {
                    pairs.add(a + "-" + b);
                }
            }
            assertThat(IarcGroups.mayBeOne(a, a)).isTrue();
            assertThat(IarcGroups.mayBeOne(a, IarcGroups.UNASSIGNED)).isFalse();
        }
        assertThat(String.join(" ", pairs))
                .isEqualTo("1-5 1-17 2-5 2-17 3-5 3-17 4-5 4-17 5-17 6-17 7-17 8-14 9-14 10-14 11-14 12-14 13-14"
                        + " 15-17 16-17");
    }

    @Test
    @DisplayName("全身性は8から15、詳細不明は5・14・17と群のないコード")
    void kindsOfGroups() {
        var systemic = new ArrayList<Integer>();
        var unspecific = new ArrayList<Integer>();
        for (int group = 0; group <= 17; group++) {
            if (IarcGroups.isSystemic(group)) {
                systemic.add(group);
            }
            if (IarcGroups.isUnspecific(group)) {
                unspecific.add(group);
            }
        }
        assertThat(systemic).containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(unspecific).containsExactly(0, 5, 14, 17);
        assertThat(IarcGroups.isHaematopoietic(15)).isFalse();
        assertThat(IarcGroups.isHaematopoietic(7)).isFalse();
    }

    private static int publishedGroup(int code) {
        for (var entry : PUBLISHED.entrySet()) {
            for (String range : entry.getValue().split(" ", -1)) {
                if (code >= Integer.parseInt(range.substring(0, 4)) && code <= Integer.parseInt(range.substring(5))) {
                    return entry.getKey();
                }
            }
        }
        return 0;
    }

    private static TreeSet<Integer> histologies() {
        var codes = new TreeSet<Integer>();
        for (String edition : List.of("3.1", "3.2")) {
            Tables.shipped()
                    .table("icdo3-morphology", edition)
                    .rows()
                    .forEach(row -> codes.add(Integer.parseInt(row.value("code4"))));
        }
        return codes;
    }
}
