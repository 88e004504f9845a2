package dev.todoke.print;

/// One shape of the font in a line (字形).
///
/// @param codePoint the character it shows
/// @param glyph number of the shape in the font
/// @param width advance in parts of the font size
record Glyph(int codePoint, int glyph, double width) {}
