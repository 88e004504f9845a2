package dev.todoke.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes lists as an xlsx file (xlsxの書き出し). The same lists give the same bytes.
public final class SheetWriter {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int KEPT = 1_000;

    private SheetWriter() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        write(List.of(sheet), out);
    }

    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        var made = new ByteArrayOutputStream();
        try (var workbook = new Workbook(made, "Todoke", "1.0")) {
            workbook.setGlobalDefaultFont("Yu Gothic", 11);
            for (var sheet : sheets) {
                fill(workbook.newWorksheet(tab(sheet.name())), sheet);
            }
        }
        FixedZip.copy(made.toByteArray(), out);
    }

    /// For answers that are held anyway.
    public static byte[] bytes(Sheet... sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        write(List.of(sheets), out);
        return out.toByteArray();
    }

    private static void fill(Worksheet target, Sheet sheet) throws IOException {
        var columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            target.width(i, columns.get(i).width());
            target.inlineString(0, i, columns.get(i).heading());
            target.style(0, i).bold().fillColor("EAEAEA").wrapText(true).set();
        }
        target.freezePane(0, 1);
        target.repeatRows(0);
        int at = 1;
        for (var row : sheet.rows()) {
            if (row.size() != columns.size()) {
                throw new RowDoesNotFit("row %d has %d cells for %d columns".formatted(at, row.size(), columns.size()));
            }
            if (at >= Worksheet.MAX_ROWS) {
                throw new RowDoesNotFit("more rows than a sheet can hold: " + Worksheet.MAX_ROWS);
            }
            for (int i = 0; i < row.size(); i++) {
                cell(target, at, i, columns.get(i).kind(), row.get(i));
            }
            at++;
            if (at % KEPT == 0) {
                target.flush();
            }
        }
        if (at > 1) {
            target.setAutoFilter(0, 0, at - 1, columns.size() - 1);
        }
    }

    private static void cell(Worksheet target, int row, int column, SheetColumn.Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        var day = kind == SheetColumn.Kind.DATE ? day(text) : Optional.<LocalDate>empty();
        if (kind == SheetColumn.Kind.NUMBER && NUMBER.matcher(text).matches()) {
            target.value(row, column, new BigDecimal(text));
        } else if (day.isPresent()) {
            target.value(row, column, day.get());
            target.style(row, column).format("yyyy-mm-dd").set();
        } else {
            target.inlineString(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            target.style(row, column).format("@").set();
        }
    }

    /// Spreadsheet programs count days from 1900; earlier ones stay text.
    private static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String tab(String name) {
        var kept = name.replaceAll("[\\[\\]:*?/\\\\]", "・");
        return kept.length() > LONGEST_NAME ? kept.substring(0, LONGEST_NAME) : kept;
    }
}
