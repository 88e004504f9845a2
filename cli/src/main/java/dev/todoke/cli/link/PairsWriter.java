package dev.todoke.cli.link;

import dev.todoke.linkage.engine.LinkEvidence;
import dev.todoke.linkage.engine.LinkOutcome;
import dev.todoke.linkage.engine.TrainingReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// Writes the pairs, heaviest first, and the clusters (組とまとまりの書き出し).
final class PairsWriter {

    private static final double DECIMALS = 10_000;
    private static final double HEAVIEST = 1000;

    private final PersonRows rows;
    private final LinkOutcome outcome;
    private final StringBuilder text = new StringBuilder(400);

    PairsWriter(PersonRows rows, LinkOutcome outcome) {
        this.rows = rows;
        this.outcome = outcome;
    }

    void pairs(OutputStream out) throws IOException {
        out.write("id_a,id_b,weight,decision,evidence\n".getBytes(StandardCharsets.US_ASCII));
        String source =
                outcome.training().priorSource() == TrainingReport.PriorSource.SESSIONS ? "sessions" : "exact_rule";
        String prior = "prior:" + source + ":" + signed(outcome.weights().prior());
        for (long key : byWeight()) {
            int pair = (int) key;
            int a = Math.min(outcome.rowA(pair), outcome.rowB(pair));
            int b = Math.max(outcome.rowA(pair), outcome.rowB(pair));
            writeId(a, out);
            out.write(',');
            writeId(b, out);
            text.setLength(0);
            text.append(',');
            append(outcome.weight(pair), false);
            text.append(',').append(outcome.answer(pair).word()).append(',').append(prior);
            for (LinkEvidence evidence : outcome.evidence(pair)) {
                text.append(';')
                        .append(evidence.comparison())
                        .append(':')
                        .append(evidence.level())
                        .append(':');
                append(evidence.bits(), true);
            }
            text.append('\n');
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private long[] byWeight() {
        long[] keys = new long[outcome.pairs()];
        for (int p = 0; p < keys.length; p++) {
            long lightness = (long) ((HEAVIEST - outcome.weight(p)) * DECIMALS);
            keys[p] = Math.max(0, lightness) << 32 | p;
        }
        Arrays.sort(keys);
        return keys;
    }

    private static String signed(double bits) {
        return String.format(Locale.ROOT, "%+.4f", bits);
    }

    /// Four decimals, without the cost of a formatter.
    private void append(double bits, boolean plus) {
        long scaled = Math.round(bits * DECIMALS);
        if (scaled < 0) {
            text.append('-');
        } else if (plus) {
            text.append('+');
        }
        long size = Math.abs(scaled);
        text.append(size / 10_000).append('.');
        long rest = size % 10_000;
        text.append((char) ('0' + rest / 1000))
                .append((char) ('0' + rest / 100 % 10))
                .append((char) ('0' + rest / 10 % 10))
                .append((char) ('0' + rest % 10));
    }

    private void writeId(int row, OutputStream out) throws IOException {
        rows.idsOf(row).write(rows.numberIn(row), out);
    }

    /// Clusters in the order of the rows; of two files with the file that the row stands in.
    void clusters(OutputStream out) throws IOException {
        boolean ofTwo = rows.files() > 1;
        out.write((ofTwo ? "id,cluster,file\n" : "id,cluster\n").getBytes(StandardCharsets.US_ASCII));
        int[] personOf = outcome.personOf();
        for (int row = 0; row < personOf.length; row++) {
            writeId(row, out);
            text.setLength(0);
            text.append(',').append(personOf[row] + 1);
            if (ofTwo) {
                text.append(rows.isFirst(row) ? ",a" : ",b");
            }
            text.append('\n');
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
