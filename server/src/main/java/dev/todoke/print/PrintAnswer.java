package dev.todoke.print;

import java.util.List;

/// What came of a print (印刷の結果).
public sealed interface PrintAnswer {

    /// Printed. @param pages number of pages
    record Printed(int pages) implements PrintAnswer {}

    /// Nothing was written: the font lacks these characters (印刷できない文字).
    record Unprintable(List<UnprintableCharacter> characters) implements PrintAnswer {
        public Unprintable {
            characters = List.copyOf(characters);
        }
    }
}
