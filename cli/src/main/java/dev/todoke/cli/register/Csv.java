package dev.todoke.cli.register;

import java.util.List;

/// Lines of the output files (出力CSVの行): comma, LF, quotes only where needed.
final class Csv {

    private Csv() {}

    static String line(List<String> values) {
        var line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            append(line, values.get(i));
        }
        return line.append('\n').toString();
    }

    private static void append(StringBuilder line, String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (plain) {
            line.append(value);
        } else {
            line.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
    }
}
