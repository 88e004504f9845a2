package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke forms import")
class FormsImportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("Word文書の段落とテキストボックスから、文言ファイルと一覧を作る")
    void readsAWordFile() throws IOException {
        var file = folder.resolve("forms.docx");
        var box = "<AlternateContent><Choice><p><r><t>提供依頼申出者</t></r></p></Choice>"
                + "<Fallback><p><r><t>二度目</t></r></p></Fallback></AlternateContent>";
        word(file, "<p><r><t>様式第3-1号（必要性）</t></r>" + box + "</p><p><r><t>利用の必要性</t></r><r><t>について</t></r></p>");
        var out = folder.resolve("texts.tsv");
        var list = folder.resolve("list.tsv");

        var called = Called.with(
                "ja", "forms", "import", file.toString(), "--out", out.toString(), "--list", list.toString());

        assertThat(called.status()).as(called.err()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(Files.readString(out)).startsWith("form\tblock\tja\n").contains("3-1\ttitle\t利用の必要性について\n");
        assertThat(Files.readString(list))
                .contains("3-1\tparty\tmatched", "3-1\tlead\tmissing")
                .doesNotContain("二度目");
    }

    @Test
    @DisplayName("テキストはUTF-8でもWindows-31Jでも読める。様式番号のないファイルはそう言う")
    void readsTexts() throws IOException {
        var old = Files.write(
                folder.resolve("old.txt"), "様式第3-1号（必要性）\n情報の利用の必要性について\n".getBytes(Charset.forName("windows-31j")));
        var none = Files.writeString(folder.resolve("none.txt"), "お知らせ\n");
        var out = folder.resolve("texts.tsv");

        var called = Called.with("ja", "forms", "import", old.toString(), none.toString(), "--out", out.toString());

        assertThat(called.err()).contains("none.txt", "様式番号");
        assertThat(Files.readString(out)).contains("情報の利用の必要性について");
    }

    @Test
    @DisplayName("Word文書でないファイルは、呼び出しの誤りになる")
    void refusesWhatIsNoWordFile() throws IOException {
        var file = Files.writeString(folder.resolve("no.docx"), "PKではない");

        var called = Called.with(
                "en",
                "forms",
                "import",
                file.toString(),
                "--out",
                folder.resolve("x").toString());

        assertThat(called.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(called.err()).contains("cannot be read as a word file");
    }

    private static void word(Path file, String body) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<document><body>" + body + "</body></document>").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
