package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("市区町村・保健所の変遷")
class AreaHistoryTest {

    @ParameterizedTest(name = "{0} は {1} に {2}、集計用は {3}")
    @CsvSource({
        "40231, 2018-09-30, 40305, 40231",
        "40231, 2018-10-01, 40231, 40231",
        "40305, 2019-01-01, 40231, 40231",
        "04423, 2016-10-09, 04423, 04216",
        "22131, 2023-12-31, 22131, 22138",
        "22131, 2024-01-01, 22138, 22138",
        "22138, 2020-05-05, 22138, 22138",
        "22137, 2024-06-01, 22140, 22140",
        "22140, 2020-06-01, 22137, 22140",
        "40133, 2016-01-01, 40133, 40133",
    })
    void theCodeOfADayAndOfTheReferenceYear(String code, LocalDate day, String then, String reference) {
        var municipality = new MunicipalityCode(code);
        assertThat(AreaHistory.shipped().on(day, municipality).value()).isEqualTo(then);
        assertThat(AreaHistory.shipped().reference(municipality).value()).isEqualTo(reference);
    }

    @Test
    @DisplayName("新しいコードはすべて市区町村の表にあり、古い名前の住所も読める")
    void newCodesExistAndOldNamesAreRead() {
        for (var change : AreaHistory.shipped().changes()) {
            assertThat(Municipalities.shipped().nameOf(change.now().value()))
                    .as(change.toString())
                    .isPresent();
        }
        assertThat(Municipalities.shipped().find(new Prefecture("22"), "浜松市中区元城町103-2"))
                .hasValueSatisfying(found -> assertThat(found.code().value()).isEqualTo("22131"));
        assertThat(Municipalities.shipped().find(new Prefecture("40"), "筑紫郡那珂川町西隈1-1-1"))
                .hasValueSatisfying(found -> assertThat(found.code().value()).isEqualTo("40305"));
    }

    @Test
    @DisplayName("保健所は診断日の時点のもの")
    void theHealthCentreOfTheDay() {
        var omuta = new MunicipalityCode("40202");
        var before = AreaCodes.shipped().of(omuta, LocalDate.of(2020, 3, 31));
        var after = AreaCodes.shipped().of(omuta, LocalDate.of(2020, 4, 1));
        assertThat(before.healthCentre()).isNotEqualTo(after.healthCentre());
        assertThat(before.medicalArea()).isEqualTo(after.medicalArea());
        assertThat(after).isEqualTo(AreaCodes.shipped().of(omuta));
        assertThat(AreaCodes.shipped().of(new MunicipalityCode("40305"), LocalDate.of(2017, 1, 1)))
                .isEqualTo(AreaCodes.shipped().of(new MunicipalityCode("40231")));
    }
}
