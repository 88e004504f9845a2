package dev.todoke.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// Reads a long list row by row (長い表の読み取り): whoever takes the rows may stop at any of them.
///
/// Texts stay as they are, with their zeros; dates become eight digits; of a formula the value that was last computed
/// is taken, and how often that happened is told. A file that unpacks beyond measure is not opened.
public final class SheetLines {

    /// Largest file, in MiB.
    public static final int MOST_MEBIBYTES = 64;

    private static final long MOST_UNPACKED = 1L << 30;
    private static final int MOST_COLUMNS = 500;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(E[+-]?[0-9]+)?");

    /// What in a format is shown as it stands, or chooses a colour or a calendar.
    private static final Pattern NO_PART_OF_A_DATE = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.");

    private static final Pattern DATE = Pattern.compile("[ydge年]");

    private SheetLines() {}

    /// Takes rows.
    @FunctionalInterface
    public interface Taker {
        /// @param line number of the row, from 1
        /// @return whether to go on
        boolean take(long line, List<String> cells);
    }

    /// What came out.
    public sealed interface Outcome {

        /// @param formulas cells whose value was computed by a formula
        record Read(long formulas) implements Outcome {}

        /// No workbook that can be opened.
        record Broken() implements Outcome {}

        /// Larger than [#MOST_MEBIBYTES], or unpacked larger than any list.
        record TooLarge() implements Outcome {}
    }

    public static Outcome read(byte[] xlsx, Taker taker) {
        return read(xlsx, MOST_UNPACKED, taker);
    }

    static Outcome read(byte[] xlsx, long mostUnpacked, Taker taker) {
        try {
            if (xlsx.length > MOST_MEBIBYTES << 20 || isBomb(xlsx, mostUnpacked)) {
                return new Outcome.TooLarge();
            }
            return rows(xlsx, taker);
        } catch (IOException | ExcelReaderException _) {
            return new Outcome.Broken();
        }
    }

    private static Outcome rows(byte[] xlsx, Taker taker) throws IOException {
        long formulas = 0;
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx), WITH_FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                if (row.getCellCount() > MOST_COLUMNS) {
                    return new Outcome.TooLarge();
                }
                formulas += row.stream()
                        .filter(cell -> cell != null && cell.getType() == CellType.FORMULA)
                        .count();
                if (!taker.take(row.getRowNum(), texts(row))) {
                    break;
                }
            }
        }
        return new Outcome.Read(formulas);
    }

    private static boolean isBomb(byte[] xlsx, long mostUnpacked) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (var zip = ZipFile.builder().setByteArray(xlsx).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                        total += read;
                        if (total > mostUnpacked) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(SheetLines::text).orElse(""));
        }
        return List.copyOf(texts);
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        if (!number || raw == null || !NUMBER.matcher(raw).matches()) {
            String text = cell.getText();
            return text == null ? "" : text;
        }
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return DIGITS.format(cell.asDate());
        }
        return new BigDecimal(raw).stripTrailingZeros().toPlainString();
    }

    /// By the format: numbers 14 to 17 and 22, the Japanese 27 to 36 and 50 to 58, or a pattern with year, day or era.
    /// Source: ECMA-376 part 1, 18.8.30.
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE.matcher(NO_PART_OF_A_DATE.matcher(format).replaceAll(""))
                        .find();
    }
}
