package dev.todoke.synth;

/// Writes comma-separated values (RFC 4180).
final class Csv {

    private Csv() {}

    static void append(StringBuilder line, String value, boolean always) {
        boolean needed = always
                || value.indexOf(',') >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
        if (needed) {
            line.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            line.append(value);
        }
    }

    static String line(String... values) {
        var line = new StringBuilder(160);
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                line.append(',');
            }
            append(line, values[i], false);
        }
        return line.append('\n').toString();
    }
}
