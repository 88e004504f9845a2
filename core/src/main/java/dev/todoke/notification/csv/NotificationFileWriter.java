package dev.todoke.notification.csv;

import dev.todoke.notification.FileForm;
import dev.todoke.notification.ImportColumn;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.RawRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes notifications in an import layout (届出ファイルの書き出し), in the form asked for.
///
/// A character that the character set does not have ends the writing with an error of the machine; it is never
/// replaced.
public final class NotificationFileWriter implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final BufferedWriter out;
    private final FileForm form;

    public NotificationFileWriter(OutputStream out, ImportLayout layout, FileForm form) throws IOException {
        var encoder = form.charset()
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.out = new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 16);
        this.form = form;
        if (form.byteOrderMark() && form.charset().equals(StandardCharsets.UTF_8)) {
            this.out.write(BYTE_ORDER_MARK);
        }
        if (form.header()) {
            writeLine(layout.columns().stream()
                    .map(ImportColumn::item)
                    .map(item -> item.ja())
                    .toList());
        }
    }

    public void write(RawRecord record) throws IOException {
        writeLine(record.cells());
    }

    private void writeLine(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            writeCell(cells.get(i));
        }
        out.write(form.lineEnd().characters());
    }

    private void writeCell(String cell) throws IOException {
        if (needsQuotes(cell)) {
            out.write('"');
            out.write(cell.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(cell);
        }
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
