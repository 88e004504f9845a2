package dev.todoke.cli.link;

import dev.todoke.cli.Words;
import dev.todoke.linkage.quality.LinkageQuality;
import dev.todoke.linkage.quality.PairQuality;
import dev.todoke.linkage.quality.QualityCurve;
import dev.todoke.linkage.quality.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// The figures of an evaluation as one page with curves (評価の報告).
final class EvaluationPage {

    private static final int HEIGHT = 340;
    private static final int STEPS = 480;
    private static final int MOST_ROWS = 40;
    private static final double DECADES = 5;

    private final Words words;
    private final LinkageQuality quality;
    private final EvaluationTables tables;
    private final List<QualityCurve.Point> points;
    private final double lowest;
    private final double highest;

    EvaluationPage(Words words, LinkageQuality quality, EvaluationTables tables) {
        this.words = words;
        this.quality = quality;
        this.tables = tables;
        this.points = quality.curve().points();
        double first = points.isEmpty() ? 0 : points.getLast().threshold();
        double last = points.isEmpty() ? 1 : points.getFirst().threshold();
        this.lowest = Math.floor(Math.max(first, -100));
        this.highest = Math.max(lowest + 1, Math.ceil(Math.min(last, 200)));
    }

    String html() {
        var page = new Page(words.isJapanese() ? "ja" : "en", words.say("page.title"));
        page.paragraph(words.say("page.lead", quality.records(), quality.truePairs(), quality.listed()));
        page.section(words.say("page.figures"));
        figures(page);
        page.section(words.say("page.curve"));
        if (points.isEmpty()) {
            page.note(words.say("page.no-pairs"));
        } else {
            page.figure(shares(), words.say("page.shares-caption"));
            page.figure(errors(), words.say("page.errors-caption"));
            thresholds(page);
        }
        page.section(words.say("page.how"));
        page.paragraph(words.say("page.method"));
        page.note(words.say("page.personal"));
        return page.end();
    }

    private void figures(Page page) {
        var rows = new ArrayList<List<String>>();
        for (EvaluationTables.Measured row : tables.measured()) {
            String name = words.say("page." + row.name());
            rows.add(row(row.threshold().isEmpty() ? name : name + " (≥ " + row.threshold() + ")", row.pairs()));
        }
        page.table(words.say("page.figures-caption"), head("page.what"), rows);
        var counts = new ArrayList<List<String>>();
        counts.add(count("page.never-found", "%,d".formatted(quality.neverFound())));
        if (tables.showsDecisions()) {
            counts.add(count(
                    "page.review", "%,d".formatted(quality.reviewThatIsSame().whole())));
            counts.add(count("page.review-per-1000", decimal(quality.reviewPerThousand(), 2)));
            counts.add(count("page.review-same", withLimits(quality.reviewThatIsSame())));
        }
        if (tables.showsPersons()) {
            var persons = quality.persons();
            counts.add(count("page.true-persons", "%,d".formatted(persons.persons())));
            counts.add(count("page.clusters", "%,d".formatted(persons.clusters())));
            counts.add(count("page.exact", "%,d".formatted(persons.exact())));
            counts.add(count("page.b-cubed-precision", decimal(persons.bCubedPrecision(), 5)));
            counts.add(count("page.b-cubed-recall", decimal(persons.bCubedRecall(), 5)));
            counts.add(count("page.b-cubed-f1", decimal(persons.bCubedF1(), 5)));
        }
        page.table(words.say("page.counts-caption"), List.of(words.say("page.what"), words.say("page.value")), counts);
    }

    private List<String> count(String name, String value) {
        return List.of(words.say(name), value);
    }

    private List<String> head(String first) {
        return List.of(
                words.say(first),
                words.say("page.right"),
                words.say("page.wrong"),
                words.say("page.missed"),
                words.say("page.precision"),
                words.say("page.recall"),
                words.say("page.f1"));
    }

    private static List<String> row(String name, PairQuality pairs) {
        return List.of(
                name,
                "%,d".formatted(pairs.right()),
                "%,d".formatted(pairs.wrong()),
                "%,d".formatted(pairs.missed()),
                withLimits(pairs.precision()),
                withLimits(pairs.recall()),
                decimal(pairs.f1(), 5) + " (" + decimal(pairs.f1Lower(), 5) + "–" + decimal(pairs.f1Upper(), 5) + ")");
    }

    private void thresholds(Page page) {
        double step = 1;
        while ((highest - lowest) / step > MOST_ROWS) {
            step *= 2;
        }
        var rows = new ArrayList<List<String>>();
        for (double bits = highest; bits >= lowest; bits -= step) {
            rows.add(row(decimal(bits, 0), quality.curve().at(bits, quality.truePairs())));
        }
        page.table(words.say("page.thresholds-caption"), head("page.threshold"), rows);
    }

    private String shares() {
        var drawing = new Drawing(HEIGHT, words.say("page.shares-label"));
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            drawing.levelLine(tenth / 10.0, decimal(tenth / 10.0, 1));
        }
        axis(drawing);
        band(drawing, "first", q -> q.precision().lower(), q -> q.precision().upper());
        band(drawing, "second", q -> q.recall().lower(), q -> q.recall().upper());
        band(drawing, "third", PairQuality::f1Lower, PairQuality::f1Upper);
        curve(drawing, "first", q -> q.precision().value());
        curve(drawing, "second", q -> q.recall().value());
        curve(drawing, "third", PairQuality::f1);
        legend(drawing, List.of("page.precision", "page.recall", "page.f1"), 0.42);
        return drawing.end();
    }

    /// How many links are wrong and how many pairs are missed, on a logarithmic scale.
    private String errors() {
        var drawing = new Drawing(HEIGHT, words.say("page.errors-label"));
        for (int decade = 0; decade <= DECADES; decade++) {
            drawing.levelLine(
                    1 - decade / DECADES, decade == 0 ? "1" : "1/" + "%,d".formatted((long) Math.pow(10, decade)));
        }
        axis(drawing);
        band(
                drawing,
                "first",
                q -> logarithmic(1 - q.precision().upper()),
                q -> logarithmic(1 - q.precision().lower()));
        band(
                drawing,
                "second",
                q -> logarithmic(1 - q.recall().upper()),
                q -> logarithmic(1 - q.recall().lower()));
        curve(drawing, "first", q -> logarithmic(1 - q.precision().value()));
        curve(drawing, "second", q -> logarithmic(1 - q.recall().value()));
        legend(drawing, List.of("page.wrong-share", "page.missed-share"), 0.98);
        return drawing.end();
    }

    private static double logarithmic(double share) {
        return share <= 0 ? 0 : Math.max(0, 1 + Math.log10(share) / DECADES);
    }

    private void axis(Drawing drawing) {
        double step = 1;
        while ((highest - lowest) / step > 14) {
            step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
        }
        for (double bits = Math.ceil(lowest / step) * step; bits <= highest; bits += step) {
            drawing.upright(share(bits), decimal(bits, 0));
        }
        drawing.axis(words.say("page.axis"));
    }

    private double share(double bits) {
        return (bits - lowest) / (highest - lowest);
    }

    private void curve(Drawing drawing, String look, ToDoubleFunction<PairQuality> value) {
        var path = new StringBuilder();
        for (double[] point : points(value)) {
            path.append(path.isEmpty() ? "M" : "L").append(place(drawing, point));
        }
        drawing.path(path, look);
    }

    /// Where the value lies with 95 % certainty, between two curves.
    private void band(
            Drawing drawing, String look, ToDoubleFunction<PairQuality> lower, ToDoubleFunction<PairQuality> upper) {
        var path = new StringBuilder();
        for (double[] point : points(upper)) {
            path.append(path.isEmpty() ? "M" : "L").append(place(drawing, point));
        }
        for (double[] point : points(lower).reversed()) {
            path.append("L").append(place(drawing, point));
        }
        drawing.path(path.isEmpty() ? path : path.append('Z'), "band-" + look);
    }

    private static String place(Drawing drawing, double[] point) {
        return Drawing.number(Drawing.x(point[0])) + ' ' + Drawing.number(drawing.y(point[1]));
    }

    /// Share of the width, and the value there.
    private List<double[]> points(ToDoubleFunction<PairQuality> value) {
        var found = new ArrayList<double[]>();
        int next = points.size() - 1;
        for (int step = 0; step <= STEPS; step++) {
            double bits = lowest + (highest - lowest) * step / STEPS;
            while (next > 0 && points.get(next).threshold() < bits) {
                next--;
            }
            double y = points.get(next).threshold() < bits
                    ? Double.NaN
                    : value.applyAsDouble(points.get(next).quality());
            if (!Double.isNaN(y)) {
                found.add(new double[] {share(bits), y});
            }
        }
        return found;
    }

    private void legend(Drawing drawing, List<String> names, double top) {
        var looks = List.of("first", "second", "third");
        for (int i = 0; i < names.size(); i++) {
            double y = drawing.y(top) + 12 + i * 22.0;
            drawing.path("M%s %sh34".formatted(Drawing.number(Drawing.x(0.68)), Drawing.number(y)), looks.get(i));
            drawing.text(Drawing.x(0.68) + 42, y + 5, "start", words.say(names.get(i)));
        }
    }

    private static String withLimits(Share share) {
        return share.isDefined()
                ? decimal(share.value(), 5) + " (" + decimal(share.lower(), 5) + "–" + decimal(share.upper(), 5) + ")"
                : "–";
    }

    private static String decimal(double value, int places) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
