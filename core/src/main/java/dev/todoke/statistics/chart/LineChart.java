package dev.todoke.statistics.chart;

import java.util.ArrayList;
import java.util.List;

/// Lines over years or age classes with 95 % intervals (折れ線グラフ). Series differ in marker and dash, not in colour alone.
public record LineChart(ChartWords words, List<String> categories, List<Series> series) {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int LEFT = 52;
    private static final int RIGHT = 60;
    private static final int TOP = 30;
    private static final int BOTTOM = 34;
    private static final double LABEL_HEIGHT = 16;

    private static final List<Look> LOOKS = List.of(
            new Look("#0017c1", "", "circle"),
            new Look("#b54100", "7 4", "square"),
            new Look("#197a4b", "2 4", "triangle"));

    private record Look(String colour, String dash, String marker) {}

    /// One point for each category, in their order.
    public record Series(String label, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    private record EndLabel(double y, String text, Look look) {}

    public LineChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.points().size() != categories.size()) {
                throw new IllegalArgumentException("one point for each category: " + one.label());
            }
        }
    }

    public String svg() {
        double highest = series.stream()
                .flatMap(s -> s.points().stream())
                .mapToDouble(Point::top)
                .max()
                .orElse(1);
        var scale = Scale.upTo(highest, 5);
        var svg = new Svg(WIDTH, HEIGHT, words);
        axes(svg, scale);
        var ends = new ArrayList<EndLabel>();
        for (int i = 0; i < series.size(); i++) {
            var look = LOOKS.get(i % LOOKS.size());
            ends.add(new EndLabel(
                    draw(svg, scale, series.get(i), look), series.get(i).label(), look));
        }
        labels(svg, ends);
        return svg.end();
    }

    private void axes(Svg svg, Scale scale) {
        svg.text(0, 14, "start", "chart__unit", words.unit());
        for (double tick : scale.ticks()) {
            double y = y(scale, tick);
            svg.line(LEFT, y, (double) WIDTH - RIGHT, y, "chart__grid", tick == 0 ? "#767676" : "#e6e6e6", 1);
            svg.text(LEFT - 6, y + 5, "end", "chart__tick", scale.label(tick));
        }
        int every = (categories.size() + 7) / 8;
        for (int i = 0; i < categories.size(); i += every) {
            svg.text(x(i), HEIGHT - 12.0, "middle", "chart__tick", categories.get(i));
        }
    }

    /// Answers the height of the last drawn point, where the label goes.
    private double draw(Svg svg, Scale scale, Series one, Look look) {
        var path = new StringBuilder();
        boolean gap = true;
        double end = y(scale, 0);
        for (int i = 0; i < categories.size(); i++) {
            if (!(one.points().get(i) instanceof Point.Drawn(var value, var limits, var text))) {
                gap = true;
                continue;
            }
            end = y(scale, value);
            path.append(gap ? "M" : "L").append(Svg.number(x(i))).append(' ').append(Svg.number(end));
            gap = false;
            double low = y(scale, Math.max(0, limits.lower()));
            svg.line(x(i), low, x(i), y(scale, limits.upper()), "chart__interval", look.colour(), 1);
        }
        if (!path.isEmpty()) {
            svg.path(path.toString(), look.colour(), look.dash());
        }
        marks(svg, scale, one, look);
        return end;
    }

    private void marks(Svg svg, Scale scale, Series one, Look look) {
        for (int i = 0; i < categories.size(); i++) {
            switch (one.points().get(i)) {
                case Point.Drawn drawn -> svg.shape(mark(look.marker(), x(i), y(scale, drawn.value())), look.colour());
                case Point.Absent(var sign) -> svg.text(x(i), y(scale, 0) - 5, "middle", "chart__absent", sign);
            }
        }
    }

    /// Labels at the line ends, pushed apart until they can be read.
    private static void labels(Svg svg, List<EndLabel> ends) {
        ends.sort((a, b) -> Double.compare(a.y(), b.y()));
        double free = TOP;
        for (EndLabel end : ends) {
            double y = Math.max(end.y(), free);
            free = y + LABEL_HEIGHT;
            double x = (double) WIDTH - RIGHT + 10;
            svg.shape(mark(end.look().marker(), x, y), end.look().colour());
            svg.text(x + 9, y + 5, "start", "chart__label", end.text());
        }
    }

    private static String mark(String marker, double x, double y) {
        return switch (marker) {
            case "square" -> "M%s %sh9v9h-9z".formatted(Svg.number(x - 4.5), Svg.number(y - 4.5));
            case "triangle" -> "M%s %sl5.5 9.5h-11z".formatted(Svg.number(x), Svg.number(y - 6));
            default -> "M%s %sa5 5 0 1 0 10 0a5 5 0 1 0 -10 0z".formatted(Svg.number(x - 5), Svg.number(y));
        };
    }

    private double x(int category) {
        double width = (double) WIDTH - LEFT - RIGHT;
        return LEFT + (category + 0.5) * width / categories.size();
    }

    private static double y(Scale scale, double value) {
        return TOP + (1 - scale.share(value)) * (HEIGHT - TOP - BOTTOM);
    }
}
