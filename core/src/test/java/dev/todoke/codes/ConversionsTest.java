package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Prefecture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("コードの変換と和名")
class ConversionsTest {

    @ParameterizedTest(name = "{0} {1}/{2} は小児がん分類 {3}")
    @CsvSource({
        "C421, 9836, 3, 1a 1",
        "C649, 8960, 3, 6a 1",
        "C700, 9530, 0, 3e 5",
        "C700, 8000, 1, 3f",
        "C509, 8500, 2, ''",
        "C341, 8140, 0, ''",
    })
    void classifiesChildhoodCancers(String site, int histology, String behaviour, String expected) {
        var answer = ChildhoodClassification.shipped()
                .classify(
                        new Topography(site), histology, Behaviour.of(behaviour).orElseThrow());
        assertThat(answer.code()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "死因 {0} は {1} {2}")
    @CsvSource({
        "C349, C349, 800039",
        "C61, C619, 800039",
        "C900, C421, 973239",
        "C439, C449, 872039",
        "C509, C509, 800039",
        "C80, C809, 800039",
    })
    void causesOfDeathStandForTumours(String cause, String site, String morphology) {
        var tumour = CauseOfDeathConversion.shipped().tumourOf(cause).orElseThrow();
        assertThat(tumour.topography().code() + " "
                        + tumour.morphology().digits().substring(0, 5))
                .isEqualTo(site + " " + morphology.substring(0, 5));
    }

    @ParameterizedTest(name = "死因 {0} は腫瘍ではない")
    @CsvSource({"I219", "J189", "A099", "R54"})
    void otherCausesStandForNoTumour(String cause) {
        assertThat(CauseOfDeathConversion.shipped().tumourOf(cause)).isEmpty();
    }

    @Test
    @DisplayName("旧版だけにある形態コードは3.2版のコードに置き換わり、分化度はそのまま残る")
    void oldCodesMoveToTheCurrentEdition() {
        var row = Tables.shipped().table("icdo3-morphology", "3.1").rows().stream()
                .filter(r -> !r.value("code32").equals(r.value("morphology"))
                        && !r.value("code32").isEmpty())
                .findFirst()
                .orElseThrow();
        var submitted =
                Morphology.of(row.value("code4") + row.value("behaviour") + "2").orElseThrow();
        var current = CurrentMorphology.of(submitted);
        assertThat(current.slashed()).isEqualTo(row.value("code32"));
        assertThat(current.grade()).isEqualTo(Grade.MODERATE);
    }

    @Test
    @DisplayName("和名は局在・形態・ICD-10から引ける")
    void namesAreFound() {
        var names = CodeNames.shipped();
        assertThat(names.topography(new Topography("C000"))).isEqualTo("外側上唇");
        assertThat(names.morphology(8000, Behaviour.MALIGNANT)).isEqualTo("新生物，悪性");
        assertThat(names.icd10("C00")).isEqualTo("口唇の悪性新生物＜腫瘍＞");
        assertThat(names.icd10("I219")).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} の市区町村コードは {2}")
    @CsvSource({
        "40, 福岡市博多区博多駅前一丁目2-3, 40132",
        "40, 糟屋郡宇美町宇美5-1, 40341",
        "40, 福岡県久留米市城南町15-3, 40203",
        "13, 千代田区霞が関1-2-2, 13101",
    })
    void addressesBeginWithAMunicipality(String prefecture, String address, String expected) {
        assertThat(Municipalities.shipped().find(new Prefecture(prefecture), address))
                .hasValueSatisfying(found -> assertThat(found.code().value()).isEqualTo(expected));
    }
}
