package dev.todoke.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.todoke.linkage.compare.Cells;
import dev.todoke.linkage.compare.Hash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The rows of a file of `todoke synth --records N`, for measurements (計測用の読み込み).
final class PersonFileRows {

    private PersonFileRows() {}

    interface Visitor {
        /// @param number of the row, from 1
        void row(long number, Cells cells);
    }

    static void read(Path file, List<String> columns, Visitor visitor) throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(file)) {
            List<String> header = List.of();
            long number = 0;
            for (CsvRecord row : rows) {
                if (number == 0) {
                    header = row.getFields();
                } else {
                    visitor.row(number, new Row(values(row, columns, header)));
                }
                number++;
            }
        }
    }

    // the fields of one row, made once and never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    private record Row(String[] values) implements Cells {
        @Override
        public String text(int argument) {
            return values[argument];
        }

        @Override
        public long hash(int argument) {
            return values[argument].isEmpty() ? 0 : Hash.of(values[argument]);
        }
    }

    private static String[] values(CsvRecord row, List<String> columns, List<String> header) {
        String[] values = new String[columns.size()];
        for (int i = 0; i < values.length; i++) {
            int at = header.indexOf(columns.get(i));
            values[i] = at < 0 ? "" : Objects.requireNonNull(row.getField(at));
        }
        return values;
    }
}
