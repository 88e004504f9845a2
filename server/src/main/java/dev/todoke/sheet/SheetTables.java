package dev.todoke.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads every sheet of a workbook as a reader of it would see the cells (表として見える値): percentages as percentages,
/// numbers with the decimals shown.
public final class SheetTables {

    /// Sheets beyond are not read.
    public static final int MOST_SHEETS = 12;

    private static final int MOST_ROWS = 5_001;
    private static final int MOST_COLUMNS = 201;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private SheetTables() {}

    /// One sheet with its name (1枚の表); a table longer or wider than a printed one is cut one line behind the limit.
    public record Named(String name, List<List<String>> rows) {
        public Named {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// What was found in a file (読み取りの結果).
    public sealed interface Found {

        record Tables(List<Named> sheets) implements Found {
            public Tables {
                sheets = List.copyOf(sheets);
            }
        }

        /// No workbook, one protected by a password, or one that grows beyond measure.
        record NoWorkbook() implements Found {}
    }

    public static Found read(byte[] xlsx) {
        try {
            if (!Unpacked.fits(xlsx)) {
                return new Found.NoWorkbook();
            }
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx), WITH_FORMATS);
                    var sheets = workbook.getSheets()) {
                var found = new ArrayList<Named>();
                for (var sheet : (Iterable<Sheet>) sheets.limit(MOST_SHEETS)::iterator) {
                    var rows = rows(sheet);
                    if (!rows.isEmpty()) {
                        found.add(new Named(sheet.getName(), rows));
                    }
                }
                return new Found.Tables(found);
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException _) {
            return new Found.NoWorkbook();
        }
    }

    private static List<List<String>> rows(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.limit(MOST_ROWS)
                    .map(SheetTables::texts)
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            texts.add(row.getOptionalCell(i).map(SheetTables::text).orElse(""));
        }
        return List.copyOf(texts);
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        if (number && raw != null && ShownNumber.readable(raw)) {
            return ShownNumber.text(raw, cell.getDataFormatString());
        }
        String text = cell.getText();
        return text == null ? "" : text.strip();
    }
}
