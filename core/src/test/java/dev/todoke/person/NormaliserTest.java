package dev.todoke.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("氏名の正規化")
class NormaliserTest {

    private final Normaliser normaliser = Normaliser.shipped();

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ﾀｶﾊｼ         | タカハシ
            たかはし     | タカハシ
            タカ　ハシ   | タカハシ
            キョウコ     | キヨウコ
            ハットリ     | ハツトリ
            ヂュン       | ジユン
            マリー       | マリ
            ヴァイオレット | バイオレツト
            ヴィクトル   | ビクトル
            ヲサム       | オサム
            Ｎｇｕｙｅｎ | NGUYEN
            髙橋         | 高橋
            山﨑         | 山崎
            渡邊         | 渡辺
            渡邉         | 渡辺
            齋藤         | 斎藤
            齊藤         | 斉藤
            德永         | 徳永
            澤田         | 沢田
            濵田         | 浜田
            巖           | 巌
            檜山         | 桧山
            """)
    void foldsEverySpellingOfANameTogether(String written, String folded) {
        assertThat(normaliser.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} と {1} は別の字")
    @CsvSource({"斎,斉", "齋,齊", "昂,昴", "園,苑", "藤,籐", "和,知"})
    void keepsDifferentCharactersApart(String one, String other) {
        assertThat(normaliser.fold(one)).isNotEqualTo(normaliser.fold(other));
    }

    @Test
    @DisplayName("異体字セレクタは表を引いてから落とす")
    void variationSequencesAreLookedUpThenDropped() {
        assertThat(normaliser.fold("葛\uDB40\uDD00城")).isEqualTo(normaliser.fold("葛城"));
        assertThat(normaliser.fold("辻\uDB40\uDD01")).isEqualTo(normaliser.fold("辻"));
    }

    @ParameterizedTest(name = "{0} と {1} は濁点だけがちがう")
    @CsvSource({"ヤマザキ,ヤマサキ", "ナカジマ,ナカシマ", "ハバ,ハハ", "パク,ハク"})
    void voicingMarksCanBeTakenAway(String one, String other) {
        assertThat(normaliser.unvoiced(one)).isEqualTo(normaliser.unvoiced(other));
    }

    @Test
    @DisplayName("2回かけても変わらない")
    void foldingTwiceChangesNothing() {
        var random = new SplittableRandom(20260101);
        for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(1, 5); n > 0; n--) {
                text.appendCodePoint(anyCharacter(random));
            }
            String once = normaliser.fold(text.toString());
            assertThat(normaliser.fold(once))
                    .as(() -> text.codePoints()
                            .mapToObj(Integer::toHexString)
                            .toList()
                            .toString())
                    .isEqualTo(once);
        }
    }

    private static int anyCharacter(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(0x3041, 0x30FF);
            case 1 -> random.nextInt(0xF900, 0xFADA);
            case 2 -> random.nextInt(0xFF01, 0xFF9F);
            case 3 -> random.nextInt(0x20000, 0x2A6DF);
            case 4 -> random.nextInt(0x20, 0x7F);
            default -> random.nextInt(0x4E00, 0x9FFF);
        };
    }
}
