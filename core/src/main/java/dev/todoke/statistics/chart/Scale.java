package dev.todoke.statistics.chart;

import java.util.ArrayList;
import java.util.List;

/// A zero-based axis with round steps (0から始まる目盛り).
record Scale(double end, double step) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /// Room for the highest value in about `wanted` steps.
    static Scale upTo(double highest, int wanted) {
        double top = highest > 0 ? highest : 1;
        double magnitude = Math.pow(10, Math.floor(Math.log10(top / wanted)));
        for (double factor : STEPS) {
            double step = factor * magnitude;
            if (step * wanted >= top) {
                return new Scale(Math.ceil(top / step - 1e-9) * step, step);
            }
        }
        throw new IllegalStateException("no step for " + highest);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        long count = Math.round(end / step);
        for (long i = 0; i <= count; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    double share(double value) {
        return value / end;
    }

    /// Tick as printed: no decimals unless the step has them.
    String label(double tick) {
        return Svg.number(tick);
    }
}
