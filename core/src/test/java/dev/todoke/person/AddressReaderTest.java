package dev.todoke.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Residence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("住所の読み取り")
class AddressReaderTest {

    private final AddressReader reader = AddressReader.shipped();

    @ParameterizedTest(name = "{0} {1} → {2} {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            40 | 福岡市中央区天神１丁目２番３号     | 40133 | 天神     | 1-2-3
            40 | 福岡市中央区天神一丁目２番地の３   | 40133 | 天神     | 1-2-3
            40 | 福岡市中央区天神1-2-3              | 40133 | 天神     | 1-2-3
            40 | 福岡県福岡市中央区天神１－２－３   | 40133 | 天神     | 1-2-3
            40 | 福岡市中央区六本松四丁目５番６号   | 40133 | 六本松   | 4-5-6
            40 | 福岡市                             | 40130 | ''       | ''
            40 | 博多区祇園町２番地                 | 40132 | 祇園町   | 2
            40 | 北九州市門司区白ヶ丘４丁目１９番２号 | 40101 | 白ヶ丘 | 4-19-2
            40 | 遠賀郡水巻町大字泉ヶ丘１８２１番１号 | 40382 | 大字泉ヶ丘 | 1821-1
            40 | 水巻町大字泉ヶ丘１８２１           | 40382 | 大字泉ヶ丘 | 1821
            40 | 小郡市泉野二丁目２番地の４　ハイツ桜４０２ | 40216 | 泉野 | 2-2-4 ハイツ桜402
            40 | 小郡市泉野2-2-4 402                | 40216 | 泉野     | 2-2-4 402
            14 | 茅ケ崎市本村一丁目１番             | 14207 | 本村     | 1-1
            12 | 鎌ヶ谷市富岡１                     | 12224 | 富岡     | 1
            13 | 府中市宮西町２                     | 13206 | 宮西町   | 2
            34 | 府中市府川町３１５                 | 34208 | 府川町   | 315
            07 | 郡山市朝日一丁目２３番７号         | 07203 | 朝日     | 1-23-7
            29 | 大和郡山市北郡山町２４８           | 29203 | 北郡山町 | 248
            13 | 千代田区霞が関一丁目２番           | 13101 | 霞が関   | 1-2
            """)
    void findsMunicipalityTownAndNumbers(String prefecture, String text, String code, String town, String rest) {
        assertThat(reader.read(address(prefecture, text)))
                .isEqualTo(new MunicipalityReading.Known(new MunicipalityCode(code), town, rest));
    }

    @ParameterizedTest(name = "{0} {1} は読み取らない")
    @CsvSource(delimiter = '|', textBlock = """
            14 | 緑区橋本１丁目          | 横浜市と相模原市にある区
            40 | 横浜市中区本町          | 県がちがう
            40 | 神奈川県横浜市中区本町  | 県の名がコードとちがう
            88 | アメリカ合衆国          | 国外
            40 | ''                      | 住所なし
            01 | 泊村                    | 同じ名の村が二つある
            """)
    void saysUnknownRatherThanGuessing(String prefecture, String text, String why) {
        assertThat(reader.read(address(prefecture, text))).as(why).isInstanceOf(MunicipalityReading.Unknown.class);
    }

    @Test
    @DisplayName("県コードが不詳でも、書かれた県名から読める")
    void aWrittenPrefectureHelpsWhenTheCodeIsUnknown() {
        assertThat(reader.read(address("99", "福岡県大野城市曙町２丁目２番１号")))
                .isEqualTo(new MunicipalityReading.Known(new MunicipalityCode("40219"), "曙町", "2-2-1"));
    }

    private static Address address(String prefecture, String text) {
        return new Address(Residence.ofNotificationCode(prefecture).orElseThrow(), text);
    }
}
