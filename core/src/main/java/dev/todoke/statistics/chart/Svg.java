package dev.todoke.statistics.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes SVG elements. Looks come from presentation attributes and classes, never from inline styles, so that a strict
/// content policy lets them pass.
final class Svg {

    private static final String FONT = "'Noto Sans JP', 'Hiragino Sans', 'BIZ UDPGothic', sans-serif";

    private final StringBuilder out = new StringBuilder(4096);

    Svg(int width, int height, ChartWords words) {
        out.append("<svg class=\"drawing\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"")
                .append(FONT)
                .append("\" font-size=\"14\" aria-label=\"")
                .append(escaped(words.title() + "。" + words.summary()))
                .append("\">\n");
    }

    Svg text(double x, double y, String anchor, String classes, String text) {
        out.append("<text x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\" class=\"")
                .append(classes)
                .append("\" fill=\"#333333\">")
                .append(escaped(text))
                .append("</text>\n");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String classes, String stroke, double width) {
        out.append("<line x1=\"")
                .append(number(x1))
                .append("\" y1=\"")
                .append(number(y1))
                .append("\" x2=\"")
                .append(number(x2))
                .append("\" y2=\"")
                .append(number(y2))
                .append("\" class=\"")
                .append(classes)
                .append("\" stroke=\"")
                .append(stroke)
                .append("\" stroke-width=\"")
                .append(number(width))
                .append("\"/>\n");
        return this;
    }

    Svg bar(double x, double y, double width, double height, String fill) {
        out.append("<rect x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(Math.max(width, 0)))
                .append("\" height=\"")
                .append(number(height))
                .append("\" class=\"chart__bar\" fill=\"")
                .append(fill)
                .append("\"/>\n");
        return this;
    }

    Svg path(String d, String stroke, String dash) {
        out.append("<path d=\"")
                .append(d)
                .append("\" class=\"chart__line\" fill=\"none\" stroke=\"")
                .append(stroke)
                .append("\" stroke-width=\"2.5\" stroke-linejoin=\"round\"")
                .append(dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"")
                .append("/>\n");
        return this;
    }

    /// A filled shape, for the markers of a series.
    Svg shape(String d, String fill) {
        out.append("<path d=\"")
                .append(d)
                .append("\" class=\"chart__mark\" fill=\"")
                .append(fill)
                .append("\" stroke=\"#ffffff\" stroke-width=\"1\"/>\n");
        return this;
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    /// At most two decimals and no trailing zeros: the same bytes on every machine.
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
