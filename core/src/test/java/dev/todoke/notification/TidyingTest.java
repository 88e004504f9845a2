package dev.todoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("値の整え方の提案")
class TidyingTest {

    private static RawRecord with(Item item, String value) {
        var layout = ImportLayout.newest();
        return RawRecord.of(layout, 1, 1, Collections.nCopies(layout.width(), ""))
                .with(Map.of(item, value));
    }

    @ParameterizedTest(name = "{0} の {1} は {2} により {3}")
    @CsvSource(delimiter = '|', textBlock = """
            KANA_NAME  | ｶｶﾞｸ　ﾀﾛｳ      | WIDTH   | カガク　タロウ
            KANA_NAME  | かがく　たろう | KANA    | カガク　タロウ
            NAME       | Ｓmith　太郎   | WIDTH   | Ｓｍｉｔｈ　太郎
            NAME       | 科学  太郎     | SPACE   | 科学　太郎
            BIRTH_DATE | １９５１０３１２ | WIDTH | 19510312
            SEX        | １             | WIDTH   | 1
            ADDRESS    | ﾊｶﾀ区1-2       | WIDTH   | ハカタ区1-2
            """)
    void offered(Item item, String before, String kind, String after) {
        assertThat(Tidying.offers(with(item, before)))
                .containsExactly(new Tidying.Offer(Tidying.valueOf(kind), item, before, after));
    }

    @Test
    @DisplayName("互換漢字はふつうの漢字にする提案になり、はしご高などの字体の違いには触れない")
    void variants() {
        assertThat(Tidying.taken(with(Item.NAME, "\uFA19山　髙﨑𠮷"), EnumSet.of(Tidying.VARIANT)))
                .isEqualTo(Map.of(Item.NAME, "神山　髙﨑𠮷"));
        assertThat(Tidying.offers(with(Item.NAME, "髙﨑　𠮷郎"))).isEmpty();
    }

    @Test
    @DisplayName("選んだ整え方だけが重なって効き、診療録番号の全角は変えない")
    void onlyWhatWasChosen() {
        var record = with(Item.KANA_NAME, " ｶｶﾞｸ たろう");
        assertThat(Tidying.taken(record, Set.of(Tidying.WIDTH))).isEqualTo(Map.of(Item.KANA_NAME, " カガク たろう"));
        assertThat(Tidying.taken(record, EnumSet.allOf(Tidying.class))).isEqualTo(Map.of(Item.KANA_NAME, "カガク　タロウ"));
        assertThat(Tidying.offers(with(Item.CHART_NUMBER, "００７１"))).isEmpty();
    }
}
