package dev.todoke.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes a file for the nation after a layout (国へ送るファイルの書き出し): CSV after RFC 4180, lines end with CR LF.
public final class NationalWriter {

    private final Writer out;
    private final NationalLayout layout;

    /// Writes the headings at once.
    public NationalWriter(Writer out, NationalLayout layout) throws IOException {
        this.out = out;
        this.layout = layout;
        line(layout.columns().stream().map(NationalLayout.Column::name).toList());
    }

    /// @param values by field; what is not there stays empty
    public void write(Map<String, String> values) throws IOException {
        line(layout.columns().stream()
                .map(column -> values.getOrDefault(column.field(), ""))
                .toList());
    }

    private void line(List<String> cells) throws IOException {
        out.write(cells.stream().map(NationalWriter::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String cell(String value) {
        boolean quoted = value.contains(",") || value.contains("\"") || value.contains("\n") || value.contains("\r");
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
