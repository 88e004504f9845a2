package dev.todoke.provision.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公式の文言の取り込み")
class WordingImportTest {

    /// An invented office's form, with its label at the foot and one sentence broken over two lines.
    private static final List<String> PLEDGE = """
            〇〇年〇〇月〇〇日

            架空県知事　殿

            情報の提供の申出に関する誓約書

            1.　提供された情報は、法令、マニュアル及び事務処理要綱を守って取り扱い、定められた者のほかには見せ
            ないものとすること。
            2.　匿名化された情報については、個人を見分けようとしないこと。
            8.　公表がすべて終わった後、3か月以内に実績報告書を出すこと。
            ＊欄外の覚え書き
            様式第2-3号（誓約書関係）
            """.lines().toList();

    @Test
    @DisplayName("条項は番号で見つかり、折れた行はつながる")
    void clausesAreFoundByTheirNumber() {
        var found = WordingImport.of(PLEDGE);

        assertThat(words(found, "c1")).isEqualTo("　提供された情報は、法令、マニュアル及び事務処理要綱を守って取り扱い、定められた者のほかには見せないものとすること。".strip());
        assertThat(words(found, "c2")).contains("見分けようとしないこと。");
        assertThat(words(found, "c8")).startsWith("公表がすべて終わった後");
        assertThat(words(found, "title")).isEqualTo("情報の提供の申出に関する誓約書");
    }

    @Test
    @DisplayName("対応しない部分と、使わなかった行が残る")
    void whatIsMissingAndWhatIsLeftIsSaid() {
        var found = WordingImport.of(PLEDGE);

        assertThat(found.found().stream()
                        .filter(block -> !block.matched())
                        .map(block -> block.line().block()))
                .contains("c3", "c9", "t-minister");
        assertThat(found.left()).contains("2-3\t＊欄外の覚え書き");
    }

    @Test
    @DisplayName("空けてある日付と名前は、値を差し込む場所になる。なければ失われたと言う")
    void openDaysBecomePlaces() {
        var lines = List.of(
                "様式第4-2号（一部委託）",
                "○〇年○〇月〇○日付けで提供を申し出た情報については、解析等の一部を（受託者名）に委託します。契約の写しを付けることができません。",
                "様式第3-1号（証明）",
                "情報の利用の必要性について",
                "提供を申し出た情報は、がん対策の企画立案又は実施のために必要ですので、よろしくお取り計らい願います。");
        var found = WordingImport.of(lines);

        assertThat(words(found, "4-2", "lead"))
                .startsWith("{0.4|日付}付けで提供を申し出た情報")
                .contains("{1|＿＿＿＿＿＿＿＿＿＿＿＿}に委託します");
        assertThat(found.found())
                .filteredOn(WordingImport.Found::placesLost)
                .extracting(block -> block.line().form() + " " + block.line().block())
                .containsExactly("3-1 lead");
    }

    @Test
    @DisplayName("チェック欄の四角は取れ、＊は残る")
    void boxesAreDrawnByUs() {
        var lines = List.of("様式第2-1号（申出文書）", "＊☐　情報を使う場所としまう区画は、ほかの業務から分けた部屋です。");

        assertThat(words(WordingImport.of(lines), "2-1", "t-room")).isEqualTo("＊情報を使う場所としまう区画は、ほかの業務から分けた部屋です。");
    }

    private static String words(WordingImport.Outcome outcome, String block) {
        return words(outcome, "2-3", block);
    }

    private static String words(WordingImport.Outcome outcome, String form, String block) {
        return outcome.found().stream()
                .filter(found ->
                        found.line().form().equals(form) && found.line().block().equals(block))
                .findFirst()
                .orElseThrow()
                .words();
    }
}
