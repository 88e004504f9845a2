package dev.todoke.provision.offline;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.FieldText;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.workbook.CellSheet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads the sheets of a draft back (下書きのファイルの読み取り). What cannot be read is named with its place and its value;
/// everything else is taken, complete or not.
public final class DraftSheetReader {

    private static final List<String> MARKS = List.of("○", "〇", "◯", "●", "✓", "✔", "1", "はい");
    private static final List<String> NO_MARKS = List.of("", "-", "―", "×", "0", "いいえ");

    private final Map<String, CellSheet> sheets = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final TreeSet<String> fields = new TreeSet<>();
    private final Map<String, DraftFileReading.Place> places = new TreeMap<>();
    private final List<FileFault> faults = new ArrayList<>();

    private DraftSheetReader(List<CellSheet> read) {
        read.forEach(sheet -> sheets.putIfAbsent(sheet.name(), sheet));
    }

    public static DraftFileReading read(List<CellSheet> read) {
        return new DraftSheetReader(read).read();
    }

    private DraftFileReading read() {
        var about = about();
        if (!about.getOrDefault(DraftSheets.KIND, "").equals(DraftSheets.KIND_TEXT)
                || !sheets.containsKey(DraftSheets.FIELDS)) {
            return new DraftFileReading.NotOurs(Reason.of("J04", "下書きのファイルではありません。申出の画面から受け取ったファイルを使ってください。"));
        }
        String edition = about.getOrDefault(DraftSheets.EDITION, "");
        if (!edition.equals(Integer.toString(DraftFile.EDITION))) {
            return new DraftFileReading.NotOurs(Reason.of(
                    "J05", "このファイルの版は%sで、読めるのは版%sまでです。新しいプログラムを使うか、ファイルを受け取り直してください。", edition, DraftFile.EDITION));
        }
        readFields(sheets.get(DraftSheets.FIELDS));
        var form = Form.of(new Draft(new TreeMap<>(texts)));
        Form.all().stream()
                .flatMap(one -> one.fields().stream())
                .filter(field -> field.type().equals("rows"))
                .map(FormField::id)
                .distinct()
                .forEach(id -> readTable(form, id));
        missing(form);
        var file = file(about);
        if (file.isEmpty()) {
            return new DraftFileReading.NotOurs(
                    Reason.of("J06", "シート「%s」の日付か年を読み取れません。このシートは書き換えずに、ファイルを受け取り直してください。", DraftSheets.ABOUT));
        }
        if (file.get().derivedTouched()) {
            fault("", 0, "", Reason.of("J17", "添付と誓約の欄が書き換えられています。ここは画面で行い、ファイルからは取り込みません。"));
        }
        return new DraftFileReading.Read(file.get(), fields, new TreeMap<>(places), faults);
    }

    private Map<String, String> about() {
        var about = new TreeMap<String, String>();
        var sheet = sheets.get(DraftSheets.ABOUT);
        if (sheet != null) {
            for (int row = 0; row < sheet.rows().size(); row++) {
                about.putIfAbsent(sheet.cell(row, 0).strip(), sheet.cell(row, 1).strip());
            }
        }
        return about;
    }

    private Optional<DraftFile> file(Map<String, String> about) {
        try {
            return years(about.getOrDefault(DraftSheets.YEARS, ""))
                    .map(years -> new DraftFile(
                            about.getOrDefault(DraftSheets.APPLICATION, ""),
                            about.getOrDefault(DraftSheets.FORM_EDITION, ""),
                            about.getOrDefault(DraftSheets.PREFECTURE, ""),
                            LocalDate.parse(about.getOrDefault(DraftSheets.TAKEN_ON, "")),
                            years,
                            about.getOrDefault(DraftSheets.TAKEN_SHA256, ""),
                            about.getOrDefault(DraftSheets.DERIVED_SHA256, ""),
                            new Draft(new TreeMap<>(texts))));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// Years as a list with ranges, such as `2016-2021`; nothing when they cannot be read.
    public static Optional<SortedSet<YearOfDiagnosis>> years(String typed) {
        var field = Form.current().fieldOf("years").orElseThrow();
        return new FieldText(Form.current(), field).kept(typed).flatMap(kept -> {
            var years = new TreeSet<YearOfDiagnosis>();
            for (String year : kept.isEmpty() ? new String[0] : kept.split(",", -1)) {
                if (Integer.parseInt(year) < YearOfDiagnosis.FIRST) {
                    return Optional.empty();
                }
                years.add(new YearOfDiagnosis(Integer.parseInt(year)));
            }
            return Optional.of(years);
        });
    }

    private void readFields(CellSheet sheet) {
        int heading = heading(sheet, DraftSheets.ID);
        int ids = column(sheet, heading, DraftSheets.ID);
        int written = column(sheet, heading, DraftSheets.WRITTEN);
        if (heading < 0 || written < 0) {
            fault(sheet.name(), 1, "", Reason.of("J16", "見出し「%s」がありません。見出しの行は変えないでください。", DraftSheets.WRITTEN));
            return;
        }
        for (int row = heading + 1; row < sheet.rows().size(); row++) {
            String id = sheet.cell(row, ids).strip();
            String text = sheet.cell(row, written);
            if (!id.isEmpty()) {
                readField(sheet, row, id, text);
            } else if (!text.isBlank()) {
                fault(sheet.name(), row + 1, text, Reason.of("J10", "記入欄「%s」はありません。行を受け取ったときの形に戻してください。", ""));
            }
        }
    }

    private void readField(CellSheet sheet, int row, String id, String text) {
        boolean goesOn = id.endsWith(DraftSheets.GOES_ON);
        int mark = id.indexOf(':');
        String plain = goesOn ? id.substring(0, id.length() - 1) : mark < 0 ? id : id.substring(0, mark);
        var field = Form.anywhere(plain);
        if (field.isEmpty() || field.get().type().equals("rows")) {
            fault(sheet.name(), row + 1, text, Reason.of("J10", "記入欄「%s」はありません。行を受け取ったときの形に戻してください。", id));
            return;
        }
        if (!goesOn && mark < 0 && places.containsKey(plain)) {
            fault(sheet.name(), row + 1, text, Reason.at("J12", plain, "記入欄「%s」の行が2つあります。1つにしてください。", plain));
            return;
        }
        places.putIfAbsent(plain, new DraftFileReading.Place(sheet.name(), row + 1));
        fields.add(field.get().id());
        if (goesOn) {
            texts.merge(plain, text, String::concat);
        } else if (mark < 0) {
            keep(sheet, row, plain, field.get(), text);
        } else {
            choose(sheet, row, plain, id.substring(mark + 1), text.strip());
        }
    }

    private void choose(CellSheet sheet, int row, String id, String code, String mark) {
        if (MARKS.contains(mark)) {
            texts.merge(id, code, (all, one) -> all + "," + one);
        } else if (!NO_MARKS.contains(mark)) {
            fault(sheet.name(), row + 1, mark, Reason.at("J13", id, "「%s」を読み取れません。選ぶときは○、選ばないときは空欄にしてください。", mark));
        }
    }

    private void keep(CellSheet sheet, int row, String id, FormField field, String text) {
        var form = Form.all().stream()
                .filter(one -> one.fieldOf(id).isPresent())
                .findFirst()
                .orElse(Form.current());
        new FieldText(form, field)
                .kept(text)
                .ifPresentOrElse(
                        kept -> {
                            if (!kept.isEmpty()) {
                                texts.put(id, kept);
                            }
                        },
                        () -> fault(
                                sheet.name(),
                                row + 1,
                                text,
                                Reason.at("J14", id, "「%s」の番号か年「%s」を読み取れません。例 4、5、19-22", field.labelJa(), text)));
    }

    private void readTable(Form form, String id) {
        var field = form.fieldOf(id).or(() -> Form.anywhere(id)).orElseThrow();
        var sheet = sheets.get(field.labelJa());
        int heading = sheet == null ? -1 : heading(sheet, DraftSheets.ROW);
        if (sheet == null || heading < 0) {
            return;
        }
        places.putIfAbsent(id, new DraftFileReading.Place(sheet.name(), heading + 1));
        var at = new TreeMap<Integer, FormField>();
        form.columnsOf(field).forEach(column -> {
            int place = column(sheet, heading, DraftSheets.heading(column));
            if (place >= 0) {
                at.put(place, column);
                fields.add(column.id());
            } else {
                fault(
                        sheet.name(),
                        heading + 1,
                        "",
                        Reason.at("J16", id, "見出し「%s」がありません。見出しの行は変えないでください。", column.labelJa()));
            }
        });
        readRows(sheet, heading, at);
    }

    private void readRows(CellSheet sheet, int heading, Map<Integer, FormField> columns) {
        int numbers = column(sheet, heading, DraftSheets.ROW);
        var taken = new TreeSet<Integer>();
        for (int row = heading + 1; row < sheet.rows().size(); row++) {
            taken.add(number(sheet.cell(row, numbers)));
        }
        var used = new TreeSet<Integer>();
        for (int row = heading + 1; row < sheet.rows().size(); row++) {
            int line = row;
            if (columns.keySet().stream().allMatch(at -> sheet.cell(line, at).isBlank())) {
                continue;
            }
            int number = number(sheet.cell(row, numbers));
            if (number == 0 || used.contains(number)) {
                number = 1;
                while (taken.contains(number) || used.contains(number)) {
                    number++;
                }
            }
            used.add(number);
            if (number > Draft.MOST_ROWS) {
                fault(sheet.name(), row + 1, "", Reason.of("J15", "「%s」は%s行までです。", sheet.name(), Draft.MOST_ROWS));
                return;
            }
            readRow(sheet, row, number, columns);
        }
    }

    private void readRow(CellSheet sheet, int row, int number, Map<Integer, FormField> columns) {
        columns.forEach((at, column) -> {
            String id = column.inRow(number);
            places.put(id, new DraftFileReading.Place(sheet.name(), row + 1));
            if (!sheet.cell(row, at).isBlank()) {
                keep(sheet, row, id, column, sheet.cell(row, at));
            }
        });
    }

    /// The number of a row, 0 where none can be read.
    private static int number(String text) {
        return text.strip().matches("[0-9]{1,2}") ? Integer.parseInt(text.strip()) : 0;
    }

    /// A field that is missing keeps what the portal has; it is not taken for an emptied one.
    private void missing(Form form) {
        for (FormField field : form.fields()) {
            if (!field.insideRow() && !field.type().equals("rows") && !fields.contains(field.id())) {
                fault(
                        DraftSheets.FIELDS,
                        0,
                        field.id(),
                        Reason.at("J11", field.id(), "記入欄「%s」の行がありません。画面の内容はそのまま残ります。", field.labelJa()));
            }
            if (field.type().equals("rows") && !sheets.containsKey(field.labelJa())) {
                fault(
                        "",
                        0,
                        field.id(),
                        Reason.at("J11", field.id(), "記入欄「%s」の行がありません。画面の内容はそのまま残ります。", field.labelJa()));
            }
        }
    }

    private static int heading(CellSheet sheet, String word) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            if (column(sheet, row, word) >= 0) {
                return row;
            }
        }
        return -1;
    }

    private static int column(CellSheet sheet, int row, String word) {
        return row < 0
                ? -1
                : sheet.rows().get(row).stream().map(String::strip).toList().indexOf(word);
    }

    private void fault(String sheet, int row, String value, Reason reason) {
        faults.add(new FileFault(sheet, row, value, reason));
    }
}
