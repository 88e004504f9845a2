package dev.todoke.linkage.web;

import dev.todoke.linkage.Agreement;
import dev.todoke.linkage.AgreementLevel;
import dev.todoke.linkage.ClosingsReader;
import dev.todoke.linkage.Drift;
import dev.todoke.linkage.Interval;
import dev.todoke.linkage.QualityEstimate;
import dev.todoke.linkage.QualityStratum;
import dev.todoke.linkage.desk.QualityDesk;
import dev.todoke.linkage.store.BlindStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// precision and recall per closing, curve, agreement of second looks, change from run to run (照合の質の画面).
///
/// @param curve drawing of the newest sample; a list, since templates know no Optional
/// @param closings that have no sample yet; empty for readers who may not draw one
record QualityPage(
        PlainTable measured,
        String meaning,
        PlainTable strata,
        PlainTable points,
        List<Curve> curve,
        List<Choice> closings,
        String agreement,
        PlainTable differing,
        String drift,
        PlainTable weights,
        PlainTable levels) {

    private static final double LEFT = 40;
    private static final double WIDTH = 330;
    private static final double TOP = 15;
    private static final double HEIGHT = 190;
    private static final double NOTABLE_DRIFT = 0.05;

    QualityPage {
        curve = List.copyOf(curve);
        closings = List.copyOf(closings);
    }

    /// Two lines over the threshold, in drawing units.
    ///
    /// @param ticks labels along the thresholds
    record Curve(String precision, String recall, List<Tick> ticks, String summary) {
        Curve {
            ticks = List.copyOf(ticks);
        }
    }

    record Tick(long x, String label) {}

    static QualityPage of(QualityDesk.View view, boolean mayDraw, PageWords words) {
        var newest = view.measured().stream().findFirst();
        var estimate = newest.flatMap(QualityDesk.Measured::estimate);
        return new QualityPage(
                measured(view.measured(), words),
                estimate.map(found -> meaning(found, words)).orElse(words.say("linkage.quality.meaning.none")),
                strata(newest.map(QualityDesk.Measured::strata).orElse(List.of()), words),
                points(estimate.map(QualityEstimate::curve).orElse(List.of()), words),
                estimate.map(found -> curve(found, words)).stream().toList(),
                mayDraw
                        ? view.unmeasured().stream()
                                .map(closed -> Choice.of(Long.toString(closed.number()), name(closed, words)))
                                .toList()
                        : List.of(),
                agreement(view.agreement(), words),
                differing(view.differing(), words),
                drift(view.weights(), words),
                shares("linkage.quality.weights", view.weights(), words),
                shares("linkage.quality.levels", view.levels(), words));
    }

    private static String name(ClosingsReader.Closed closed, PageWords words) {
        return words.say("linkage.quality.closing", Integer.toString(closed.year()), closed.version());
    }

    private static PlainTable measured(List<QualityDesk.Measured> measured, PageWords words) {
        return new PlainTable(
                words.say("linkage.quality.measured"),
                List.of(
                        Column.words(words.say("linkage.quality.of")),
                        Column.words(words.say("linkage.quality.drawn")),
                        Column.numbers(words.say("linkage.quality.answered")),
                        Column.numbers(words.say("linkage.quality.precision")),
                        Column.numbers(words.say("linkage.quality.recall"))),
                measured.stream()
                        .map(one -> List.of(
                                Cell.text(name(one.sample().closing(), words)),
                                Cell.text(LinkageWords.minute(one.sample().drawn())),
                                Cell.text(one.sample().answered() + " / "
                                        + one.sample().pairs()),
                                Cell.text(one.estimate()
                                        .map(found -> interval(found.precision()))
                                        .orElse("…")),
                                Cell.text(one.estimate()
                                        .map(found -> interval(found.recall()))
                                        .orElse("…"))))
                        .toList(),
                words.say("linkage.quality.measured.none"));
    }

    /// `99.95% (99.80–99.99)`.
    static String interval(Interval interval) {
        return "%s (%s–%s)".formatted(percent(interval.value()), bare(interval.low()), bare(interval.high()));
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "…" : bare(share) + "%";
    }

    private static String bare(double share) {
        return Double.isNaN(share) ? "…" : String.format(Locale.ROOT, "%.2f", 100 * share);
    }

    private static String meaning(QualityEstimate estimate, PageWords words) {
        return words.say(
                "linkage.quality.meaning",
                perTenThousand(1 - estimate.precision().value()),
                perTenThousand(1 - estimate.recall().value()));
    }

    private static String perTenThousand(double share) {
        return String.format(Locale.ROOT, "%,d", Math.round(share * 10_000));
    }

    private static PlainTable strata(List<QualityStratum> strata, PageWords words) {
        return new PlainTable(
                words.say("linkage.quality.strata"),
                List.of(
                        Column.words(words.say("linkage.quality.stratum")),
                        Column.numbers(words.say("linkage.quality.from")),
                        Column.numbers(words.say("linkage.quality.pairs")),
                        Column.numbers(words.say("linkage.quality.answered")),
                        Column.numbers(words.say("linkage.quality.same"))),
                strata.stream()
                        .map(stratum -> List.of(
                                Cell.text(words.say(
                                        stratum.linked() ? "linkage.quality.linked" : "linkage.quality.apart")),
                                Cell.text(WeightScale.signed(stratum.lowest())),
                                Cell.count(Math.round(stratum.pairs())),
                                Cell.count(stratum.answered()),
                                Cell.count(stratum.same())))
                        .toList(),
                words.say("linkage.quality.measured.none"));
    }

    private static PlainTable points(List<QualityEstimate.Point> points, PageWords words) {
        return new PlainTable(
                words.say("linkage.quality.curve"),
                List.of(
                        Column.numbers(words.say("linkage.quality.threshold")),
                        Column.numbers(words.say("linkage.quality.precision.plain")),
                        Column.numbers(words.say("linkage.quality.recall.plain"))),
                points.stream()
                        .map(point -> List.of(
                                Cell.text(WeightScale.signed(point.threshold())),
                                Cell.text(percent(point.precision())),
                                Cell.text(percent(point.recall()))))
                        .toList(),
                words.say("linkage.quality.measured.none"));
    }

    private static Curve curve(QualityEstimate estimate, PageWords words) {
        var points = estimate.curve().reversed();
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i < points.size(); i++) {
            ticks.add(new Tick(
                    x(i, points.size()), WeightScale.signed(points.get(i).threshold())));
        }
        return new Curve(
                line(points, QualityEstimate.Point::precision),
                line(points, QualityEstimate.Point::recall),
                ticks,
                words.say(
                        "linkage.quality.curve.summary",
                        percent(estimate.precision().value()),
                        percent(estimate.recall().value())));
    }

    private static String line(List<QualityEstimate.Point> points, ToDoubleFunction<QualityEstimate.Point> value) {
        var drawn = new ArrayList<String>();
        for (int i = 0; i < points.size(); i++) {
            double share = value.applyAsDouble(points.get(i));
            if (!Double.isNaN(share)) {
                drawn.add(x(i, points.size()) + "," + Math.round(TOP + HEIGHT * (1 - share)));
            }
        }
        return String.join(" ", drawn);
    }

    private static long x(int place, int places) {
        return Math.round(LEFT + WIDTH * (places < 2 ? 0.5 : (double) place / (places - 1)));
    }

    private static String agreement(Agreement agreement, PageWords words) {
        return agreement.pairs() == 0
                ? words.say("linkage.quality.agreement.none")
                : words.say(
                        "linkage.quality.agreement",
                        agreement.pairs(),
                        percent(agreement.share()),
                        Double.isNaN(agreement.kappa()) ? "…" : String.format(Locale.ROOT, "%.2f", agreement.kappa()));
    }

    private static PlainTable differing(List<BlindStore.Differing> differing, PageWords words) {
        return new PlainTable(
                words.say("linkage.quality.differing"),
                List.of(
                        Column.words(words.say("linkage.queue.pair")),
                        Column.words(words.say("linkage.quality.first")),
                        Column.words(words.say("linkage.quality.second")),
                        Column.words(words.say("linkage.queue.at"))),
                differing.stream()
                        .map(one -> List.of(
                                Cell.link(
                                        words.say("linkage.pair", Long.toString(one.pair())),
                                        "/registry/pairs/" + one.pair()),
                                Cell.text(LinkageWords.verdict(one.first(), words)),
                                Cell.text(LinkageWords.verdict(one.second(), words)),
                                Cell.text(LinkageWords.minute(one.at()))))
                        .toList(),
                words.say("linkage.quality.differing.none"));
    }

    private static String drift(Drift drift, PageWords words) {
        boolean first = drift.lines().stream().allMatch(line -> line.before() == 0);
        if (first) {
            return words.say("linkage.quality.drift.first");
        }
        return words.say(
                drift.distance() < NOTABLE_DRIFT ? "linkage.quality.drift.small" : "linkage.quality.drift.large",
                percent(drift.distance()));
    }

    private static PlainTable shares(String caption, Drift drift, PageWords words) {
        return new PlainTable(
                words.say(caption),
                List.of(
                        Column.words(words.say("linkage.quality.class")),
                        Column.numbers(words.say("linkage.quality.before")),
                        Column.numbers(words.say("linkage.quality.now"))),
                drift.lines().stream()
                        .map(line -> List.of(
                                Cell.text(className(line.name(), words)),
                                Cell.text(percent(line.before())),
                                Cell.text(percent(line.now()))))
                        .toList(),
                words.say("linkage.quality.drift.none"));
    }

    private static String className(String name, PageWords words) {
        Optional<AgreementLevel> level = Arrays.stream(AgreementLevel.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        return level.map(found -> LinkageWords.item(found.comparison(), words) + " " + LinkageWords.level(found, words))
                .orElse(words.say("linkage.quality.bits", name));
    }
}
