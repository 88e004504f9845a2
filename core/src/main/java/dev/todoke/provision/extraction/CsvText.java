package dev.todoke.provision.extraction;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Files of a provision as text (提供ファイルの書き方): UTF-8, a header line, line feeds, quotes only where they are
/// needed.
final class CsvText {

    private CsvText() {}

    static byte[] bytes(List<String> header, List<List<String>> rows) {
        var text = new StringBuilder();
        line(text, header);
        rows.forEach(row -> line(text, row));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        text.append('\n');
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
