package dev.todoke.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.person.Address;
import dev.todoke.person.AddressReader;
import dev.todoke.person.MunicipalityReading;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("番地の速い読み方")
class BlockNumbersTest {

    private static final List<String> TOWNS = List.of("天神", "大字中川", "一の宮", "八条", "二十人町", "天神 ", "ケヤキ台", "");
    private static final List<String> NUMBERS = List.of("1", "２", "10", "１２", "四", "十二", "二十一", "303", "①");
    private static final List<String> UNITS = List.of(
            "丁目", "番地の", "番地", "番", "号", "号室", "-", "－", "の", "ノ", " ", "　", "  ", "ー", "レジデンス泉", "A", "--", "ビル３Ｆ",
            "");

    @Test
    @DisplayName("住所の全体を読むのと同じ答えになる")
    void answersLikeTheReaderOfWholeAddresses() {
        var random = new SplittableRandom(1);
        var numbers = new BlockNumbers();
        int usual = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = address(random);
            var whole = (MunicipalityReading.Known) read(text);
            int split = numbers.read(text);
            if (split != BlockNumbers.UNUSUAL) {
                usual++;
                var beginning = (MunicipalityReading.Known) read(text.substring(0, split));
                assertThat(beginning.town()).as(text).isEqualTo(whole.town());
                assertThat(numbers.block().toString()).as(text).isEqualTo(whole.block());
            }
        }
        assertThat(usual).isGreaterThan(6_000);
    }

    private static String address(SplittableRandom random) {
        var text = new StringBuilder("福岡市中央区").append(pick(TOWNS, random));
        for (int parts = random.nextInt(4); parts > 0; parts--) {
            text.append(pick(NUMBERS, random)).append(pick(UNITS, random));
        }
        return text.append(pick(UNITS, random)).toString();
    }

    private static MunicipalityReading read(String text) {
        return AddressReader.shipped().read(new Address(new Residence.In(new Prefecture("40")), text));
    }

    private static String pick(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
