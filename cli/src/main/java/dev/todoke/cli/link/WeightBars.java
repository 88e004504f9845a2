package dev.todoke.cli.link;

import java.util.List;
import java.util.Locale;

/// The weights of all levels as bars from zero (重みの棒): to the right for one person, to the left against.
final class WeightBars {

    private static final int ROW = 20;
    private static final double NAMES = 0.36;

    private WeightBars() {}

    record Bar(String name, double bits) {}

    static String drawing(String label, List<Bar> bars) {
        var drawing = new Drawing(bars.size() * ROW + Drawing.TOP + Drawing.BOTTOM, label);
        double most =
                bars.stream().mapToDouble(bar -> Math.abs(bar.bits())).max().orElse(1);
        double middle = NAMES + (1 - NAMES) / 2;
        double unit = (1 - NAMES) / 2 / Math.max(1, most) * 0.76;
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double y = Drawing.TOP + i * (double) ROW;
            double from = Drawing.x(middle + Math.min(0, bar.bits()) * unit);
            double to = Drawing.x(middle + Math.max(0, bar.bits()) * unit);
            drawing.text(Drawing.x(NAMES - 0.05), y + 13, "end", bar.name());
            drawing.box(from, y + 2, to - from, ROW - 5.0, bar.bits() >= 0 ? "for" : "against");
            String bits = String.format(Locale.ROOT, "%+.1f", bar.bits());
            drawing.text(bar.bits() >= 0 ? to + 4 : from - 4, y + 13, bar.bits() >= 0 ? "start" : "end", bits);
        }
        drawing.line(Drawing.x(middle), Drawing.TOP, Drawing.x(middle), drawing.y(0), "axis");
        return drawing.end();
    }
}
