package dev.todoke.cli.link;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Rows of a CSV file, or of a stretch of it, as bytes (CSVの行), read once from front to back with memory
/// for one row.
///
/// RFC 4180 quotes; LF, CR and CRLF as line ends, mixed; a byte order mark is passed over. Works on UTF-8
/// and Windows-31J alike, whose second bytes are never a comma, a quote or a line end.
final class CsvScanner implements AutoCloseable {

    private static final byte QUOTE = '"';
    private static final byte COMMA = ',';
    private static final byte LF = '\n';
    private static final byte CR = '\r';
    /// A row longer than this is taken for one whose quote is not closed.
    private static final int LONGEST_ROW = 1 << 20;

    private final InputStream in;
    private final long limit;
    /// Place in the file of the first byte of the buffer.
    private long base;
    private byte[] buffer = new byte[1 << 18];
    private int filled;
    private int next;
    private boolean ended;
    private long nextLine = 1;
    private long line;
    private int fields;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private boolean wellQuoted;

    /// From the front of the file to its end.
    CsvScanner(InputStream in) throws IOException {
        this(in, 0, Long.MAX_VALUE);
        fill(3);
        if (filled >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            next = 3;
        }
    }

    private CsvScanner(InputStream in, long from, long limit) {
        this.in = in;
        this.base = from;
        this.limit = limit;
    }

    /// The rows that begin in a stretch of the file.
    ///
    /// @param in stands at the byte `from`, with which a row begins
    static CsvScanner ofStretch(InputStream in, long from, long to) {
        return new CsvScanner(in, from, to);
    }

    /// Place in the file at which the next row begins.
    long position() {
        return base + next;
    }

    /// Lines that were read, row by row.
    long lines() {
        return nextLine - 1;
    }

    /// Goes to the next row that is not an empty line; false at the end.
    boolean advance() throws IOException {
        while (true) {
            if (position() >= limit || next >= filled && !fill(1)) {
                return false;
            }
            int end = scan();
            while (end < 0) {
                // the row goes on behind the buffer, or the file ends here
                boolean knewTheEnd = ended;
                boolean more = filled - next <= LONGEST_ROW && fill(filled - next + 1);
                if (more || ended && !knewTheEnd) {
                    end = scan();
                } else {
                    end = firstLine();
                    wellQuoted = false;
                }
            }
            boolean empty = fields == 1 && starts[0] == ends[0];
            next = end;
            if (!empty || !wellQuoted) {
                return true;
            }
        }
    }

    /// Makes sure that so many bytes from the next row on are in the buffer; false at the end of the file.
    private boolean fill(int wanted) throws IOException {
        if (next > 0 && !ended) {
            System.arraycopy(buffer, next, buffer, 0, filled - next);
            filled -= next;
            base += next;
            next = 0;
        }
        while (filled - next < wanted && !ended) {
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(0, read);
        }
        return filled - next >= wanted;
    }

    /// Position behind the line end, or -1 when the buffer ends before the row does.
    private int scan() {
        fields = 0;
        wellQuoted = true;
        line = nextLine;
        long lines = nextLine;
        int position = next;
        while (true) {
            if (fields == starts.length) {
                starts = Arrays.copyOf(starts, fields * 2);
                ends = Arrays.copyOf(ends, fields * 2);
            }
            starts[fields] = position;
            if (position < filled && buffer[position] == QUOTE) {
                position++;
                while (position < filled
                        && !(buffer[position] == QUOTE && !(position + 1 < filled && buffer[position + 1] == QUOTE))) {
                    lines += buffer[position] == LF ? 1 : 0;
                    position += buffer[position] == QUOTE ? 2 : 1;
                }
                position++;
                if (position > filled || position == filled && !ended) {
                    return -1;
                }
                wellQuoted &= position == filled || isEnd(buffer[position]);
            }
            while (position < filled && !isEnd(buffer[position])) {
                position++;
            }
            ends[fields] = position;
            fields++;
            if (position == filled && !ended || position + 1 == filled && buffer[position] == CR && !ended) {
                return -1;
            }
            if (position == filled || buffer[position] != COMMA) {
                nextLine = lines;
                return afterLineEnd(position);
            }
            position++;
        }
    }

    private static boolean isEnd(byte b) {
        return b == COMMA || b == LF || b == CR;
    }

    /// A row whose quote is never closed is its first line.
    private int firstLine() {
        int position = next;
        while (position < filled && buffer[position] != LF && buffer[position] != CR) {
            position++;
        }
        nextLine = line;
        return afterLineEnd(position);
    }

    private int afterLineEnd(int position) {
        nextLine++;
        if (position + 1 < filled && buffer[position] == CR && buffer[position + 1] == LF) {
            return position + 2;
        }
        return Math.min(filled, position + 1);
    }

    /// Whether every quote of the row is closed before its field ends.
    boolean isWellQuoted() {
        return wellQuoted;
    }

    int fieldCount() {
        return fields;
    }

    /// Number of the line on which the row begins, from 1.
    long line() {
        return line;
    }

    /// The bytes in which the row lies, valid until the next one.
    byte[] bytes() {
        return buffer;
    }

    /// First byte of a field, behind its quote.
    int from(int field) {
        return isQuoted(field) ? starts[field] + 1 : starts[field];
    }

    /// Byte behind the field, its closing quote left out.
    int to(int field) {
        return isQuoted(field) ? ends[field] - 1 : ends[field];
    }

    boolean isQuoted(int field) {
        return ends[field] - starts[field] >= 2 && buffer[starts[field]] == QUOTE;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
