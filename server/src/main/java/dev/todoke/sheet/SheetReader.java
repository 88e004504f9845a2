package dev.todoke.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// Reads the first sheet of an xlsx file that somebody filled in (記入されたxlsxの読み取り).
public final class SheetReader {

    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 200;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final String NO_SHEET = "Excelの表(.xlsx)として読めません。画面から受け取ったファイルに記入して送ってください。";
    private static final String TOO_LARGE = "表が大きすぎます。%,d行・%d列までにしてください。".formatted(MOST_ROWS, MOST_COLUMNS);

    private SheetReader() {}

    public static SheetRows read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new SheetRows.NotReadable(TOO_LARGE);
        }
        try {
            if (!Unpacked.fits(file)) {
                return new SheetRows.NotReadable(NO_SHEET);
            }
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                    var rows = workbook.getFirstSheet().openStream()) {
                var texts = new ArrayList<List<String>>();
                for (var row : (Iterable<Row>) rows::iterator) {
                    if (texts.size() == MOST_ROWS || row.getCellCount() > MOST_COLUMNS) {
                        return new SheetRows.NotReadable(TOO_LARGE);
                    }
                    texts.add(texts(row));
                }
                return new SheetRows.Read(texts);
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException _) {
            return new SheetRows.NotReadable(NO_SHEET);
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(SheetReader::text).orElse(""));
        }
        return List.copyOf(texts);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            var format = cell.getDataFormatString();
            if (format != null && format.contains("y")) {
                return cell.asDate().toLocalDate().toString();
            }
            return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        var text = cell.getText();
        return text == null ? "" : text.strip();
    }
}
