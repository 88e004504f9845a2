package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Coded;
import dev.todoke.kernel.MunicipalityCode;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("届出の項目の値")
class CodedValuesTest {

    @ParameterizedTest(name = "{0} の {1} は {2}")
    @CsvSource({
        "LATERALITY,1,右側",
        "LATERALITY,3,両側",
        "LATERALITY,7,側性なし",
        "DIAGNOSED,1,自施設診断",
        "DIAGNOSED,2,他施設診断",
        "TREATED,2,自施設で初回治療を開始",
        "TREATED,8,その他",
        "BASIS,1,原発巣の組織診",
        "BASIS,6,臨床診断",
        "DETECTION,4,剖検発見",
        "DETECTION,8,その他",
        "EXTENT,400,上皮内",
        "EXTENT,777,該当せず",
        "OPERATION,4,腫瘍遺残あり",
        "OPERATION,6,観血的治療なし",
        "GIVEN,1,施行",
        "GIVEN,9,施行の有無不明",
        "BEHAVIOUR,2,上皮内",
        "BEHAVIOUR,3,悪性",
        "GRADE,2,中分化",
        "GRADE,9,未定・適応外",
    })
    void codesHaveTheirMeaning(String item, String code, String meaning) {
        assertThat(read(item, code)).hasValueSatisfying(value -> {
            assertThat(value.code()).isEqualTo(code);
            assertThat(value.ja()).isEqualTo(meaning);
        });
        assertThat(read(item, "5x")).isEmpty();
        assertThat(read(item, "")).isEmpty();
    }

    private static Optional<? extends Coded> read(String item, String code) {
        return switch (item) {
            case "LATERALITY" -> Laterality.of(code);
            case "DIAGNOSED" -> DiagnosedAt.of(code);
            case "TREATED" -> FirstTreatmentAt.of(code);
            case "BASIS" -> BasisOfDiagnosis.of(code);
            case "DETECTION" -> Detection.of(code);
            case "EXTENT" -> Extent.of(code);
            case "OPERATION" -> OperationResult.of(code);
            case "GIVEN" -> TreatmentGiven.of(code);
            case "BEHAVIOUR" -> Behaviour.of(code);
            case "GRADE" -> Grade.of(code);
            default -> Optional.empty();
        };
    }

    @ParameterizedTest(name = "進展度 {0} は分かっている: {1}")
    @CsvSource({"400,true", "410,true", "420,true", "430,true", "440,true", "660,false", "777,false", "499,false"})
    void extentIsKnownUpToDistantSpread(String code, boolean known) {
        assertThat(Extent.of(code).map(Extent::isKnown)).contains(known);
    }

    @Test
    @DisplayName("コード体系の名")
    void systemsHaveNames() {
        assertThat(CodeSystem.TOPOGRAPHY.word()).isEqualTo("topography");
        assertThat(CodeSystem.MORPHOLOGY.ja()).isEqualTo("形態");
        assertThat(CodeSystem.AREA.en()).isEqualTo("Area");
    }

    @Test
    @DisplayName("市区町村の二次医療圏と保健所。表にない市区町村は空")
    void areasOfMunicipalities() {
        assertThat(AreaCodes.shipped().of(new MunicipalityCode("40132")).medicalArea())
                .isEqualTo("01");
        assertThat(AreaCodes.shipped().of(new MunicipalityCode("40100"))).isEqualTo(new AreaCodes.Area("01", "12"));
        assertThat(AreaCodes.shipped().of(new MunicipalityCode("13101"))).isEqualTo(new AreaCodes.Area("", ""));
    }
}
