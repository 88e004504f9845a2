package dev.todoke.linkage.web;

import dev.todoke.linkage.PairScoring;
import dev.todoke.web.PageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How the weight of a pair adds up (重みの積み上げ): from the starting weight item by item to the sum,
/// between the two
/// thresholds. In drawing units of a picture 640 wide; the table beside it says the same in numbers.
///
/// @param height of the drawing
/// @param summary the same in one sentence, for those who do not see it
record Waterfall(List<Step> steps, double height, double zero, Limit different, Limit same, String summary) {

    private static final double LEFT = 190;
    private static final double RIGHT = 560;
    private static final double ROW = 26;
    private static final double TOP = 8;
    private static final double MARGIN_BITS = 2;

    Waterfall {
        steps = List.copyOf(steps);
    }

    /// One bar.
    ///
    /// @param x left end of the bar
    /// @param link where the bar before ended, to be joined by a line
    /// @param kind `start`, `plus`, `minus` or `sum`
    record Step(String label, String bits, String kind, double x, double width, double y, double link) {

        /// Base line of the texts.
        public double textY() {
            return y + 14;
        }
    }

    /// A threshold.
    record Limit(double x, String label) {}

    /// One item with its bits, in the order of the table.
    private record Item(String label, double bits) {}

    static Waterfall of(PairScoring scoring, PageWords words) {
        var items = new ArrayList<Item>();
        scoring.contributions().stream()
                .sorted(Comparator.comparing(
                        (PairScoring.Contribution c) -> c.level().comparison()))
                .forEach(c -> items.add(new Item(LinkageWords.item(c.level().comparison(), words), c.bits())));
        double lowest = Math.min(0, Math.min(scoring.prior(), scoring.differentBelow()));
        double highest = Math.max(scoring.sameFrom(), Math.max(0, scoring.weight()));
        double running = scoring.prior();
        for (var item : items) {
            running += item.bits();
            lowest = Math.min(lowest, running);
            highest = Math.max(highest, running);
        }
        var scale = new Scale(lowest - MARGIN_BITS, highest + MARGIN_BITS);
        var steps = new ArrayList<Step>();
        steps.add(step(
                words.say("linkage.item.prior"), scoring.prior(), "start", 0, scoring.prior(), steps.size(), scale));
        double at = scoring.prior();
        for (var item : items) {
            steps.add(step(
                    item.label(),
                    item.bits(),
                    item.bits() < 0 ? "minus" : "plus",
                    at,
                    at + item.bits(),
                    steps.size(),
                    scale));
            at += item.bits();
        }
        steps.add(step(words.say("linkage.waterfall.sum"), at, "sum", 0, at, steps.size(), scale));
        return new Waterfall(
                steps,
                TOP * 2 + ROW * steps.size(),
                scale.at(0),
                new Limit(scale.at(scoring.differentBelow()), WeightScale.signed(scoring.differentBelow())),
                new Limit(scale.at(scoring.sameFrom()), WeightScale.signed(scoring.sameFrom())),
                words.say(
                        "linkage.waterfall.summary",
                        WeightScale.signed(scoring.prior()),
                        items.size(),
                        WeightScale.signed(at)));
    }

    private static Step step(String label, double bits, String kind, double from, double to, int row, Scale scale) {
        double left = scale.at(Math.min(from, to));
        double right = scale.at(Math.max(from, to));
        return new Step(
                label,
                WeightScale.signed(bits),
                kind,
                left,
                Math.max(1.5, right - left),
                TOP + row * ROW,
                scale.at(from));
    }

    /// Bits to drawing units.
    private record Scale(double lowest, double highest) {
        double at(double bits) {
            return Math.round((LEFT + (bits - lowest) / (highest - lowest) * (RIGHT - LEFT)) * 10) / 10.0;
        }
    }
}
