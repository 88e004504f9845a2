package dev.todoke.provision.offline;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.FieldText;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Requirement;
import dev.todoke.provision.workbook.CellSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Writes a draft as sheets (下書きの書き出し): one for the fields, one for each repeated field, one about the file.
///
/// Every text of the draft stands somewhere, also what the present article does not ask for, so that a file that comes
/// back unchanged changes nothing.
public final class DraftSheets {

    static final String FIELDS = "申出書";
    static final String ABOUT = "このファイルについて";
    static final String WRITTEN = "記入";
    static final String ID = "記入欄の名前";
    static final String ROW = "行";
    static final String CHOSEN = "○";

    static final String KIND = "ファイルの種類";
    static final String KIND_TEXT = "届 申出書の下書き";
    static final String EDITION = "ファイルの版";
    static final String APPLICATION = "申出";
    static final String FORM_EDITION = "様式の版";
    static final String PREFECTURE = "提供する都道府県";
    static final String TAKEN_ON = "書き出した日";
    static final String YEARS = "年次確定した年";
    static final String TAKEN_SHA256 = "下書きの照合値";
    static final String DERIVED_SHA256 = "添付と誓約の照合値";

    /// A cell of a spreadsheet program holds 32,767 characters.
    static final int LONGEST_CELL = 30_000;

    /// Behind the id of a field whose text goes on in the next row.
    static final String GOES_ON = "+";

    private final DraftFile file;
    private final Draft draft;
    private final Form form;
    private final TreeSet<String> shown = new TreeSet<>();

    private DraftSheets(DraftFile file) {
        this.file = file;
        this.draft = file.draft();
        this.form = Form.of(file.draft());
    }

    public static List<CellSheet> of(DraftFile file) {
        var sheets = new DraftSheets(file);
        var tables = sheets.form.fields().stream()
                .filter(field -> field.type().equals("rows"))
                .map(sheets::table)
                .toList();
        var all = new ArrayList<CellSheet>();
        all.add(sheets.fields());
        all.addAll(tables);
        all.add(sheets.about());
        return List.copyOf(all);
    }

    /// The columns of a table as its headings name them.
    static String heading(FormField column) {
        return column.derived() ? column.labelJa() + "(書き換えても取り込まれません)" : column.labelJa();
    }

    private CellSheet table(FormField field) {
        var columns = form.columnsOf(field);
        var rows = new ArrayList<List<String>>();
        var headings = new ArrayList<String>();
        headings.add(ROW);
        columns.forEach(column -> headings.add(heading(column)));
        rows.add(headings);
        for (int row : draft.rows(field.id())) {
            var cells = new ArrayList<String>();
            cells.add(Integer.toString(row));
            columns.forEach(column -> cells.add(cell(column, column.inRow(row))));
            rows.add(cells);
        }
        return new CellSheet(field.labelJa(), rows);
    }

    /// A text too long for a cell goes to the sheet of fields, where it may take several.
    private String cell(FormField column, String id) {
        String words = new FieldText(form, column).words(draft.text(id));
        if (words.length() > LONGEST_CELL) {
            return "";
        }
        shown.add(id);
        return words;
    }

    private CellSheet fields() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("番号", "記入欄", WRITTEN, "書き方", ID));
        form.fields().stream()
                .filter(field -> !field.insideRow() && !field.type().equals("rows"))
                .forEach(field -> rows.addAll(lines(form, field, field.id())));
        draft.texts().keySet().stream()
                .filter(id -> !shown.contains(id) && draft.has(id))
                .toList()
                .forEach(id -> Form.anywhere(id).ifPresent(field -> rows.addAll(lines(form, field, id))));
        return new CellSheet(FIELDS, rows);
    }

    private List<List<String>> lines(Form form, FormField field, String id) {
        shown.add(id);
        return field.type().equals("choices") || field.type().equals("ticks")
                ? marks(form, field, id)
                : chunks(field, id, new FieldText(form, field).words(draft.text(id)), hint(form, field));
    }

    /// A row for each choice, as boxes stand on paper; a choice that is none of them keeps a row of its own.
    private List<List<String>> marks(Form form, FormField field, String id) {
        var chosen = draft.choices(id);
        var rows = new ArrayList<List<String>>();
        for (Form.Choice choice : form.choices(field)) {
            rows.add(List.of(
                    field.number(),
                    field.labelJa() + ": " + choice.ja(),
                    chosen.contains(choice.code()) ? CHOSEN : "",
                    "選ぶときは" + CHOSEN + "(" + when(field) + ")",
                    id + ":" + choice.code()));
        }
        chosen.stream()
                .filter(code -> !form.knowsChoice(field, code))
                .forEach(code ->
                        rows.add(List.of(field.number(), field.labelJa() + ": " + code, CHOSEN, "", id + ":" + code)));
        return rows;
    }

    private static List<List<String>> chunks(FormField field, String id, String words, String hint) {
        var rows = new ArrayList<List<String>>();
        int from = 0;
        do {
            int to = Math.min(words.length(), from + LONGEST_CELL);
            while (to < words.length() && to > from + 1 && unfitToEnd(words.charAt(to - 1))) {
                to--;
            }
            rows.add(List.of(
                    field.number(),
                    from == 0 ? field.labelJa() : field.labelJa() + "(続き)",
                    words.substring(from, to),
                    from == 0 ? hint : "",
                    from == 0 ? id : id + GOES_ON));
            from = to;
        } while (from < words.length());
        return rows;
    }

    /// A blank at the end of a cell would be lost, and half a character is none.
    private static boolean unfitToEnd(char last) {
        return Character.isWhitespace(last) || Character.isHighSurrogate(last);
    }

    private static String hint(Form form, FormField field) {
        if (field.derived()) {
            return "画面で添付します。ここを書き換えても取り込まれません。(" + when(field) + ")";
        }
        String choices = form.choices(field).stream().map(Form.Choice::ja).collect(Collectors.joining(" / "));
        String shape = switch (field.type()) {
            case "date" -> "日付。例 2026-04-01、令和8年4月1日";
            case "month" -> "年月。例 2027-03";
            case "items" -> "76項目の番号。例 1、2、5、19-22";
            case "years" -> "年。例 2019-2021";
            default -> choices.isEmpty() ? "" : "次から選ぶ: " + choices;
        };
        return (field.hintJa() + " " + shape).strip() + "(" + when(field) + ")";
    }

    private static String when(FormField field) {
        return field.required() == Requirement.ALWAYS ? "必須" : field.required().ja();
    }

    private CellSheet about() {
        return new CellSheet(
                ABOUT,
                List.of(
                        List.of("項目", "値"),
                        List.of(KIND, KIND_TEXT),
                        List.of(EDITION, Integer.toString(DraftFile.EDITION)),
                        List.of(APPLICATION, file.application()),
                        List.of("様式", "様式第" + form.name() + "号"),
                        List.of(FORM_EDITION, file.formEdition()),
                        List.of(PREFECTURE, file.prefecture()),
                        List.of(TAKEN_ON, file.takenOn().toString()),
                        List.of(
                                YEARS,
                                file.closedYears().stream()
                                        .map(year -> Integer.toString(year.value()))
                                        .collect(Collectors.joining("、"))),
                        List.of(TAKEN_SHA256, file.takenSha256()),
                        List.of(DERIVED_SHA256, file.derivedSha256()),
                        List.of("点検のしかた", "todoke check-application このファイル.xlsx"),
                        List.of("書き方", "「" + FIELDS + "」の「" + WRITTEN + "」と、表のシートに書きます。「" + ID + "」は変えないでください。")));
    }
}
