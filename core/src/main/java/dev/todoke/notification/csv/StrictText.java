package dev.todoke.notification.csv;

import dev.todoke.notification.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Decodes a file without ever replacing a character (厳密な文字の読み取り), and knows on which line it is.
///
/// A byte that has no meaning ends the reading with [BrokenText]; nothing is silently turned into `?`.
final class StrictText extends Reader {

    private static final int NONE = -1;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer waiting = ByteBuffer.allocate(1 << 16);
    private boolean ended;
    private long lineFeeds;
    private long carriageReturns;
    private long quotes;
    private int last = NONE;

    StrictText(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        waiting.flip();
    }

    /// A character that cannot be decoded, or one that no text has, on a line of the file.
    static final class BrokenText extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient long line;
        private final transient Kind kind;

        enum Kind {
            UNDECODABLE,
            CUT_CHARACTER,
            CONTROL
        }

        BrokenText(long line, Kind kind) {
            super(kind + " at line " + line);
            this.line = line;
            this.kind = kind;
        }

        long line() {
            return line;
        }

        Kind kind() {
            return kind;
        }
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var chars = CharBuffer.wrap(into, offset, length);
        while (true) {
            CoderResult result = decoder.decode(waiting, chars, ended);
            int decoded = chars.position() - offset;
            if (decoded > 0) {
                look(into, offset, decoded);
                return decoded;
            }
            if (result.isError()) {
                throw broken();
            }
            if (ended) {
                return NONE;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        waiting.compact();
        int count = bytes.read(waiting.array(), waiting.position(), waiting.remaining());
        if (count < 0) {
            ended = true;
        } else {
            waiting.position(waiting.position() + count);
        }
        waiting.flip();
    }

    private BrokenText broken() throws IOException {
        if (waiting.remaining() < 4 && !ended) {
            fill();
        }
        boolean cut = ended && waiting.remaining() < 4 && isOneCharacterCutShort();
        return new BrokenText(line(), cut ? BrokenText.Kind.CUT_CHARACTER : BrokenText.Kind.UNDECODABLE);
    }

    /// What is left would still be the beginning of a character if more bytes followed.
    private boolean isOneCharacterCutShort() {
        var fresh = decoder.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !fresh.decode(waiting.duplicate(), CharBuffer.allocate(4), false).isError();
    }

    private void look(char[] chars, int offset, int count) throws BrokenText {
        for (int i = offset; i < offset + count; i++) {
            char c = chars[i];
            if (c <= '"') {
                switch (c) {
                    case '\n' -> lineFeeds++;
                    case '\r' -> carriageReturns++;
                    case '"' -> quotes++;
                    case ' ', '!', '\t' -> {
                        // ordinary characters
                    }
                    default -> throw new BrokenText(line(), BrokenText.Kind.CONTROL);
                }
            }
        }
        last = chars[offset + count - 1];
    }

    /// The line on which reading stands, from 1.
    long line() {
        return Math.max(lineFeeds, carriageReturns) + 1;
    }

    boolean hasCarriageReturns() {
        return carriageReturns > 0;
    }

    /// Whether the line is the last one and has no line end: the file stops inside it.
    boolean endsInside(Cells cells) throws IOException {
        boolean atEnd = ended && !waiting.hasRemaining() || !waiting.hasRemaining() && isAtEnd();
        return atEnd && last != '\n' && last != '\r' && cells.line() >= line();
    }

    private boolean isAtEnd() throws IOException {
        fill();
        return ended && !waiting.hasRemaining();
    }

    /// Why the parser could not find the end of a value.
    FileFault quoteFault() {
        if (quotes == 0) {
            return FileFault.ENDLESS_VALUE;
        }
        return quotes % 2 == 1 ? FileFault.UNTERMINATED_QUOTE : FileFault.STRAY_QUOTE;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
