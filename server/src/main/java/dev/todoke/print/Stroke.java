package dev.todoke.print;

import java.util.List;

/// What is drawn on a page (紙面に描くもの). Lengths in points from the lower left corner.
sealed interface Stroke {

    /// Text standing on its base line.
    record Text(double x, double y, double size, boolean bold, List<Glyph> glyphs) implements Stroke {
        public Text {
            glyphs = List.copyOf(glyphs);
        }
    }

    /// A thin straight line.
    record Rule(double x1, double y1, double x2, double y2) implements Stroke {}

    /// A line with round ends around something.
    record Loop(double x, double y, double width, double height) implements Stroke {}

    /// A black square of a code.
    record Dark(double x, double y, double width, double height) implements Stroke {}

    /// A light ground behind the heading of a table.
    record Ground(double x, double y, double width, double height) implements Stroke {}
}
