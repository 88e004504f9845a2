package dev.todoke.cli.link;

import dev.todoke.linkage.engine.LinkEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How the weight of a pair came about, step by step (重みの内訳): each bar begins where the one before ends.
final class Waterfall {

    private static final int ROW = 24;
    private static final double NAMES = 0.34;

    private Waterfall() {}

    private record Step(String name, double from, double to, String look) {}

    static String drawing(String label, String start, String sum, double prior, List<LinkEvidence> evidence) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(start, 0, prior, "total"));
        double at = prior;
        for (LinkEvidence one : evidence) {
            double next = at + one.bits();
            steps.add(new Step(one.comparison() + " " + one.level(), at, next, one.bits() >= 0 ? "for" : "against"));
            at = next;
        }
        steps.add(new Step(sum, 0, at, "total"));
        return drawing(label, steps);
    }

    private static String drawing(String label, List<Step> steps) {
        double least = steps.stream()
                .mapToDouble(s -> Math.min(s.from(), s.to()))
                .min()
                .orElse(0);
        double most = steps.stream()
                .mapToDouble(s -> Math.max(s.from(), s.to()))
                .max()
                .orElse(0);
        double unit = (1 - NAMES) * 0.84 / Math.max(1, most - least);
        double zero = NAMES + (1 - NAMES) * 0.08 - least * unit;
        var drawing = new Drawing(steps.size() * ROW + Drawing.TOP + Drawing.BOTTOM, label);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            double y = Drawing.TOP + i * (double) ROW;
            double left = Drawing.x(zero + Math.min(step.from(), step.to()) * unit);
            double right = Drawing.x(zero + Math.max(step.from(), step.to()) * unit);
            drawing.text(Drawing.x(NAMES - 0.02), y + 16, "end", step.name());
            drawing.box(left, y + 3, Math.max(1, right - left), ROW - 6.0, step.look());
            boolean grows = step.to() >= step.from();
            String bits = String.format(Locale.ROOT, "%+.1f", step.to() - step.from());
            drawing.text(grows ? right + 4 : left - 4, y + 16, grows ? "start" : "end", bits);
        }
        drawing.line(Drawing.x(zero), Drawing.TOP, Drawing.x(zero), drawing.y(0), "axis");
        return drawing.end();
    }
}
