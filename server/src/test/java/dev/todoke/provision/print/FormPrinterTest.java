package dev.todoke.provision.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.print.LetterPrinter;
import dev.todoke.print.UnprintableCharacter;
import dev.todoke.provision.paper.PaperForm;
import dev.todoke.provision.paper.PaperTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("様式のPDFとWord文書")
class FormPrinterTest {

    private final FormPrinter printer = new FormPrinter(new LetterPrinter());

    @Test
    @DisplayName("PDFには様式の文言と記載、ページ番号、文言の版が入る")
    void pdfSaysWhatTheFormSays() throws IOException {
        var form = PaperSamples.paper("2-1", 0);
        var bytes = printed(form, FormFormat.PDF);

        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");

            assertThat(text).contains("様式第2-1号", "令和8年11月22日", "架空県知事", "練習", "X2026-0005", "差し替え可");
            assertThat(text).contains("1/" + pdf.getNumberOfPages());
        }
    }

    @Test
    @DisplayName("Word文書を開き直すと、様式のすべての文が入っている")
    void wordFileSaysWhatTheFormSays() throws IOException {
        var form = PaperSamples.paper("2-1", 0);
        var bytes = printed(form, FormFormat.WORD);

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var words = new XWPFWordExtractor(document)) {
            var text = words.getText().replaceAll("[\\s　]", "");
            for (var part : form.parts()) {
                for (var said : part.block().texts()) {
                    assertThat(text)
                            .as(part.item())
                            .contains(said.replaceAll("[\\s　]", "").replaceAll("^\\((.*)\\)$", "$1"));
                }
            }
        }
    }

    @Test
    @DisplayName("同じ様式はいつ印刷しても同じバイト列になる")
    void givesTheSameBytes() throws IOException {
        for (var format : FormFormat.values()) {
            assertThat(printed(PaperSamples.paper("2-3", 1), format))
                    .as(format.ja())
                    .isEqualTo(printed(PaperSamples.paper("2-3", 1), format));
        }
    }

    @Test
    @DisplayName("どの様式も、PDFにもWord文書にもなる")
    void everyFormPrints() throws IOException {
        for (var application : List.of(PaperSamples.hospital(), PaperSamples.ended())) {
            var papers = PaperSamples.papers(application);
            for (var offered : papers.offered()) {
                prints(papers.paper(offered.form(), offered.part()).orElseThrow());
            }
        }
        prints(PaperSamples.list());
        for (String form : PaperTexts.shipped().forms()) {
            assertThat(printed(PaperSamples.blank(form), FormFormat.PDF)).isNotEmpty();
            assertThat(printed(PaperSamples.blank(form), FormFormat.WORD)).isNotEmpty();
        }
    }

    private void prints(PaperForm form) throws IOException {
        for (var format : FormFormat.values()) {
            keep(form, format.code(), printed(form, format));
        }
    }

    @Test
    @DisplayName("字形のない文字があれば、どの項目の何かを答えて印刷しない")
    void stopsWithItemAndValue() throws IOException {
        var name = "練習 " + Character.toString(0x3106C);
        var form = PaperSamples.papers(PaperSamples.submitted(name))
                .paper("2-1", 0)
                .orElseThrow();

        for (var format : FormFormat.values()) {
            assertThat(printer.print(form, format))
                    .isInstanceOfSatisfying(
                            FormAnswer.Stopped.class,
                            stopped -> assertThat(stopped.items()).anySatisfy(item -> {
                                assertThat(item.name()).startsWith("3イ");
                                assertThat(item.value()).isEqualTo(name);
                                assertThat(item.characters())
                                        .extracting(UnprintableCharacter::code)
                                        .containsExactly("U+3106C");
                            }));
        }
    }

    private byte[] printed(PaperForm form, FormFormat format) throws IOException {
        return switch (printer.print(form, format)) {
            case FormAnswer.Printed(var bytes) -> bytes;
            case FormAnswer.Stopped stopped ->
                throw new AssertionError(stopped.items().toString());
        };
    }

    /// Kept below `target` for looking at.
    private static void keep(PaperForm form, String ending, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "forms"));
        Files.write(
                folder.resolve(
                        "%s-%d.%s".formatted(form.number(), form.subject().part(), ending)),
                bytes);
    }
}
