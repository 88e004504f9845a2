package dev.todoke.cli.link;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An SVG picture with a frame of axes (図), one unit a pixel. No script, no outside style.
final class Drawing {

    static final int WIDTH = 720;
    static final int LEFT = 84;
    static final int RIGHT = 16;
    static final int TOP = 16;
    static final int BOTTOM = 44;

    private final int height;
    private final StringBuilder out = new StringBuilder(1 << 13);

    /// @param label what a person who does not see the picture hears
    Drawing(int height, String label) {
        this.height = height;
        out.append("<svg role=\"img\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" aria-label=\"")
                .append(escaped(label))
                .append("\">\n");
    }

    /// Height of a share of the frame, 0 at the bottom.
    double y(double share) {
        return TOP + (1 - share) * (height - TOP - BOTTOM);
    }

    static double x(double share) {
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    void levelLine(double share, String label) {
        line(LEFT, y(share), WIDTH - RIGHT, y(share), "grid");
        text(LEFT - 8.0, y(share) + 5, "end", label);
    }

    void upright(double share, String label) {
        line(x(share), y(0), x(share), y(0) + 5, "axis");
        text(x(share), y(0) + 22, "middle", label);
    }

    void axis(String label) {
        line(LEFT, y(0), WIDTH - RIGHT, y(0), "axis");
        text(WIDTH - RIGHT, height - 4.0, "end", label);
    }

    void line(double x1, double y1, double x2, double y2, String look) {
        out.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>%n"
                .formatted(look, number(x1), number(y1), number(x2), number(y2)));
    }

    void box(double x, double y, double width, double high, String look) {
        out.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>%n"
                .formatted(look, number(x), number(y), number(Math.max(0, width)), number(Math.max(0, high))));
    }

    void path(CharSequence points, String look) {
        if (!points.isEmpty()) {
            out.append("<path class=\"%s\" d=\"%s\"/>%n".formatted(look, points));
        }
    }

    void text(double x, double y, String anchor, String text) {
        out.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>%n"
                .formatted(number(x), number(y), anchor, escaped(text)));
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    static String number(double value) {
        var rounded = new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
