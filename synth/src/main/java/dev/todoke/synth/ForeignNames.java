package dev.todoke.synth;

import dev.todoke.kernel.Sex;
import java.util.List;

/// Names of foreign residents (外国籍の住民の氏名): in Chinese characters, in katakana, or in full-width Latin letters.
final class ForeignNames {

    private record Pair(String written, String kana) {}

    private static final List<Pair> CHINESE_FAMILIES = List.of(
            new Pair("金", "キン"),
            new Pair("李", "リ"),
            new Pair("朴", "パク"),
            new Pair("王", "オウ"),
            new Pair("張", "チョウ"),
            new Pair("陳", "チン"));
    private static final List<Pair> CHINESE_GIVENS = List.of(
            new Pair("秀英", "シュウエイ"),
            new Pair("建国", "ケンコク"),
            new Pair("玉蘭", "ギョクラン"),
            new Pair("相哲", "ソウテツ"),
            new Pair("美善", "ビゼン"),
            new Pair("志明", "シメイ"));
    private static final List<Pair> LATIN_FAMILIES = List.of(
            new Pair("ＮＧＵＹＥＮ", "グエン"),
            new Pair("ＴＲＡＮ", "チャン"),
            new Pair("ＳＭＩＴＨ", "スミス"),
            new Pair("ＳＡＮＴＯＳ", "サントス"),
            new Pair("ＧＵＲＵＮＧ", "グルン"),
            new Pair("ＰＥＲＥＲＡ", "ペレラ"));
    private static final List<Pair> LATIN_MEN = List.of(
            new Pair("ＶＡＮ　ＭＩＮＨ", "バンミン"),
            new Pair("ＪＯＨＮ　ＰＡＵＬ", "ジョンポール"),
            new Pair("ＣＡＲＬＯＳ", "カルロス"),
            new Pair("ＢＩＫＡＳＨ", "ビカス"));
    private static final List<Pair> LATIN_WOMEN = List.of(
            new Pair("ＴＨＩ　ＨＯＡ", "ティホア"),
            new Pair("ＭＡＲＩＡ　ＬＯＵＲＤＥＳ", "マリアルルデス"),
            new Pair("ＳＵＮＩＴＡ", "スニタ"),
            new Pair("ＡＮＮＥ", "アン"));

    private ForeignNames() {}

    static FullName draw(Sex sex, Draw draw) {
        int kind = draw.below(3);
        if (kind == 0) {
            return name(draw.pick(CHINESE_FAMILIES), draw.pick(CHINESE_GIVENS));
        }
        var family = draw.pick(LATIN_FAMILIES);
        var given = draw.pick(sex == Sex.MALE ? LATIN_MEN : LATIN_WOMEN);
        return kind == 1
                ? name(new Pair(family.kana(), family.kana()), new Pair(given.kana(), given.kana()))
                : name(family, new Pair(given.written().replace("　", ""), given.kana()));
    }

    private static FullName name(Pair family, Pair given) {
        return new FullName(
                family.written(),
                given.written(),
                family.kana(),
                given.kana(),
                family.written(),
                "",
                given.written(),
                "");
    }
}
