package dev.todoke.exchange;

import dev.todoke.kernel.CsvLines;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Reads a file by the headings of its layout, in any order (国のファイルの読み取り).
public sealed interface NationalReading {

    /// @param unknown headings that the layout does not have; their columns were passed over
    /// @param incomplete lines without a required value
    record Read(List<NationalRow> rows, List<String> unknown, List<Taking.Refusal> incomplete)
            implements NationalReading {
        public Read {
            rows = List.copyOf(rows);
            unknown = List.copyOf(unknown);
            incomplete = List.copyOf(incomplete);
        }
    }

    /// @param missing required headings that the file does not have
    record WrongFile(List<String> missing) implements NationalReading {
        public WrongFile {
            missing = List.copyOf(missing);
        }
    }

    static NationalReading read(Reader in, NationalLayout layout) throws IOException {
        var lines = new CsvLines(in);
        var heading = lines.next().orElse(List.of()).stream().map(String::strip).toList();
        var missing = layout.columns().stream()
                .filter(column -> column.required() && !heading.contains(column.name()))
                .map(NationalLayout.Column::name)
                .toList();
        if (!missing.isEmpty()) {
            return new WrongFile(missing);
        }
        var known = layout.columns().stream().map(NationalLayout.Column::name).toList();
        var rows = new ArrayList<NationalRow>();
        var incomplete = new ArrayList<Taking.Refusal>();
        for (var cells = lines.next(); cells.isPresent(); cells = lines.next()) {
            var values = new HashMap<String, String>();
            var empty = new ArrayList<String>();
            for (var column : layout.columns()) {
                int at = heading.indexOf(column.name());
                var value = at < 0 || at >= cells.get().size()
                        ? ""
                        : cells.get().get(at).strip();
                values.put(column.field(), value);
                if (column.required() && value.isEmpty()) {
                    empty.add(column.name());
                }
            }
            if (empty.isEmpty()) {
                rows.add(new NationalRow(lines.lineNumber(), values));
            } else {
                incomplete.add(new Taking.Refusal(lines.lineNumber(), "%sがありません。".formatted(String.join("・", empty))));
            }
        }
        var unknown = heading.stream().filter(name -> !known.contains(name)).toList();
        return new Read(rows, unknown, incomplete);
    }
}
