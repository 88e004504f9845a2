package dev.todoke.notification.csv;

import static dev.todoke.notification.csv.SampleFile.BREAST;
import static dev.todoke.notification.csv.SampleFile.HEADER;
import static dev.todoke.notification.csv.SampleFile.STOMACH;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("読めないファイルは、それぞれの理由で断る")
class UnreadableFilesTest {

    private static final String TWO = STOMACH + "\n" + BREAST + "\n";

    @Test
    @DisplayName("空のファイル・見出しだけのファイル")
    void emptyFiles() throws IOException {
        assertThat(SampleFile.read("", UTF_8).refusal().fault()).isEqualTo(FileFault.EMPTY);
        assertThat(SampleFile.read("\n\n\n", UTF_8).refusal().fault()).isEqualTo(FileFault.EMPTY);
        assertThat(SampleFile.read(HEADER + "\n", UTF_8).sentence()).contains("0件の報告");
    }

    @Test
    @DisplayName("最後の届出が途中で切れたファイルは、行と列を言う")
    void truncatedInsideARecord() throws IOException {
        var cut = SampleFile.read(TWO.substring(0, TWO.indexOf("20240620") + 4), UTF_8);
        assertThat(cut.refusal().fault()).isEqualTo(FileFault.TRUNCATED);
        assertThat(cut.sentence()).startsWith("2行目 8列目: ファイルが途中で切れています。最後の届出は8列まで");
    }

    @Test
    @DisplayName("1文字の途中で切れたファイルも、途中で切れたファイル")
    void truncatedInsideACharacter() throws IOException {
        byte[] bytes = TWO.getBytes(FileForm.WINDOWS_31J);
        int insideTheName = STOMACH.getBytes(FileForm.WINDOWS_31J).length + 12;
        var cut = SampleFile.read(Arrays.copyOf(bytes, insideTheName));
        assertThat(cut.refusal().fault()).isEqualTo(FileFault.TRUNCATED);
        assertThat(cut.refusal().line()).isEqualTo(2);
    }

    @Test
    @DisplayName("閉じない引用符は、始まった行を言う")
    void unterminatedQuote() throws IOException {
        var open = SampleFile.read(TWO.replace("久留米市", "\"久留米市"), UTF_8);
        assertThat(open.refusal().fault()).isEqualTo(FileFault.UNTERMINATED_QUOTE);
        assertThat(open.sentence()).startsWith("2行目: ");
    }

    @Test
    @DisplayName("UTF-16・EUC-JP・ISO-2022-JP は名前を言って断る")
    void otherCharsets() throws IOException {
        assertThat(SampleFile.read(TWO, UTF_16).sentence()).contains("UTF-16BE");
        assertThat(SampleFile.read(TWO, UTF_16LE).sentence()).contains("UTF-16LE");
        assertThat(SampleFile.read(TWO, Charset.forName("EUC-JP")).refusal().fault())
                .isEqualTo(FileFault.EUC_JP);
        assertThat(SampleFile.read(TWO, Charset.forName("ISO-2022-JP"))
                        .refusal()
                        .fault())
                .isEqualTo(FileFault.ISO_2022_JP);
    }

    @Test
    @DisplayName("UTF-8とWindows-31Jが混ざったファイルは、読めない行を言う")
    void mixedCharsets() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            bytes.write(TWO.getBytes(UTF_8));
        }
        bytes.write(STOMACH.getBytes(FileForm.WINDOWS_31J));
        var mixed = SampleFile.read(bytes.toByteArray());
        assertThat(mixed.refusal().fault()).isEqualTo(FileFault.UNDECODABLE);
        assertThat(mixed.sentence()).startsWith("7行目: UTF-8として読めない文字");
    }

    @Test
    @DisplayName("先頭に余分な列のあるファイルは、1列右にずれていると言う")
    void shiftedRightByAnExtraColumn() throws IOException {
        var shifted = SampleFile.read("1," + STOMACH + "\n2," + BREAST + "\n", UTF_8);
        assertThat(shifted.refusal().fault()).isEqualTo(FileFault.SHIFTED_RIGHT);
        assertThat(shifted.sentence()).contains("1列目(診療録番号)から後ろが1列右にずれています").contains("30列");
    }

    @Test
    @DisplayName("列の数が同じでも、ずれていればそう言う")
    void shiftedRightWithTheRightNumberOfColumns() throws IOException {
        String dropLast = "1," + STOMACH.substring(0, STOMACH.length() - 1);
        assertThat(SampleFile.read(dropLast + "\n" + dropLast, UTF_8).refusal().fault())
                .isEqualTo(FileFault.SHIFTED_RIGHT);
    }

    @Test
    @DisplayName("性別の列が抜けたファイルは、そこから1列左にずれていると言う")
    void shiftedLeftByAMissingColumn() throws IOException {
        String withoutSex = STOMACH.replace("科学　太郎,1,", "科学　太郎,");
        var shifted = SampleFile.read(withoutSex + "\n" + withoutSex + "\n", UTF_8);
        assertThat(shifted.refusal().fault()).isEqualTo(FileFault.SHIFTED_LEFT);
        assertThat(shifted.sentence()).contains("(性別)").contains("28列");
    }

    @Test
    @DisplayName("列の数だけが違う行は、行と列の数を言う")
    void wrongColumnCount() throws IOException {
        var extra = SampleFile.read(STOMACH + "\n" + BREAST + ",,余分\n", UTF_8);
        assertThat(extra.refusal().fault()).isEqualTo(FileFault.WRONG_COLUMN_COUNT);
        assertThat(extra.sentence()).startsWith("2行目: 列の数が違います。見つかった列は31列、必要な列は29列です。");
    }

    @Test
    @DisplayName("タブ区切りは区切りの違いとして断る")
    void tabSeparated() throws IOException {
        assertThat(SampleFile.read(TWO.replace(',', '\t'), UTF_8).sentence()).contains("TAB");
    }

    @Test
    @DisplayName("見出しの順が違えば、違う列を言う")
    void headerInAnotherOrder() throws IOException {
        String swapped = HEADER.replace("カナ氏名,氏名", "氏名,カナ氏名");
        assertThat(SampleFile.read(swapped + "\n" + TWO, UTF_8).sentence())
                .startsWith("1行目 2列目: 見出しが取込データ形式と違います。ここは「カナ氏名」のはずですが「氏名」とあります。");
    }

    @Test
    @DisplayName("名前だけ .csv のZIP・Excel・PDF・機械のデータ")
    void otherKindsOfFiles() throws IOException {
        assertThat(SampleFile.read(zip("data.csv")).refusal().fault()).isEqualTo(FileFault.ARCHIVE);
        assertThat(SampleFile.read(zip("[Content_Types].xml")).refusal().fault())
                .isEqualTo(FileFault.SPREADSHEET);
        assertThat(SampleFile.read("%PDF-1.7\n", UTF_8).refusal().fault()).isEqualTo(FileFault.PDF);
        assertThat(SampleFile.read("\u007fELF\u0002\u0001\u0000\u0000\u0000\u0000\u0000x\u0000", UTF_8)
                        .refusal()
                        .fault())
                .isEqualTo(FileFault.BINARY);
    }

    @Test
    @DisplayName("どの理由にも日本語と英語の文がある")
    void everyFaultHasItsSentences() {
        for (var locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            var words = ResourceBundle.getBundle("words.file-faults", locale);
            for (var fault : FileFault.values()) {
                assertThat(words.getString(fault.name())).endsWith(")");
            }
        }
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(TWO.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
