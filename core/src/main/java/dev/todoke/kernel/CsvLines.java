package dev.todoke.kernel;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads comma separated values after RFC 4180, line by line (CSVの読み取り): quotes, line ends inside quotes, a byte order
/// mark in front. For our own exchange files; files of facilities are read with more suspicion elsewhere.
public final class CsvLines {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int filled;
    private long line;
    private long startedAt;
    private boolean begun;

    public CsvLines(Reader in) {
        this.in = in;
    }

    /// Number of the line in the file with which the last record began, from 1.
    public long lineNumber() {
        return startedAt;
    }

    /// The next record; empty at the end of the file. Lines without any character are passed over.
    public Optional<List<String>> next() throws IOException {
        int c = read();
        if (!begun) {
            begun = true;
            line = 1;
            c = c == BYTE_ORDER_MARK ? read() : c;
        }
        while (c == '\n' || c == '\r') {
            line += c == '\n' ? 1 : 0;
            c = read();
        }
        if (c == END) {
            return Optional.empty();
        }
        startedAt = line;
        return Optional.of(record(c));
    }

    private List<String> record(int first) throws IOException {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        int c = first;
        while (true) {
            if (c == '"') {
                c = quoted(value);
            } else if (c == ',') {
                values.add(value.toString());
                value.setLength(0);
                c = read();
            } else if (c == END || c == '\n') {
                line += c == '\n' ? 1 : 0;
                values.add(value.toString());
                return List.copyOf(values);
            } else {
                if (c != '\r') {
                    value.append((char) c);
                }
                c = read();
            }
        }
    }

    /// Reads up to the closing quote and answers the character behind it.
    private int quoted(StringBuilder value) throws IOException {
        while (true) {
            int c = read();
            if (c == END) {
                return END;
            }
            if (c == '"') {
                int next = read();
                if (next != '"') {
                    return next;
                }
            }
            line += c == '\n' ? 1 : 0;
            value.append((char) c);
        }
    }

    private int read() throws IOException {
        if (position == filled) {
            filled = in.read(buffer);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[position++];
    }
}
