package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.offline.DraftCheck;
import dev.todoke.provision.offline.DraftFile;
import dev.todoke.provision.offline.DraftSheets;
import dev.todoke.provision.workbook.CellSheet;
import dev.todoke.provision.workbook.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke check-application")
class CheckApplicationCommandTest {

    private static final DraftReader READER = new DraftReader(
            new TreeSet<>(List.of(new YearOfDiagnosis(2019), new YearOfDiagnosis(2020))),
            "40",
            LocalDate.of(2025, 7, 1));

    @TempDir
    private Path folder = Path.of("");

    /// Begun only, with items that contradict the years and a period of more than six years.
    private static Draft begun() {
        return new Draft(new TreeMap<>(java.util.Map.of(
                "title", "食道がんの研究",
                "article", "21-9",
                "kind", "anonymised",
                "purpose-kind", "research",
                "years", "2019",
                "items", "4,18,71",
                "period-end", "2032-04-01",
                "users.1.name", "研究 真理")));
    }

    private Path file(Draft draft) throws IOException {
        return Files.write(folder.resolve("draft.xlsx"), xlsx(DraftSheets.of(DraftFile.of("a-1", draft, READER))));
    }

    @Test
    @DisplayName("画面と同じ規則の同じ文を、表の場所と値を添えて書き、終了コード1で終わる")
    void findsWhatThePortalFinds() throws IOException {
        var called = Called.with("ja", "check-application", file(begun()).toString());

        var check = DraftCheck.of(begun(), READER);
        assertThat(called.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(called.out().lines())
                .hasSize(1 + check.open().size() + check.advice().size());
        assertThat(called.out())
                .startsWith("sheet,row,number,field,rule,severity,value,message\n")
                .containsPattern("申出書,\\d+,5ア,items,N05,error,\"4,18,71\",項目71")
                .containsPattern("申出書,\\d+,5ア,items,W01,advice,")
                .containsPattern("申出書,\\d+,6.2,period-end,N06,error,2032-04-01,")
                .containsPattern("利用者の範囲,2,3イ\\.4,users\\.1\\.role,N01,error,,");
        check.open().forEach(reason -> assertThat(called.out()).contains(reason.ja()));
        assertThat(called.err()).contains("年次確定した年 2019, 2020", "「食道がんの研究」");
    }

    @Test
    @DisplayName("年次確定した年・日・県は、呼び出しで変えられる")
    void theBasisCanBeGiven() throws IOException {
        var called = Called.with(
                "en",
                "check-application",
                file(begun()).toString(),
                "--closed-years",
                "2020-2021",
                "--on",
                "2027-04-01",
                "--prefecture",
                "13");

        assertThat(called.out())
                .contains("N04,error,2019,Diagnosis year 2019 has not been closed yet")
                .doesNotContain("N06");
        assertThat(called.err()).contains("prefecture 13, closed years 2020, 2021");
        assertThat(Called.with("en", "check-application", "x", "--on", "spring").status())
                .isEqualTo(ExitStatus.WRONG_CALL);
    }

    @Test
    @DisplayName("下書きでないファイル、パスワード付き、膨らむファイル、無いファイルは終了コード2で、理由を言う")
    void otherFilesAreRefused() throws IOException {
        var text = Files.writeString(folder.resolve("a.xlsx"), "申出書");
        assertThat(Called.with("ja", "check-application", text.toString()))
                .satisfies(called -> assertThat(called.status()).isEqualTo(ExitStatus.WRONG_CALL))
                .satisfies(called -> assertThat(called.err()).contains("a.xlsx", "(J01)"));
        var other = Files.write(
                folder.resolve("b.xlsx"), xlsx(List.of(new CellSheet("Sheet1", List.of(List.of("a", "b"))))));
        assertThat(Called.with("en", "check-application", other.toString()).err())
                .contains("This is no draft", "(J04)");
        var locked = new ByteArrayOutputStream();
        locked.write(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
        locked.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        var secret = Files.write(folder.resolve("c.xlsx"), locked.toByteArray());
        assertThat(Called.with("ja", "check-application", secret.toString()).err())
                .contains("パスワードがかかっています");
        var huge = Files.write(folder.resolve("d.xlsx"), new byte[Workbook.LARGEST + 1]);
        assertThat(Called.with("ja", "check-application", huge.toString()).err())
                .contains("大きすぎます", "(J03)");
        assertThat(Called.with("ja", "check-application", "nowhere.xlsx").status())
                .isEqualTo(ExitStatus.WRONG_CALL);
    }

    /// A workbook as small as one can be, its texts inside the cells.
    private static byte[] xlsx(List<CellSheet> sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var names = new StringBuilder();
            var relations = new StringBuilder();
            for (int at = 0; at < sheets.size(); at++) {
                names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>"
                        .formatted(sheets.get(at).name(), at + 1, at));
                relations.append("<Relationship Id=\"r%d\" Target=\"worksheets/s%d.xml\"/>".formatted(at, at));
                put(zip, "xl/worksheets/s%d.xml".formatted(at), sheet(sheets.get(at)));
            }
            put(zip, "[Content_Types].xml", "<Types/>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + names + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        }
        return out.toByteArray();
    }

    private static String sheet(CellSheet sheet) {
        var rows = new StringBuilder("<worksheet><sheetData>");
        for (List<String> row : sheet.rows()) {
            rows.append("<row>");
            row.forEach(text -> rows.append("<c t=\"inlineStr\"><is><t>")
                    .append(text.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</t></is></c>"));
            rows.append("</row>");
        }
        return rows.append("</sheetData></worksheet>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
