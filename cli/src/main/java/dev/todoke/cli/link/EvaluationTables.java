package dev.todoke.cli.link;

import dev.todoke.linkage.quality.LinkageQuality;
import dev.todoke.linkage.quality.PairQuality;
import dev.todoke.linkage.quality.QualityCurve;
import dev.todoke.linkage.quality.Share;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The figures of an evaluation as rows (評価の表): `summary.csv` and `curve.csv`.
final class EvaluationTables {

    private static final double STRICT = 0.9999;
    private static final int DECIMALS = 6;

    private final LinkageQuality quality;
    private final boolean decisions;
    private final boolean persons;

    /// @param decisions whether the pairs carry decisions
    /// @param persons whether persons can be measured
    EvaluationTables(LinkageQuality quality, boolean decisions, boolean persons) {
        this.quality = quality;
        this.decisions = decisions;
        this.persons = persons;
    }

    /// A set of pairs with a name: a decision, or a threshold.
    ///
    /// @param name key of the word
    /// @param threshold as text, empty for decisions
    record Measured(String name, String threshold, PairQuality pairs) {}

    List<Measured> measured() {
        var rows = new ArrayList<Measured>();
        if (decisions) {
            rows.add(new Measured("same", "", quality.same()));
            rows.add(new Measured("same_or_review", "", quality.sameOrReview()));
        }
        if (persons) {
            rows.add(new Measured("persons", "", quality.persons().pairs()));
        }
        quality.curve().best().ifPresent(best -> rows.add(named("best_f1", best)));
        quality.curve().mostRecall(STRICT).ifPresent(strict -> rows.add(named("precision_0.9999", strict)));
        return rows;
    }

    boolean showsPersons() {
        return persons;
    }

    boolean showsDecisions() {
        return decisions;
    }

    private static Measured named(String name, QualityCurve.Point point) {
        return new Measured(name, number(point.threshold()), point.quality());
    }

    /// `measure,value,lower95,upper95`
    void summary(Writer out) throws IOException {
        out.write("measure,value,lower95,upper95\n");
        plain(out, "records", quality.records());
        plain(out, "persons", quality.persons().persons());
        plain(out, "true_pairs", quality.truePairs());
        plain(out, "pairs_listed", quality.listed());
        plain(out, "true_pairs_never_found", quality.neverFound());
        if (decisions) {
            plain(out, "review_pairs", quality.reviewThatIsSame().whole());
            plain(out, "review_pairs_per_1000_records", quality.reviewPerThousand());
            share(out, "review_pairs_that_are_same", quality.reviewThatIsSame());
        }
        for (Measured row : measured()) {
            if (!row.threshold().isEmpty()) {
                out.write(row.name() + ".threshold," + row.threshold() + ",,\n");
            }
            plain(out, row.name() + ".right", row.pairs().right());
            plain(out, row.name() + ".wrong", row.pairs().wrong());
            plain(out, row.name() + ".missed", row.pairs().missed());
            share(out, row.name() + ".precision", row.pairs().precision());
            share(out, row.name() + ".recall", row.pairs().recall());
            f1(out, row.name() + ".f1", row.pairs());
        }
        if (persons) {
            var groups = quality.persons();
            plain(out, "clusters", groups.clusters());
            plain(out, "persons_exactly_right", groups.exact());
            plain(out, "b_cubed_precision", groups.bCubedPrecision());
            plain(out, "b_cubed_recall", groups.bCubedRecall());
            plain(out, "b_cubed_f1", groups.bCubedF1());
        }
    }

    /// One row for every threshold, from the highest down.
    void curve(Writer out) throws IOException {
        out.write("threshold,pairs,right,wrong,missed,precision,precision_lower95,precision_upper95,"
                + "recall,recall_lower95,recall_upper95,f1,f1_lower95,f1_upper95\n");
        for (QualityCurve.Point point : quality.curve().points()) {
            PairQuality at = point.quality();
            out.write(number(point.threshold()) + "," + (at.right() + at.wrong()) + "," + at.right() + "," + at.wrong()
                    + "," + at.missed() + "," + cells(at.precision()) + "," + cells(at.recall()) + "," + cells(at)
                    + "\n");
        }
    }

    private static void plain(Writer out, String name, long value) throws IOException {
        out.write(name + "," + value + ",,\n");
    }

    private static void plain(Writer out, String name, double value) throws IOException {
        out.write(name + "," + number(value) + ",,\n");
    }

    private static void share(Writer out, String name, Share share) throws IOException {
        out.write(name + "," + cells(share) + "\n");
    }

    private static void f1(Writer out, String name, PairQuality pairs) throws IOException {
        out.write(name + "," + cells(pairs) + "\n");
    }

    private static String cells(Share share) {
        return share.isDefined()
                ? number(share.value()) + "," + number(share.lower()) + "," + number(share.upper())
                : ",,";
    }

    private static String cells(PairQuality pairs) {
        return number(pairs.f1()) + "," + number(pairs.f1Lower()) + "," + number(pairs.f1Upper());
    }

    /// At most six decimals; empty for what cannot be computed.
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        var rounded =
                new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
