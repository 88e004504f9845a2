package dev.todoke.provision.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("添付書類の中身")
class FileContentTest {

    private static final byte[] PDF = ascii("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<x/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String looked(String name, byte[] bytes) {
        return switch (FileContent.of("study-plan", name, bytes)) {
            case FileContent.Fit fit -> fit.form().code();
            case FileContent.Unfit(var reason) -> reason.id();
        };
    }

    @Test
    @DisplayName("名前のとおりの中身なら受け付ける")
    void whatItSays() {
        assertThat(looked("計画.PDF", PDF)).isEqualTo("pdf");
        assertThat(looked("計画.docx", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo("docx");
        assertThat(looked("表.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo("xlsx");
        assertThat(looked("図.png", ascii("\u0089PNG\r\n\u001a\n..."))).isEqualTo("png");
        assertThat(looked("写真.jpeg", ascii("\u00ff\u00d8\u00ff\u00e0"))).isEqualTo("jpeg");
        assertThat(looked("表.csv", "部位,人数".getBytes(Charset.forName("windows-31j"))))
                .isEqualTo("text");
    }

    @Test
    @DisplayName("名前と違う中身、知らない種類、空、大きすぎるものは断る")
    void whatItIsNot() {
        assertThat(looked("計画.pdf", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo("A05");
        assertThat(looked("計画.docx", zip("a.txt"))).isEqualTo("A05");
        assertThat(looked("計画.pdf", ascii("%PDF-1.7 cut off"))).isEqualTo("A05");
        assertThat(looked("表.txt", ascii("MZ\u0000\u0001"))).isEqualTo("A05");
        assertThat(looked("道具.exe", ascii("MZ"))).isEqualTo("A03");
        assertThat(looked("計画.pdf", new byte[0])).isEqualTo("A01");
        assertThat(looked("計画.pdf", new byte[FileContent.LARGEST + 1])).isEqualTo("A02");
    }

    @Test
    @DisplayName("パスワードのかかったもの、マクロのあるものは断る")
    void whatIsLocked() {
        assertThat(looked("計画.pdf", ascii("%PDF-1.7\ntrailer\n<</Encrypt 5 0 R>>\n%%EOF")))
                .isEqualTo("A04");
        var compound = new ByteArrayOutputStream();
        compound.writeBytes(ascii("\u00d0\u00cf\u0011\u00e0"));
        compound.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertThat(looked("計画.docx", compound.toByteArray())).isEqualTo("A04");
        assertThat(looked("計画.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo("A06");
    }

    @Test
    @DisplayName("名前からフォルダーを除き、壊れた目次で止まらない")
    void namesAndDamage() {
        assertThat(FileContent.of("study-plan", "C:\\temp\\計画.pdf", PDF))
                .isInstanceOfSatisfying(
                        FileContent.Fit.class, fit -> assertThat(fit.name()).isEqualTo("計画.pdf"));
        byte[] broken = zip("[Content_Types].xml", "word/document.xml");
        for (int at = broken.length - 22; at < broken.length - 2; at++) {
            byte[] bent = broken.clone();
            bent[at] = (byte) 0xff;
            assertThat(looked("計画.docx", bent)).isIn("docx", "A04", "A05");
        }
    }
}
