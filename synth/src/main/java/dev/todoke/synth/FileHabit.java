package dev.todoke.synth;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How a hospital's system writes its file (届出ファイルの書き方).
///
/// @param spaceInName the space between family and given name
record FileHabit(
        Charset charset, boolean byteOrderMark, boolean header, String lineEnd, boolean quoted, char spaceInName) {

    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    static FileHabit draw(Draw draw) {
        double unit = draw.unit();
        boolean quoted = draw.chance(0.1);
        char space = draw.chance(0.7) ? '　' : ' ';
        if (unit < 0.6) {
            return new FileHabit(WINDOWS_31J, false, false, "\r\n", quoted, space);
        }
        boolean mark = unit < 0.8;
        return new FileHabit(StandardCharsets.UTF_8, mark, true, mark ? "\r\n" : "\n", quoted, space);
    }

    boolean isUnicode() {
        return charset.equals(StandardCharsets.UTF_8);
    }
}
