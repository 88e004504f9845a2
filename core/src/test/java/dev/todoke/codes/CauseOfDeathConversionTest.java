package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.RegisteredSex;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("死因からICD-O-3への変換")
class CauseOfDeathConversionTest {

    private final CauseOfDeathConversion conversion = CauseOfDeathConversion.shipped();

    @Test
    @DisplayName("第II章のどのコードも、男女どちらかで腫瘍に置き換わる")
    void everyCodeOfChapterTwoStandsForATumour() {
        var open = new ArrayList<String>();
        for (var row : Tables.shipped().only("icd10-names").rows()) {
            String cause = row.value("codeNoDot");
            if (RegisteredSex.values().length
                    != count(cause, CauseOfDeathAnswer.StandsFor.class)
                            + count(cause, CauseOfDeathAnswer.OtherSex.class)) {
                open.add(cause);
            }
        }
        assertThat(open).isEmpty();
    }

    private long count(String cause, Class<? extends CauseOfDeathAnswer> kind) {
        long found = 0;
        for (var sex : RegisteredSex.values()) {
            found += kind.isInstance(conversion.convert(cause, sex)) ? 1 : 0;
        }
        return found;
    }

    @Test
    @DisplayName("がんの死因の腫瘍は悪性、上皮内の死因は上皮内、良性の死因は良性")
    void theBehaviourIsThatOfTheChapterBlock() {
        for (var row : Tables.shipped().only("icd10-to-icdo3").rows()) {
            String category = row.value("icd10NoDot").substring(0, 3);
            String behaviour = row.value("behaviour");
            if (category.compareTo("D10") >= 0
                    && category.compareTo("D36") <= 0
                    && !row.value("icd10").equals("D35.3")) {
                assertThat(behaviour).as(row.key()).isEqualTo("0");
            } else if (category.startsWith("D0")) {
                assertThat(behaviour).as(row.key()).isEqualTo("2");
            } else if (category.startsWith("C") && !row.value("icd10").equals("C96.6")) {
                assertThat(behaviour).as(row.key()).isEqualTo("3");
            }
        }
    }

    @ParameterizedTest(name = "{0} (性別{1}) は {2}")
    @CsvSource({
        "C349,  1, C349 8000/3",
        "C34.9, 1, C349 8000/3",
        "C34,   1, C349 8000/3",
        "C34-,  1, C349 8000/3",
        "C14,   1, C148 8000/3",
        "C90,   2, C421 9732/3",
        "D07,   1, C639 8010/2",
        "D07,   2, C579 8010/2",
        "D180,  2, C499 9120/0",
        "D24,   2, C509 8000/0",
        "C860,  2, C300 9719/3",
    })
    void causesStandForTumours(String cause, String sex, String expected) {
        assertThat(conversion.convert(cause, sex(sex)))
                .isInstanceOfSatisfying(
                        CauseOfDeathAnswer.StandsFor.class,
                        found -> assertThat(found.tumour().topography() + " "
                                        + found.tumour().morphology().slashed())
                                .isEqualTo(expected));
    }

    @Test
    @DisplayName("断りには理由の型がある")
    void refusalsHaveTheirOwnTypes() {
        assertThat(conversion.convert("I219", RegisteredSex.MALE))
                .isEqualTo(new CauseOfDeathAnswer.NotANeoplasm("I219"));
        assertThat(conversion.convert("D500", RegisteredSex.MALE))
                .isEqualTo(new CauseOfDeathAnswer.NotANeoplasm("D500"));
        assertThat(conversion.convert("C59", RegisteredSex.MALE))
                .isEqualTo(new CauseOfDeathAnswer.UnknownCategory("C59"));
        assertThat(conversion.convert("C539", RegisteredSex.MALE)).isEqualTo(new CauseOfDeathAnswer.OtherSex("C539"));
        assertThat(conversion.convert("C61", RegisteredSex.FEMALE)).isEqualTo(new CauseOfDeathAnswer.OtherSex("C61"));
        assertThat(conversion.convert("胃癌", RegisteredSex.MALE)).isEqualTo(new CauseOfDeathAnswer.NotACause("胃癌"));
        assertThat(conversion.convert("", RegisteredSex.MALE)).isEqualTo(new CauseOfDeathAnswer.NotACause(""));
    }

    private static RegisteredSex sex(String code) {
        return code.equals("1") ? RegisteredSex.MALE : RegisteredSex.FEMALE;
    }
}
