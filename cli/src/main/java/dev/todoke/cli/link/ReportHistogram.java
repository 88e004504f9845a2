package dev.todoke.cli.link;

import dev.todoke.cli.Words;
import dev.todoke.linkage.engine.LinkOutcome;
import dev.todoke.linkage.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many pairs have which weight, by decision (重みの分布), one bar for each bit.
final class ReportHistogram {

    private static final int HEIGHT = 320;
    private static final List<String> LOOKS = List.of("same", "review", "different");

    private final Words words;
    private final LinkOutcome outcome;
    private final int lowest;
    private final long[][] counts;

    ReportHistogram(Words words, LinkOutcome outcome) {
        this.words = words;
        this.outcome = outcome;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int p = 0; p < outcome.pairs(); p++) {
            first = Math.min(first, bit(p));
            last = Math.max(last, bit(p));
        }
        this.lowest = outcome.pairs() == 0 ? 0 : first;
        this.counts = new long[outcome.pairs() == 0 ? 1 : last - first + 1][LOOKS.size()];
        for (int p = 0; p < outcome.pairs(); p++) {
            counts[bit(p) - lowest][LOOKS.indexOf(outcome.answer(p).word())]++;
        }
    }

    private int bit(int pair) {
        return (int) Math.floor(outcome.weight(pair));
    }

    String drawing() {
        var drawing = new Drawing(HEIGHT, words.say("report.histogram-label"));
        long most = 1;
        for (long[] bar : counts) {
            most = Math.max(most, bar[0] + bar[1] + bar[2]);
        }
        for (int quarter = 0; quarter <= 4; quarter++) {
            drawing.levelLine(quarter / 4.0, String.format(Locale.ROOT, "%,d", most * quarter / 4));
        }
        double width = Drawing.x(1.0 / counts.length) - Drawing.x(0);
        for (int i = 0; i < counts.length; i++) {
            double below = 0;
            for (int d = 0; d < LOOKS.size(); d++) {
                double share = (double) counts[i][d] / most;
                double top = drawing.y(below + share);
                drawing.box(
                        Drawing.x((double) i / counts.length),
                        top,
                        Math.max(0.5, width - 1),
                        drawing.y(below) - top,
                        LOOKS.get(d));
                below += share;
            }
        }
        axis(drawing);
        legend(drawing);
        return drawing.end();
    }

    private void axis(Drawing drawing) {
        int step = Math.max(1, (counts.length + 13) / 14);
        for (int i = 0; i < counts.length; i += step) {
            drawing.upright((double) i / counts.length, String.valueOf(lowest + i));
        }
        threshold(drawing, outcome.model().parameter(Parameter.THRESHOLD_SAME), "T1");
        threshold(drawing, outcome.model().parameter(Parameter.THRESHOLD_DIFFERENT), "T2");
        drawing.axis(words.say("report.axis"));
    }

    private void threshold(Drawing drawing, double bits, String name) {
        double share = (bits - lowest) / counts.length;
        if (share >= 0 && share <= 1) {
            drawing.line(Drawing.x(share), drawing.y(0), Drawing.x(share), drawing.y(1), "mark");
            drawing.text(Drawing.x(share) + 3, drawing.y(1) + 12, "start", name);
        }
    }

    private void legend(Drawing drawing) {
        for (int d = 0; d < LOOKS.size(); d++) {
            double y = drawing.y(0.9) + d * 22.0;
            drawing.box(Drawing.x(0.84), y - 10, 14, 14, LOOKS.get(d));
            drawing.text(Drawing.x(0.84) + 20, y + 2, "start", words.say("report.answer." + LOOKS.get(d)));
        }
    }

    List<String> head() {
        var head = new ArrayList<String>();
        head.add(words.say("report.weight"));
        LOOKS.forEach(look -> head.add(words.say("report.answer." + look)));
        return head;
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (int i = counts.length - 1; i >= 0; i--) {
            var row = new ArrayList<String>();
            row.add(words.say("report.bit-range", lowest + i, lowest + i + 1));
            for (long count : counts[i]) {
                row.add(String.format(Locale.ROOT, "%,d", count));
            }
            rows.add(row);
        }
        return rows;
    }
}
