package dev.todoke.cli.csv;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A CSV file whose rows stay where they are on the disk (CSVの行): scanned once, written out again byte
/// by byte.
///
/// RFC 4180 quotes; LF, CR and CRLF as line ends, mixed; a byte order mark is passed over. The text of a row is
/// never kept in memory, so that a file may be larger than the memory.
public final class MappedCsv implements AutoCloseable {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final byte QUOTE = '"';
    private static final byte COMMA = ',';
    private static final byte LF = '\n';
    private static final byte CR = '\r';

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment text;
    private final long end;
    private final @Nullable Path spool;

    private long next;
    private long nextLine = 1;
    private long rowStart;
    private long rowEnd;
    private long rowLine;
    private int fields;
    private long[] starts = new long[16];
    private long[] ends = new long[16];
    private byte[] bytes = new byte[1 << 10];
    private boolean wellQuoted;
    private boolean quotesOnOneLine;
    private Charset charset = StandardCharsets.UTF_8;
    private boolean charsetIsSure;

    private MappedCsv(Path file, @Nullable Path spool) throws IOException {
        this.spool = spool;
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            end = channel.size();
            text = channel.map(FileChannel.MapMode.READ_ONLY, 0, end, arena);
        }
        charsetIsSure = startsWithMark();
        next = charsetIsSure ? 3 : 0;
    }

    public static MappedCsv of(Path file) throws IOException {
        return Files.isRegularFile(file) ? new MappedCsv(file, null) : of(Files.newInputStream(file));
    }

    /// Standard input and devices go through a temporary file.
    public static MappedCsv of(InputStream in) throws IOException {
        Path spool = Files.createTempFile("todoke-", ".csv");
        try (in) {
            Files.copy(in, spool, StandardCopyOption.REPLACE_EXISTING);
            return new MappedCsv(spool, spool);
        } catch (IOException e) {
            Files.deleteIfExists(spool);
            throw e;
        }
    }

    private boolean startsWithMark() {
        return end >= 3 && at(0) == (byte) 0xEF && at(1) == (byte) 0xBB && at(2) == (byte) 0xBF;
    }

    private byte at(long position) {
        return text.get(ValueLayout.JAVA_BYTE, position);
    }

    /// Bytes of the whole file.
    public long size() {
        return end;
    }

    /// Goes to the next row that is not an empty line; false at the end.
    public boolean advance() {
        while (next < end) {
            scanRow();
            if (rowEnd > rowStart) {
                fetch();
                return true;
            }
        }
        return false;
    }

    private void fetch() {
        int length = Math.toIntExact(rowLength());
        if (length > bytes.length) {
            bytes = new byte[Math.max(length, bytes.length * 2)];
        }
        copy(rowStart, length, bytes);
    }

    private void scanRow() {
        rowStart = next;
        rowLine = nextLine;
        fields = 0;
        wellQuoted = true;
        long position = next;
        while (true) {
            position = at0(position) == QUOTE ? quoted(position) : plain(position);
            if (position < 0) {
                brokenRow();
                return;
            }
            if (position >= end || at(position) != COMMA) {
                break;
            }
            position++;
        }
        rowEnd = position;
        next = afterLineEnd(position);
    }

    private byte at0(long position) {
        return position < end ? at(position) : LF;
    }

    private long plain(long start) {
        long position = start;
        while (position < end) {
            byte b = at(position);
            if (b == COMMA || b == LF || b == CR) {
                break;
            }
            position++;
        }
        field(start, position);
        return position;
    }

    /// Position behind the closing quote, or -1 when the quote is never closed or something follows it.
    private long quoted(long start) {
        long position = start + 1;
        long lines = 0;
        while (position < end) {
            byte b = at(position);
            if (b == QUOTE) {
                if (at0(position + 1) != QUOTE) {
                    byte behind = at0(position + 1);
                    field(start, position + 1);
                    nextLine += lines;
                    return behind == COMMA || behind == LF || behind == CR ? position + 1 : -1;
                }
                position++;
            } else if (b == LF || b == CR && at0(position + 1) != LF) {
                if (quotesOnOneLine) {
                    return -1;
                }
                lines++;
            }
            position++;
        }
        // A quote that nothing closes would swallow the rest of the file: from here on a quote ends with its line.
        quotesOnOneLine = true;
        return -1;
    }

    /// A row whose quotes are wrong is its first line.
    private void brokenRow() {
        wellQuoted = false;
        nextLine = rowLine;
        long position = rowStart;
        while (position < end && at(position) != LF && at(position) != CR) {
            position++;
        }
        rowEnd = position;
        next = afterLineEnd(position);
    }

    private long afterLineEnd(long position) {
        nextLine++;
        if (position + 1 < end && at(position) == CR && at(position + 1) == LF) {
            return position + 2;
        }
        return position + 1;
    }

    private void field(long start, long stop) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = start;
        ends[fields] = stop;
        fields++;
    }

    /// Whether every quote of the row is closed before its field ends.
    public boolean isWellQuoted() {
        return wellQuoted;
    }

    public int fieldCount() {
        return fields;
    }

    /// Number of the line on which the row begins, from 1.
    public long line() {
        return rowLine;
    }

    public long rowStart() {
        return rowStart;
    }

    /// Length of the row in bytes without its line end.
    public long rowLength() {
        return rowEnd - rowStart;
    }

    /// The bytes of the row, valid until the next one; fields are given by [#from] and [#to].
    public byte[] bytes() {
        return bytes;
    }

    /// First byte of a field, behind its quote.
    public int from(int index) {
        int start = Math.toIntExact(starts[index] - rowStart);
        return isQuoted(index) ? start + 1 : start;
    }

    /// Byte behind the field, its closing quote left out.
    public int to(int index) {
        int stop = Math.toIntExact(ends[index] - rowStart);
        return isQuoted(index) ? stop - 1 : stop;
    }

    private boolean isQuoted(int index) {
        return ends[index] - starts[index] >= 2 && bytes[(int) (starts[index] - rowStart)] == QUOTE;
    }

    /// A field as text.
    public String field(int index) {
        int from = from(index);
        String value = new String(bytes, from, to(index) - from, charset);
        return isQuoted(index) ? value.replace("\"\"", "\"") : value;
    }

    /// Whether the row can be read: as UTF-8, or as Windows-31J when the first row beyond ASCII is only that.
    public boolean isText() {
        int length = Math.toIntExact(rowLength());
        if (isAscii(length)) {
            return true;
        }
        if (!charsetIsSure && !isStrict(length, StandardCharsets.UTF_8) && isStrict(length, WINDOWS_31J)) {
            charset = WINDOWS_31J;
        }
        charsetIsSure = true;
        return isStrict(length, charset);
    }

    private boolean isAscii(int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the row is UTF-8.
    public boolean isUtf8() {
        int length = Math.toIntExact(rowLength());
        return isAscii(length) || isStrict(length, StandardCharsets.UTF_8);
    }

    private boolean isStrict(int length, Charset as) {
        try {
            as.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException _) {
            // The answer is no; the caller says which line.
            return false;
        }
    }

    /// Bytes of a row seen before.
    public void copy(long start, int length, byte[] into) {
        MemorySegment.copy(text, ValueLayout.JAVA_BYTE, start, into, 0, length);
    }

    @Override
    public void close() throws IOException {
        arena.close();
        if (spool != null) {
            Files.deleteIfExists(spool);
        }
    }
}
