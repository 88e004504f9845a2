package dev.todoke.notification.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading.Unreadable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/// What the first bytes of a file tell (ファイルの先頭): the character set, or that this is no text file at all.
sealed interface Opening {

    /// Bytes that are looked at before the first record is read.
    int LENGTH = 1 << 18;

    record Text(Charset charset, int byteOrderMarkLength) implements Opening {}

    record NoText(Unreadable why) implements Opening {}

    /// @param head the first bytes of the file
    /// @param whole whether these are all bytes of the file
    static Opening of(byte[] head, boolean whole) {
        if (head.length == 0) {
            return refuse(FileFault.EMPTY);
        }
        String start = new String(head, 0, Math.min(head.length, 4096), ISO_8859_1);
        return switch (start) {
            case String s
            when s.startsWith("PK\u0003\u0004") || s.startsWith("PK\u0005\u0006") ->
                s.contains("[Content_Types].xml") || s.contains("xl/")
                        ? refuse(FileFault.SPREADSHEET, "xlsx")
                        : refuse(FileFault.ARCHIVE, "ZIP");
            case String s when s.startsWith("\u00d0\u00cf\u0011\u00e0") -> refuse(FileFault.SPREADSHEET, "xls");
            case String s when s.startsWith("%PDF") -> refuse(FileFault.PDF);
            case String s when s.startsWith("\u001f\u008b") -> refuse(FileFault.ARCHIVE, "gzip");
            case String s when s.startsWith("7z\u00bc\u00af") -> refuse(FileFault.ARCHIVE, "7z");
            case String s when s.startsWith("Rar!") -> refuse(FileFault.ARCHIVE, "RAR");
            case String s when s.startsWith("\u00ff\u00fe") -> refuse(FileFault.UTF_16, "UTF-16LE");
            case String s when s.startsWith("\u00fe\u00ff") -> refuse(FileFault.UTF_16, "UTF-16BE");
            case String s when s.startsWith("\u00ef\u00bb\u00bf") -> new Text(UTF_8, 3);
            case String s when s.indexOf('\0') >= 0 -> withNul(s);
            case String s when s.contains("\u001b$B") || s.contains("\u001b$@") -> refuse(FileFault.ISO_2022_JP);
            default -> byDecoding(head, whole);
        };
    }

    /// Text in UTF-16 without a mark has a NUL in every other byte of its digits and commas; the full-width space
    /// (U+3000) has one on the other side.
    private static Opening withNul(String start) {
        int length = start.length() & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += start.charAt(i) == 0 ? 1 : 0;
            odd += start.charAt(i + 1) == 0 ? 1 : 0;
        }
        int many = length / 8;
        if (odd > many && odd > 3 * even) {
            return refuse(FileFault.UTF_16, "UTF-16LE");
        }
        if (even > many && even > 3 * odd) {
            return refuse(FileFault.UTF_16, "UTF-16BE");
        }
        return refuse(FileFault.BINARY);
    }

    private static Opening byDecoding(byte[] head, boolean whole) {
        if (decodes(head, whole, UTF_8)) {
            return new Text(UTF_8, 0);
        }
        var eucJp = Charset.forName("EUC-JP");
        boolean asWindows = decodes(head, whole, FileForm.WINDOWS_31J);
        if (decodes(head, whole, eucJp) && (!asWindows || isMostlyHalfWidthKana(head))) {
            return refuse(FileFault.EUC_JP);
        }
        return new Text(likelier(head), 0);
    }

    private static boolean decodes(byte[] head, boolean whole, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var into = CharBuffer.allocate(head.length + 1);
        return !decoder.decode(ByteBuffer.wrap(head), into, whole).isError();
    }

    /// EUC-JP read as Windows-31J turns into rows of half-width kana, which no notification holds.
    private static boolean isMostlyHalfWidthKana(byte[] head) {
        String text = new String(head, FileForm.WINDOWS_31J);
        long foreign = text.chars().filter(c -> c > 0x7f).count();
        long kana = text.chars().filter(c -> c >= 0xff61 && c <= 0xff9f).count();
        return kana * 2 > foreign;
    }

    /// The character set in which more of the text can be read: the error is then reported in its words.
    private static Charset likelier(byte[] head) {
        long brokenUtf8 =
                new String(head, UTF_8).chars().filter(c -> c == 0xfffd).count();
        long brokenWindows = new String(head, FileForm.WINDOWS_31J)
                .chars()
                .filter(c -> c == 0xfffd)
                .count();
        return brokenUtf8 < brokenWindows ? UTF_8 : FileForm.WINDOWS_31J;
    }

    private static Opening refuse(FileFault fault, String... values) {
        return new NoText(Unreadable.wholeFile(fault, values));
    }
}
