package dev.todoke.print;

/// A4, upright or lying (用紙の向き). Lengths in points, 1/72 inch.
public enum Paper {
    PORTRAIT(595.28, 841.89),
    LANDSCAPE(841.89, 595.28);

    /// 22 millimetres.
    static final double MARGIN = 62.36;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return width - MARGIN;
    }

    double top() {
        return height - MARGIN;
    }

    double bottom() {
        return MARGIN;
    }
}
