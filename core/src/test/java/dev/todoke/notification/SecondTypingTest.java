package dev.todoke.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.notification.PaperState.Check;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("紙の届出票の二度入力")
class SecondTypingTest {

    private static final RawRecord FIRST = RawRecord.of(
                    ImportLayout.newest(),
                    1,
                    1,
                    Collections.nCopies(ImportLayout.newest().width(), ""))
            .with(Map.of(
                    Item.CHART_NUMBER, "0045129",
                    Item.KANA_NAME, "カガク　タロウ",
                    Item.BIRTH_DATE, "19510312",
                    Item.TOPOGRAPHY, "C162",
                    Item.DIAGNOSIS_DATE, "20240512",
                    Item.ADDRESS, "百道浜"));

    private static Map<Item, String> typed(String kana, String birth, String site, String diagnosed) {
        var typed = new EnumMap<Item, String>(Item.class);
        typed.put(Item.CHART_NUMBER, "0045129");
        typed.put(Item.KANA_NAME, TypedValue.of(Item.KANA_NAME, kana));
        typed.put(Item.BIRTH_DATE, TypedValue.of(Item.BIRTH_DATE, birth));
        typed.put(Item.TOPOGRAPHY, TypedValue.of(Item.TOPOGRAPHY, site));
        typed.put(Item.DIAGNOSIS_DATE, TypedValue.of(Item.DIAGNOSIS_DATE, diagnosed));
        return typed;
    }

    @Test
    @DisplayName("書き方が違っても同じ値は一致し、主でない項目は比べない")
    void anotherWayOfWritingAgrees() {
        assertThat(SecondTyping.differing(FIRST, typed("カガク タロウ", "昭和26年3月12日", "c16.2", "R6.5.12")))
                .isEmpty();
    }

    @Test
    @DisplayName("点検では見つからない打ち間違いを、項目の順に挙げる")
    void plausibleSlips() {
        assertThat(SecondTyping.differing(FIRST, typed("カガク　タロウ", "19510321", "C163", "20240512")))
                .containsExactly(Item.BIRTH_DATE, Item.TOPOGRAPHY);
    }

    @Test
    @DisplayName("何も入力しなければ、値のある主な項目はすべて違う")
    void nothingTyped() {
        assertThat(SecondTyping.differing(FIRST, Map.of()))
                .containsExactly(
                        Item.CHART_NUMBER, Item.KANA_NAME, Item.BIRTH_DATE, Item.TOPOGRAPHY, Item.DIAGNOSIS_DATE);
    }

    @ParameterizedTest(name = "完了 {0}、二人目が要る {1}、照合 {2} → {3}")
    @CsvSource({
        "false, true, NONE, TYPING",
        "false, false, AGREES, TYPING",
        "true, true, NONE, TO_CHECK",
        "true, true, DIFFERS, DIFFERS",
        "true, true, AGREES, READY",
        "true, false, NONE, READY"
    })
    void statesOfATyping(boolean complete, boolean secondPerson, Check check, PaperState expected) {
        assertThat(PaperState.of(complete, secondPerson, check)).isEqualTo(expected);
    }
}
