package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("小児がん国際分類はどの組み合わせにも答える")
class ChildhoodTotalityTest {

    private final ChildhoodClassification classification = ChildhoodClassification.shipped();
    private final KnownCodes codes = KnownCodes.shipped();

    @Test
    @DisplayName("どの部位・組織型・性状にも区分か「なし」があり、3桁と拡張区分は食い違わない")
    void everyCombinationHasAClassOrNone() {
        var recodesOfExtended = new HashMap<String, Set<String>>();
        var behaviours = new TreeSet<Character>();
        var groups = new TreeSet<String>();
        long asked = 0;
        for (int histology : codes.histologies()) {
            for (char behaviour : new char[] {'0', '1', '2', '3', '6', '9'}) {
                for (var topography : codes.topographies()) {
                    var found = classification.classify(topography, histology, behaviour);
                    asked++;
                    if (!found.isClassified()) {
                        continue;
                    }
                    behaviours.add(behaviour);
                    groups.add(found.recode());
                    recodesOfExtended
                            .computeIfAbsent(found.extended(), _ -> new HashSet<>())
                            .add(found.recode());
                }
            }
        }
        assertThat(asked).isEqualTo(866L * 330 * 6);
        assertThat(behaviours).containsExactly('0', '1', '3');
        assertThat(recodesOfExtended.values()).hasSize(115).allMatch(recodes -> recodes.size() == 1);
        assertThat(groups).hasSize(48).allMatch(code -> code.matches("[01]\\d\\d"));
    }

    @Test
    @DisplayName("3.2版の悪性の組織型は、どこかの部位で必ず区分される")
    void everyMalignantHistologyIsClassifiedSomewhere() {
        var unclassified = ListedMorphologies.all().stream()
                .filter(listed -> listed.behaviour() == '3'
                        && Tables.shipped().table("icdo3-morphology", "3.2").knows(listed.histology() + "/3"))
                .filter(listed -> codes.topographies().stream()
                        .noneMatch(site -> classification
                                .classify(site, listed.histology(), '3')
                                .isClassified()))
                .map(ListedMorphologies.Listed::histology)
                .toList();
        // Angioinvasive encapsulated follicular carcinoma is younger than the edition of 2017.
        assertThat(unclassified).isEqualTo(List.of(8339));
    }

    @ParameterizedTest(name = "{0} {1}/{2} は {3} ({4}, 拡張{5})")
    @CsvSource({
        "C421, 9835, 3, Ia,    011, 001",
        "C421, 9591, 3, Ia,    011, 004",
        "C779, 9591, 3, IIb,   022, 013",
        "C779, 9687, 3, IIc,   023, 014",
        "C710, 9391, 1, IIIa,  031, 017",
        "C723, 9380, 1, IIIb,  032, 019",
        "C717, 9380, 1, IIId,  034, 025",
        "C751, 8272, 0, IIIe,  035, 027",
        "C752, 9350, 1, IIIe,  035, 028",
        "C709, 9530, 0, IIIe,  035, 031",
        "C719, 8000, 0, IIIf,  036, 032",
        "C719, 8000, 1, IIIf,  036, 032",
        "C749, 9500, 3, IVa,   041, 033",
        "C692, 9510, 3, V,     050, 035",
        "C649, 8960, 3, VIa,   061, 036",
        "C220, 8970, 3, VIIa,  071, 041",
        "C402, 9180, 3, VIIIa, 081, 046",
        "C491, 8910, 3, IXa,   091, 055",
        "C753, 9064, 1, Xa,    101, 072",
        "C569, 9060, 3, Xc,    103, 084",
        "C739, 8260, 3, XIb,   112, 094",
        "C439, 8140, 3, none,  999, 999",
        "C509, 9530, 2, none,  999, 999",
        "C711, 9400, 6, none,  999, 999",
        "C809, 8000, 3, XIIb,  122, 115",
    })
    void classesOfBothRecodes(
            String site, int histology, char behaviour, String group, String recode, String extended) {
        var found = classification.classify(new Topography(site), histology, behaviour);
        assertThat(List.of(found.group(), found.recode(), found.extended()))
                .isEqualTo(List.of(group, recode, extended));
    }

    @Test
    @DisplayName("項目21の6文字は数字の主群、英字、必要なら空白と拡張番号")
    void itemTwentyOneHasAtMostSixCharacters() {
        for (var row : Tables.shipped().only("iccc3").rows()) {
            assertThat(row.value("item21Assumed"))
                    .matches("|\\d{1,2}[a-f]?( \\d{1,2})?")
                    .hasSizeLessThanOrEqualTo(6);
        }
    }
}
