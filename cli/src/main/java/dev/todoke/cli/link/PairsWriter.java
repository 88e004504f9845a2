package dev.todoke.cli.link;

import dev.todoke.linkage.engine.LinkOutcome;
import dev.todoke.linkage.engine.PersonDoubt;
import dev.todoke.linkage.engine.TrainingReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Writes the pairs, heaviest first, and the clusters (組とまとまりの書き出し): rows are made on all processors, a few
/// thousand at a time, and written in their order.
final class PairsWriter {

    private static final double DECIMALS = 10_000;
    private static final double HEAVIEST = 1000;
    private static final int CHUNK = 1 << 12;
    private static final int CHUNKS_AT_ONCE = 8;
    private static final int PAIR_BYTES = 200;
    private static final int CLUSTER_BYTES = 24;

    private final PersonRows rows;
    private final LinkOutcome outcome;
    /// `;comparison:level:` by comparison and level.
    private final byte[][][] levels;

    PairsWriter(PersonRows rows, LinkOutcome outcome) {
        this.rows = rows;
        this.outcome = outcome;
        this.levels = outcome.model().comparisons().stream()
                .map(comparison -> comparison.levels().stream()
                        .map(level -> ascii(";" + comparison.name() + ":" + level.word() + ":"))
                        .toArray(byte[][]::new))
                .toArray(byte[][][]::new);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void pairs(OutputStream out) throws IOException {
        out.write(ascii("id_a,id_b,weight,decision,evidence\n"));
        String source =
                outcome.training().priorSource() == TrainingReport.PriorSource.SESSIONS ? "sessions" : "exact_rule";
        byte[] prior = ascii("prior:" + source + ":"
                + String.format(Locale.ROOT, "%+.4f", outcome.weights().prior()));
        var words = new EnumMap<LinkOutcome.Answer, byte[]>(LinkOutcome.Answer.class);
        for (LinkOutcome.Answer answer : LinkOutcome.Answer.values()) {
            words.put(answer, ascii("," + answer.word() + ","));
        }
        int[] order = byWeight();
        inOrder(order.length, out, chunk -> {
            var text = new CsvBytes(CHUNK * PAIR_BYTES);
            for (int i = chunk * CHUNK; i < Math.min(order.length, (chunk + 1) * CHUNK); i++) {
                int pair = order[i];
                int a = outcome.rowA(pair);
                int b = outcome.rowB(pair);
                addId(Math.min(a, b), text);
                text.add(',');
                addId(Math.max(a, b), text);
                text.add(',');
                text.addRounded(outcome.weight(pair), false);
                text.add(words.getOrDefault(outcome.answer(pair), new byte[0]));
                text.add(prior);
                outcome.evidence(pair, (comparison, level, bits) -> {
                    text.add(levels[comparison][level]);
                    text.addRounded(bits, true);
                });
                text.add('\n');
            }
            return text;
        });
    }

    /// Persons that may be two, and the pair of records that shows it.
    void doubts(OutputStream out) throws IOException {
        out.write(ascii("cluster,reason,records,id_a,id_b,weight\n"));
        var text = new CsvBytes(PAIR_BYTES);
        for (PersonDoubt doubt : outcome.doubts()) {
            text.add(doubt.person() + 1L);
            text.add(ascii("," + doubt.kind().word() + ","));
            text.add(doubt.records());
            text.add(',');
            addId(doubt.rowA(), text);
            text.add(',');
            addId(doubt.rowB(), text);
            text.add(',');
            text.addRounded(doubt.weight(), false);
            text.add('\n');
        }
        text.writeTo(out);
    }

    private static void inOrder(int rows, OutputStream out, IntFunction<CsvBytes> chunk) throws IOException {
        int chunks = (rows + CHUNK - 1) / CHUNK;
        for (int from = 0; from < chunks; from += CHUNKS_AT_ONCE) {
            var made = IntStream.range(from, Math.min(chunks, from + CHUNKS_AT_ONCE))
                    .parallel()
                    .mapToObj(chunk)
                    .toList();
            for (CsvBytes bytes : made) {
                bytes.writeTo(out);
            }
        }
    }

    private int[] byWeight() {
        long[] keys = new long[outcome.pairs()];
        for (int p = 0; p < keys.length; p++) {
            long lightness = (long) ((HEAVIEST - outcome.weight(p)) * DECIMALS);
            keys[p] = Math.max(0, lightness) << 32 | p;
        }
        Arrays.parallelSort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private void addId(int row, CsvBytes text) {
        rows.idsOf(row).write(rows.numberIn(row), text);
    }

    /// Clusters in the order of the rows; of two files with the file that the row stands in.
    void clusters(OutputStream out) throws IOException {
        boolean ofTwo = rows.files() > 1;
        out.write(ascii(ofTwo ? "id,cluster,file\n" : "id,cluster\n"));
        int[] personOf = outcome.personOf();
        inOrder(personOf.length, out, chunk -> {
            var text = new CsvBytes(CHUNK * CLUSTER_BYTES);
            for (int row = chunk * CHUNK; row < Math.min(personOf.length, (chunk + 1) * CHUNK); row++) {
                addId(row, text);
                text.add(',');
                text.add(personOf[row] + 1L);
                if (ofTwo) {
                    text.add(',');
                    text.add(rows.isFirst(row) ? 'a' : 'b');
                }
                text.add('\n');
            }
            return text;
        });
    }
}
