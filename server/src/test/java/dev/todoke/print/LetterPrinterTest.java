package dev.todoke.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("通知文と一覧の印刷")
class LetterPrinterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Letterhead HEAD =
            new Letterhead(List.of("架空県知事"), "（公印省略）", List.of("架空県がん登録室", "電話 000-000-0000"));

    private final LetterPrinter printer = new LetterPrinter();

    @Test
    @DisplayName("文書番号・和暦の日付・宛先・発信者・件名・本文・ページ番号が入る")
    void saysWhatTheLetterSays() throws IOException {
        var text = text(printed(letter("髙橋﨑　𠮷野家の件について照会します。")));

        assertThat(text).contains("登第12号", "令和8年11月22日", "架空病院長　様", "架空県知事", "（公印省略）", "髙橋﨑　𠮷野家", "1 / 1");
    }

    @Test
    @DisplayName("同じ内容はいつ印刷しても同じバイト列になる")
    void givesTheSameBytes() throws IOException {
        assertThat(printed(letter("本文"))).isEqualTo(printed(letter("本文")));
    }

    @Test
    @DisplayName("字形のない文字があれば何も書き出さず、符号位置を答える")
    void stopsAtAMissingCharacter() throws IOException {
        var out = new ByteArrayOutputStream();

        var answer =
                printer.print(letter("氏名 " + Character.toString(0x3106C) + " と " + Character.toString(0x30EDD)), out);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        PrintAnswer.Unprintable.class,
                        stopped -> assertThat(stopped.characters().stream().map(UnprintableCharacter::code))
                                .containsExactly("U+3106C", "U+30EDD"));
        assertThat(out.size()).isZero();
    }

    @Test
    @DisplayName("担当者が選べば、字形のない文字は符号位置で印刷する")
    void writesTheCodeWhenAsked() throws IOException {
        var out = new ByteArrayOutputStream();

        var answer = printer.print(letter("氏名 " + Character.toString(0x3106C)), OnMissing.WRITE_CODE, out);

        assertThat(answer).isEqualTo(new PrintAnswer.Printed(1));
        assertThat(text(out.toByteArray())).contains("氏名 〔U+3106C〕");
    }

    @Test
    @DisplayName("異体字シーケンスは書体が知る字形で印刷し、知らない組なら止まる")
    void printsVariationSequences() throws IOException {
        var mincho = Mincho.load();
        var plain = mincho.glyph(0x8FBB).orElseThrow().glyph();
        var shaper = new Shaper(mincho, OnMissing.STOP);

        var shapes = shaper.shape("辻" + Character.toString(0xE0100) + "辻");

        assertThat(shapes).hasSize(2);
        assertThat(shapes.stream().map(Glyph::glyph).distinct()).hasSize(2).contains(plain);
        assertThat(shaper.missing()).isEmpty();
        shaper.shape("辻" + Character.toString(0xE01EF));
        assertThat(shaper.missing()).containsExactly(new UnprintableCharacter(0x8FBB, 0xE01EF));
    }

    @Test
    @DisplayName("長い表はページごとに見出しを繰り返し、行を失わない")
    void repeatsTheHeading() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (int i = 1; i <= 120; i++) {
            rows.add(List.of(Integer.toString(i), "架空　太郎" + i, "備考".repeat(i % 40)));
        }
        var table = new Block.Table(List.of(Column.ofNumbers("番号", 1), Column.of("氏名", 3), Column.of("備考", 4)), rows);
        var out = new ByteArrayOutputStream();

        var answer = printer.print(new Listing("遡り調査名簿", DAY, List.of("120件"), table, Paper.LANDSCAPE), out);

        int pages = ((PrintAnswer.Printed) answer).pages();
        var text = text(out.toByteArray());
        assertThat(pages).isGreaterThan(3);
        assertThat(text.split("氏名", -1)).hasSize(pages + 1);
        assertThat(text).contains("1 架空　太郎1 備考", "120 架空　太郎120", pages + " / " + pages);
        Files.createDirectories(Path.of("target", "print"));
        Files.write(Path.of("target", "print", "listing.pdf"), out.toByteArray());
    }

    @Test
    @DisplayName("行頭に句読点や閉じ括弧、行末に開き括弧が来ず、英数字の語は割れない")
    void keepsTheRulesOfLineBreaking() {
        var shaper = new Shaper(Mincho.load(), OnMissing.STOP);
        var text = shaper.shape("この通知は、令和5年（2023年）の届出（診断日が2023-12-31までのもの）について、「がん登録等の推進に関する法律」第16条により行うものです。");
        for (double width = 8; width < 30; width += 0.5) {
            var lines = LineBreaker.lines(text, width, width);
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                assertThat("、。）」（「".indexOf(line.getFirst().codePoint())).isIn(-1, 4, 5);
                assertThat("（「".indexOf(line.getLast().codePoint())).isEqualTo(-1);
                assertThat(i == 0 || !digit(lines.get(i - 1).getLast()) || !digit(line.getFirst()))
                        .isTrue();
            }
            assertThat(lines.stream().mapToInt(List::size).sum()).isEqualTo(text.size());
        }
    }

    private static boolean digit(Glyph glyph) {
        return glyph.codePoint() >= '0' && glyph.codePoint() <= '9';
    }

    private static Letter letter(String text) {
        return new Letter(
                "登第12号",
                DAY,
                List.of("架空病院長　様"),
                HEAD,
                "遡り調査について（依頼）",
                List.of(
                        new Block.Paragraph(text),
                        new Block.Centred("記"),
                        new Block.Item("1", "対象　別紙のとおり"),
                        new Block.Item("2", "期限　令和8年12月28日（月）までに、届出ポータルの「遡り調査への回答」から回答してください。"),
                        new Block.Right("以上")));
    }

    private byte[] printed(Letter letter) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(printer.print(letter, out)).isEqualTo(new PrintAnswer.Printed(1));
        Files.createDirectories(Path.of("target", "print"));
        Files.write(Path.of("target", "print", "letter.pdf"), out.toByteArray());
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
