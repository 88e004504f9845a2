package dev.todoke.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("照合に使う住所")
class JapaneseAddressTest {

    private record Cell(String code, String address) implements Cells {
        @Override
        public String text(int argument) {
            return argument == 0 ? code : address;
        }

        @Override
        public long hash(int argument) {
            return text(argument).isEmpty() ? 0 : Hash.of(text(argument));
        }
    }

    private final FieldMaker maker = new JapaneseAddress(FieldSetting.begin(LocalDate.of(2025, 4, 1), Map.of()));

    private int[] fields(String code, String address) {
        var values = new int[3];
        maker.make(new Cell(code, address), values);
        return values;
    }

    @Test
    @DisplayName("市町村合併や区の再編の前と後の住所は、町と番地まで同じになる")
    void anAddressOfBeforeAMergerAgreesWithOneOfAfter() {
        var before = fields("22131", "浜松市中区元城町１０３－２");
        var after = fields("22138", "浜松市中央区元城町103-2");

        assertThat(before).isEqualTo(after);
        assertThat(before[0]).isEqualTo(22138);
        assertThat(before[1]).isNotZero();
        assertThat(before[2]).isNotZero();
        assertThat(fields("22131", "不明")[0]).isEqualTo(fields("22138", "")[0]);
        assertThat(fields("40305", "")[0]).isEqualTo(40231);
    }

    @Test
    @DisplayName("合併していない隣の区とは同じにならない")
    void anotherWardStaysAnother() {
        assertThat(fields("22140", "浜松市天竜区元城町103-2")[0]).isNotEqualTo(fields("22138", "浜松市中央区元城町103-2")[0]);
    }
}
