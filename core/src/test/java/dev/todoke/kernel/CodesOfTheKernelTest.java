package dev.todoke.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("共通の語の形")
class CodesOfTheKernelTest {

    @ParameterizedTest(name = "届出の {0} は確定情報では {1}")
    @CsvSource({"40, 40", "01, 01", "88, 77", "99, 99"})
    void abroadHasAnotherCodeInTheClosedRecord(String notificationCode, String closedCode) {
        var residence = Residence.ofNotificationCode(notificationCode).orElseThrow();
        assertThat(residence.notificationCode()).isEqualTo(notificationCode);
        assertThat(residence.closedRecordCode()).isEqualTo(closedCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "48", "77", "4", "400", "４０", ""})
    @DisplayName("届出の都道府県コードにない値は読まない")
    void notAResidence(String code) {
        assertThat(Residence.ofNotificationCode(code)).isEmpty();
    }

    @Test
    @DisplayName("都道府県は01から47まで")
    void prefectures() {
        assertThat(new Prefecture("01").code()).isEqualTo("01");
        assertThat(new Prefecture("47").code()).isEqualTo("47");
        assertThatThrownBy(() -> new Prefecture("48")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4013", "401310", "4O131", "４０１３１"})
    @DisplayName("市町村コードは半角5桁")
    void municipalityCodes(String value) {
        assertThatThrownBy(() -> new MunicipalityCode(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("市町村コードから都道府県が分かる")
    void municipalityLiesInAPrefecture() {
        assertThat(new MunicipalityCode("40131").prefecture()).isEqualTo(new Prefecture("40"));
    }

    @Test
    @DisplayName("全国がん登録の診断年は2016年から")
    void firstYear() {
        assertThat(new YearOfDiagnosis(2016).value()).isEqualTo(2016);
        assertThatThrownBy(() -> new YearOfDiagnosis(2015)).isInstanceOf(IllegalArgumentException.class);
    }
}
