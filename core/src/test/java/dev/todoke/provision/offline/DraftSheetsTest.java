package dev.todoke.provision.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftChanges;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Drafts;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.workbook.CellSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("下書きのファイル")
class DraftSheetsTest {

    private static final DraftReader READER = new DraftReader(
            new TreeSet<>(List.of(new YearOfDiagnosis(2019), new YearOfDiagnosis(2020))),
            "40",
            LocalDate.of(2026, 4, 1));

    private static List<CellSheet> sheets(Draft draft) {
        return DraftSheets.of(DraftFile.of("a-1", draft, READER));
    }

    private static DraftFileReading.Read read(List<CellSheet> sheets) {
        return (DraftFileReading.Read) DraftSheetReader.read(sheets);
    }

    /// The sheets with one of them rewritten row by row.
    private static List<CellSheet> rewritten(
            List<CellSheet> sheets, String name, UnaryOperator<List<List<String>>> rows) {
        return sheets.stream()
                .map(sheet -> sheet.name().equals(name) ? new CellSheet(name, rows.apply(sheet.rows())) : sheet)
                .toList();
    }

    /// The sheets with another text in the row of an id.
    private static List<CellSheet> with(Draft draft, String id, String text) {
        return rewritten(
                sheets(draft),
                DraftSheets.FIELDS,
                rows -> rows.stream()
                        .map(row -> row.get(4).equals(id)
                                ? List.of(row.get(0), row.get(1), text, row.get(3), row.get(4))
                                : row)
                        .toList());
    }

    private static List<String> faults(List<CellSheet> sheets) {
        return read(sheets).faults().stream()
                .map(FileFault::reason)
                .map(Reason::id)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Article.class)
    @DisplayName("どの条項の下書きも、書き出して戻すと同じで、点検の結果も同じ")
    void comesBackUnchanged(Article article) {
        var draft = Drafts.under(article);
        var read = read(sheets(draft));
        assertThat(read.faults()).isEmpty();
        assertThat(read.takenInto(draft)).isEqualTo(draft);
        assertThat(DraftCheck.of(read.file().draft(), READER)).isEqualTo(DraftCheck.of(draft, READER));
        assertThat(read.file().closedYears()).isEqualTo(READER.closedYears());
    }

    @Test
    @DisplayName("書きかけ、長すぎる文、改行、知らない選択肢、ほかの様式の欄が混じっても、何も失われない")
    void nothingIsLost() {
        var random = new Random(7);
        var ids = new ArrayList<String>();
        Form.all().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> !field.type().equals("rows"))
                .forEach(field -> ids.add(field.insideRow() ? field.inRow(1 + random.nextInt(4)) : field.id()));
        for (int round = 0; round < 60; round++) {
            var texts = new TreeMap<String, String>();
            ids.stream().filter(_ -> random.nextInt(3) > 0).forEach(id -> texts.put(id, text(id, random)));
            texts.put("article", Article.values()[random.nextInt(5)].code());
            texts.put("purpose", "長い文\n".repeat(9_000) + "𠮷 ".repeat(9_000) + "終");
            var draft = new Draft(texts);
            var read = read(sheets(draft));
            assertThat(read.faults()).isEmpty();
            assertThat(DraftChanges.between(draft, read.takenInto(draft))).isEmpty();
            assertThat(read.takenInto(draft)).isEqualTo(draft);
            assertThat(DraftChanges.between(draft, read.file().draft())).isEmpty();
        }
    }

    private static String text(String id, Random random) {
        return switch (Form.anywhere(id).map(FormField::type).orElseThrow()) {
            case "items" -> "4,5,66";
            case "years" -> "2019,2020";
            case "date", "pledge" -> random.nextBoolean() ? "2026-04-01" : "来年";
            case "month" -> "2027-03";
            case "choice" -> random.nextBoolean() ? "yes" : "たぶん";
            case "choices", "ticks" -> random.nextBoolean() ? "analysis,chief" : "other,係長";
            default -> random.nextBoolean() ? "一行目\r\n=二行目, \"引用\"" : "000-012";
        };
    }

    @ParameterizedTest(name = "{0} に {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            article             | 第21条第8項(がんに係る調査研究) | N03
            items               | 4、5、71                        | N05
            items               | 18、20                          | W01
            years               | 2019-2021                       | N04
            period-end          | 令和14年4月1日                  | N06
            study-plan          | ''                              | N27
            technical-ticks:note| ''                              | N19
            sexes:1             | たぶん                          | J13
            items               | 4、99                           | J14
            """)
    @DisplayName("手元で書いた誤りは、画面と同じ規則で見つかる")
    void faultsWrittenAtHome(String id, String text, String rule) {
        var read = read(with(Drafts.complete(), id, text));
        var check = DraftCheck.of(read.file().draft(), READER);
        var found = new TreeSet<String>();
        check.open().forEach(reason -> found.add(reason.id()));
        check.advice().forEach(reason -> found.add(reason.id()));
        read.faults().forEach(fault -> found.add(fault.reason().id()));
        assertThat(found).contains(rule);
    }

    @Test
    @DisplayName("表に行を足すと番号が付き、日付は和暦でも読む")
    void rowsAreAdded() {
        var more = rewritten(sheets(Drafts.complete()), "利用者の範囲", rows -> {
            var all = new ArrayList<>(rows);
            all.add(List.of("", "解析 進", "架空大学", "助教", "分析、受託者", "いいえ", "", ""));
            return all;
        });
        var draft = read(more).takenInto(Drafts.complete());
        assertThat(draft.text("users.2.role")).isEqualTo("analysis,contractor");
        assertThat(draft.text("users.1.pledged")).isEqualTo("2026-03-01");
        assertThat(read(with(draft, "study-end", "令和11年3月31日")).file().draft().text("study-end"))
                .isEqualTo("2029-03-31");
    }

    @Test
    @DisplayName("消された行や表は空欄とみなさず、そう言って、画面の内容を残す")
    void missingRowsKeepWhatThePortalHas() {
        var cut = rewritten(
                sheets(Drafts.complete()),
                DraftSheets.FIELDS,
                rows -> rows.stream()
                        .filter(row -> !row.get(4).equals("method"))
                        .toList());
        assertThat(faults(cut)).containsExactly("J11");
        assertThat(read(cut).takenInto(Drafts.complete()).text("method")).isEqualTo("記述統計");
        var without = sheets(Drafts.complete()).stream()
                .filter(sheet -> !sheet.name().equals("情報の利用場所"))
                .toList();
        assertThat(faults(without)).containsExactly("J11");
        assertThat(read(without).takenInto(Drafts.complete()).text("places.1.room"))
                .isEqualTo("301");
    }

    @Test
    @DisplayName("添付と誓約を書き換えると、そう言い、取り込まない")
    void derivedFieldsAreNotTaken() {
        var touched = with(Drafts.complete(), "study-plan", "別の計画.pdf");
        assertThat(faults(touched)).containsExactly("J17");
        assertThat(read(touched).takenInto(Drafts.complete())).isEqualTo(Drafts.complete());
    }

    @Test
    @DisplayName("知らない欄、二つある欄、読めない見出しを、場所とともに言う")
    void strangeRowsAreNamed() {
        var strange = rewritten(sheets(Drafts.complete()), DraftSheets.FIELDS, rows -> {
            var all = new ArrayList<>(rows);
            all.add(List.of("", "", "何か", "", "nonsense"));
            all.add(List.of("", "", "もう一つ", "", "title"));
            return all;
        });
        assertThat(read(strange).faults())
                .extracting(fault -> fault.reason().id(), FileFault::value, FileFault::sheet)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("J10", "何か", "申出書"),
                        org.assertj.core.groups.Tuple.tuple("J12", "もう一つ", "申出書"));
        var headless = rewritten(sheets(Drafts.complete()), "利用者の範囲", rows -> {
            var all = new ArrayList<>(rows);
            all.set(0, List.of("行", "なまえ"));
            return all;
        });
        assertThat(faults(headless)).contains("J16").doesNotContain("J11");
    }

    @Test
    @DisplayName("ほかの表、新しい版は、下書きのファイルとして読まない")
    void otherFilesAreRefused() {
        var other = DraftSheetReader.read(List.of(new CellSheet("Sheet1", List.of(List.of("a")))));
        assertThat(((DraftFileReading.NotOurs) other).reason().id()).isEqualTo("J04");
        var newer = rewritten(
                sheets(Drafts.complete()),
                DraftSheets.ABOUT,
                rows -> rows.stream()
                        .map(row -> row.getFirst().equals(DraftSheets.EDITION) ? List.of(row.getFirst(), "2") : row)
                        .toList());
        assertThat(((DraftFileReading.NotOurs) DraftSheetReader.read(newer))
                        .reason()
                        .ja())
                .contains("版は2で", "版1まで");
    }
}
