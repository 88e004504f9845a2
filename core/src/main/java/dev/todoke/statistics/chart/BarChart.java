package dev.todoke.statistics.chart;

import java.util.List;

/// Horizontal bars from zero with 95 % intervals and the value in words (横棒グラフ).
public record BarChart(ChartWords words, List<Bar> bars) {

    private static final int WIDTH = 480;
    private static final int LABEL = 150;
    private static final int VALUE = 66;
    private static final int ROW = 26;
    private static final int TOP = 22;

    /// @param chosen the bar that the reader asked about
    public record Bar(String label, Point point, boolean chosen) {}

    public BarChart {
        bars = List.copyOf(bars);
    }

    public String svg() {
        var scale =
                Scale.upTo(bars.stream().mapToDouble(b -> b.point().top()).max().orElse(1), 4);
        int bottom = TOP + bars.size() * ROW;
        var svg = new Svg(WIDTH, bottom + 34, words);
        for (double tick : scale.ticks()) {
            double x = x(scale, tick);
            svg.line(x, TOP - 4, x, bottom, "chart__grid", tick == 0 ? "#767676" : "#e6e6e6", 1);
            svg.text(x, bottom + 16, "middle", "chart__tick", scale.label(tick));
        }
        svg.text(WIDTH, bottom + 32, "end", "chart__unit", words.unit());
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, scale, bars.get(i), TOP + i * ROW);
        }
        return svg.end();
    }

    private static void draw(Svg svg, Scale scale, Bar bar, double y) {
        double middle = y + ROW / 2.0;
        svg.text(
                LABEL - 8,
                middle + 5,
                "end",
                bar.chosen() ? "chart__label chart__label--chosen" : "chart__label",
                bar.label());
        switch (bar.point()) {
            case Point.Drawn(var value, var limits, var text) -> {
                svg.bar(LABEL, y + 5, x(scale, value) - LABEL, ROW - 10.0, bar.chosen() ? "#0017c1" : "#7096f8");
                double low = x(scale, Math.max(0, limits.lower()));
                double high = x(scale, limits.upper());
                svg.line(low, middle, high, middle, "chart__interval", "#1a1a1a", 1.5);
                svg.line(low, middle - 4, low, middle + 4, "chart__interval", "#1a1a1a", 1.5);
                svg.line(high, middle - 4, high, middle + 4, "chart__interval", "#1a1a1a", 1.5);
                svg.text(WIDTH, middle + 5, "end", "chart__value", text);
            }
            case Point.Absent(var sign) -> svg.text(LABEL + 8, middle + 5, "start", "chart__absent", sign);
        }
    }

    private static double x(Scale scale, double value) {
        return LABEL + scale.share(value) * (WIDTH - LABEL - VALUE);
    }
}
