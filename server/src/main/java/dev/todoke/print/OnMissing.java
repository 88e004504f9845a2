package dev.todoke.print;

/// What is done about a character the font lacks (印刷できない文字の扱い).
public enum OnMissing {
    /// Nothing is printed and the characters are named.
    STOP,
    /// Its code point is printed in its place, 〔U+3013D〕; chosen by a person for this one print.
    WRITE_CODE
}
