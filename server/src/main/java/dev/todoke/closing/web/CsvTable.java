package dev.todoke.closing.web;

import dev.todoke.web.Cell;
import dev.todoke.web.PlainTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// The very table a page shows as comma separated values, UTF-8 with a byte order mark (一覧のCSV).
final class CsvTable {

    private CsvTable() {}

    static byte[] bytes(PlainTable table) {
        var text = new StringBuilder("\uFEFF");
        line(table.columns().stream().map(PlainTable.Column::label).toList(), text);
        table.rows().forEach(row -> line(row.stream().map(Cell::text).toList(), text));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(List<String> values, StringBuilder text) {
        text.append(values.stream().map(CsvTable::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
