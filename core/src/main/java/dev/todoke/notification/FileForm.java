package dev.todoke.notification;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How a notification file is written (ファイルの書き方): the values do not depend on it, but the sender gets the file
/// back in the form in which it came.
public record FileForm(Charset charset, boolean byteOrderMark, boolean header, LineEnd lineEnd) {

    public enum LineEnd {
        LF("\n"),
        CRLF("\r\n");

        private final String characters;

        LineEnd(String characters) {
            this.characters = characters;
        }

        public String characters() {
            return characters;
        }
    }

    /// Windows-31J, the Shift_JIS of hospital systems (シフトJIS).
    public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    /// What the hospital tools write: Windows-31J, CRLF, no header.
    public static final FileForm OF_HOSPITAL_TOOLS = new FileForm(WINDOWS_31J, false, false, LineEnd.CRLF);

    /// What we write for people who open files in many programs: UTF-8 with header, LF.
    public static final FileForm UTF_8_WITH_HEADER = new FileForm(StandardCharsets.UTF_8, false, true, LineEnd.LF);

    /// `UTF-8` or `Shift_JIS`, as people call it.
    public String charsetName() {
        return charset.equals(WINDOWS_31J) ? "Shift_JIS (Windows-31J)" : charset.name();
    }
}
