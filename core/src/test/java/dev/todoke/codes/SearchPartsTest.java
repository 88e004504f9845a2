package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("検索の部品")
class SearchPartsTest {

    private static Readings readings(String... words) {
        var rows = new ArrayList<String[]>();
        for (String word : words) {
            rows.add(word.split("=", -1));
        }
        return new Readings(new CodeTable(
                        new Edition("code-readings", "test", LocalDate.MIN, LocalDate.MAX),
                        List.of("word", "reading"),
                        List.of("word"),
                        rows)
                .rows());
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({
        "肺,はい",
        "肺上葉,はいじょうよう",
        "腺癌,せんがん",
        "腺腫,せん腫",
        "肺(上葉),はいじょうよう",
        "s状,s状",
        "'',''",
    })
    void namesAreRead(String name, String expected) {
        var readings = readings("肺=はい", "上葉=じょうよう", "上=うえ", "腺癌=せんがん", "腺=せん", "癌=がん");
        assertThat(readings.of(name).kana()).isEqualTo(expected);
    }

    @Test
    @DisplayName("語の始まりは、読みのある語と、読みのない続きの初めだけ")
    void wordsBeginWhereTheyBegin() {
        var readings = readings("肺=はい", "上葉=じょうよう");
        var reading = readings.of("肺上葉xy,z");
        assertThat(reading.kana()).isEqualTo("はいじょうようxyz");
        assertThat(starts(reading)).containsExactly(0, 2, 7, 9);
        assertThat(reading.startsWordAt(64)).isFalse();
        assertThat(reading.startsWordAt(200)).isFalse();
        assertThat(starts(readings.of("xy肺z"))).containsExactly(0, 2, 4);
    }

    private static List<Integer> starts(Reading reading) {
        return IntStream.range(0, 64).filter(reading::startsWordAt).boxed().toList();
    }

    @Test
    @DisplayName("64字より後ろの語の始まりは覚えない")
    void laterWordsHaveNoStart() {
        var long63 = readings("肺=" + "あ".repeat(63), "胃=い");
        assertThat(long63.of("肺胃胃").startsWordAt(63)).isTrue();
        assertThat(starts(readings("肺=" + "あ".repeat(64), "胃=い").of("肺胃胃"))).containsExactly(0);
        assertThat(starts(readings("肺=" + "あ".repeat(65), "胃=い").of("肺胃胃"))).containsExactly(0);
    }

    @Test
    @DisplayName("漢字が残らなければ、すべて読めている")
    void everythingIsRead() {
        var readings = readings("肺=はい");
        assertThat(readings.readsWhole("肺")).isTrue();
        assertThat(readings.readsWhole("肺癌")).isFalse();
        assertThat(readings.isWord("肺")).isTrue();
        assertThat(readings.isWord("癌")).isFalse();
    }

    @ParameterizedTest(name = "{0} を分けると {1}")
    @CsvSource({"肺腺癌,肺 腺癌", "胃腺癌,胃 腺癌", "肺,肺", "鰯鯖,''", "鰯肺,肺", "肺鰯腺癌,肺 腺癌"})
    void kanjiAreCutIntoWords(String token, String expected) {
        assertThat(String.join(" ", SplitWords.of(token))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}字の英語は{1}つ、かなは{2}つまで違ってよい")
    @CsvSource({"0,0,0", "2,0,0", "3,0,1", "4,1,1", "6,1,1", "7,1,2", "8,2,2", "20,2,2"})
    void slipsAllowed(int length, int inWord, int inKana) {
        assertThat(TypingSlips.allowedInWord(length)).isEqualTo(inWord);
        assertThat(TypingSlips.allowedInKana(length)).isEqualTo(inKana);
    }

    @ParameterizedTest(name = "{0} と {1} の初めの違いは {2}(許す数 {3})")
    @CsvSource({
        "stomach,stomach,0,2",
        "stomach,stomachs,0,2",
        "stomac,stomach,0,2",
        "stomahc,stomach,1,2",
        "stomoch,stomach,1,2",
        "tsomach,stomach,1,2",
        "stommach,stomach,1,2",
        "abcdefg,stomach,3,2",
        "stomach,stom,3,2",
        "stomach,stoma,2,2",
        "ab,ba,1,1",
        "abc,cab,2,2",
        "a,b,1,1",
        "a,bc,1,1",
        "abcd,ab,2,1",
        "abcd,abd,1,1",
    })
    void slipsToTheBeginning(String typed, String word, int slips, int most) {
        assertThat(TypingSlips.toBeginning(typed, word, most)).isEqualTo(slips);
    }

    @ParameterizedTest(name = "{0} と {1} の中の違いは {2}(許す数 {3})")
    @CsvSource({
        "じょうよう,はいじょうよう,0,2",
        "じょよう,はいじょうよう,1,2",
        "じょうよう,じょうよ,1,1",
        "じょうよう,じょう,2,2",
        "あいうえ,じょうようは,3,2",
        "うよ,はいじょうよう,0,1",
        "よじ,はいじょうよう,1,1",
        "あいう,あ,2,1",
        "あいう,いう,1,1",
    })
    void slipsToAPassage(String typed, String text, int slips, int most) {
        assertThat(TypingSlips.toPassage(typed, text, most)).isEqualTo(slips);
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({"ァ,ぁ", "ヶ,ゖ", "ア,あ", "ン,ん", "ヷ,ヷ", "ー,ー", "ｱ,あ", "Ａ,a", "頸,頚", "膣,腟", "囊,嚢", "胃,胃", "゠,゠"})
    void textIsFolded(String typed, String folded) {
        assertThat(SearchText.fold(typed)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} は英字 {1}、かな {2}")
    @CsvSource({
        "abc,true,false",
        "a\u007f,true,false",
        "a\u0080,false,false",
        "ぁ,false,true",
        "ゖ,false,true",
        "い,false,true",
        "゙,false,false",
        "\u3040,false,false",
        "いー,false,true",
        "い胃,false,false"
    })
    void scriptsAreToldApart(String text, boolean latin, boolean kana) {
        assertThat(SearchText.isLatin(text)).isEqualTo(latin);
        assertThat(SearchText.isKana(text)).isEqualTo(kana);
    }
}
