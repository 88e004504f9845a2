package dev.todoke.cli.link;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.linkage.quality.Decided;
import dev.todoke.linkage.quality.KnownPersons;
import dev.todoke.linkage.quality.WeighedPairs;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The files of an evaluation, read and checked (評価の入力): the truth, the pairs, the clusters where given.
final class EvaluationInput {

    private static final List<String> PAIR_COLUMNS = List.of("id_a", "id_b", "weight", "decision");
    private static final int PAIR_COLUMNS_NEEDED = 3;

    private final Console console;
    private final Words words;
    private final Findings findings;
    private final KnownPersons known = new KnownPersons();
    private final WeighedPairs pairs = new WeighedPairs();
    private boolean decided;

    EvaluationInput(Console console, Words words, Findings findings) {
        this.console = console;
        this.words = words;
        this.findings = findings;
    }

    KnownPersons known() {
        return known;
    }

    WeighedPairs pairs() {
        return pairs;
    }

    /// Whether the file of pairs has a column with decisions.
    boolean hasDecisions() {
        return decided;
    }

    /// @param across column that names the file of a record, or empty
    void readTruth(String file, String across) throws IOException {
        var columns = across.isEmpty() ? List.of("id", "person") : List.of("id", "person", across);
        new NamedRows(console, words, file).read(columns, columns.size(), visitor(file, (line, cells) -> {
            if (cells[0].isEmpty()) {
                findings.refuse(file, line, "id", cells[0], "no-id");
            } else if (cells[1].isEmpty()) {
                findings.refuse(file, line, "person", cells[1], "no-person");
            } else {
                addTruth(file, line, cells, across.isEmpty() ? "" : "=" + cells[2]);
            }
        }));
    }

    private void addTruth(String file, long line, String[] cells, String source) {
        switch (known.add(cells[0], cells[1], source)) {
            case ADDED -> {
                // as it should be
            }
            case KNOWN_ALREADY -> findings.refuse(file, line, "id", cells[0], "id-twice");
            case CONTRADICTS -> findings.refuse(file, line, "id", cells[0], "id-contradicts");
        }
    }

    private interface Row {
        void read(long line, String[] cells);
    }

    /// Counts every row, and refuses those that cannot be read.
    private NamedRows.Visitor visitor(String file, Row row) {
        return new NamedRows.Visitor() {
            @Override
            public void row(long line, String[] cells) {
                findings.rowRead();
                row.read(line, cells);
            }

            @Override
            public void broken(long line, String fault) {
                findings.rowRead();
                findings.refuse(file, line, "-", "", fault);
            }
        };
    }

    void readPairs(String file) throws IOException {
        var names = new NamedRows(console, words, file)
                .read(PAIR_COLUMNS, PAIR_COLUMNS_NEEDED, visitor(file, (line, cells) -> readPair(file, line, cells)));
        decided = names.contains("decision");
    }

    private void readPair(String file, long line, String[] cells) {
        var a = known.numberOf(cells[0]);
        var b = known.numberOf(cells[1]);
        double weight = weight(cells[2]);
        Optional<Decided> decision = Decided.of(cells[3]);
        if (a.isEmpty()) {
            findings.refuse(file, line, "id_a", cells[0], "id-unknown");
        } else if (b.isEmpty()) {
            findings.refuse(file, line, "id_b", cells[1], "id-unknown");
        } else if (a.getAsInt() == b.getAsInt()) {
            findings.refuse(file, line, "id_b", cells[1], "pair-with-itself");
        } else if (Double.isNaN(weight)) {
            findings.refuse(file, line, "weight", cells[2], "no-number");
        } else if (decision.isEmpty()) {
            findings.refuse(file, line, "decision", cells[3], "no-decision");
        } else if (!known.counts(a.getAsInt(), b.getAsInt())) {
            findings.refuse(file, line, "id_b", cells[1], "pair-within-a-file");
        } else {
            boolean same = known.isSame(a.getAsInt(), b.getAsInt());
            if (!pairs.add(a.getAsInt(), b.getAsInt(), weight, decision.get(), same)) {
                findings.refuse(file, line, "id_a,id_b", cells[0] + "," + cells[1], "pair-twice");
            }
        }
    }

    private static double weight(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException _) {
            // not a number; the caller says where
            return Double.NaN;
        }
    }

    /// Cluster of each record; a record that the file does not name stands alone.
    int[] readClusters(String file) throws IOException {
        int[] clusterOf = new int[known.size()];
        Arrays.fill(clusterOf, -1);
        var numbers = new HashMap<String, Integer>();
        new NamedRows(console, words, file).read(List.of("id", "cluster"), 2, visitor(file, (line, cells) -> {
            var record = known.numberOf(cells[0]);
            if (cells[1].isEmpty()) {
                findings.refuse(file, line, "cluster", cells[1], "no-cluster");
            } else if (record.isEmpty()) {
                findings.refuse(file, line, "id", cells[0], "id-unknown");
            } else if (clusterOf[record.getAsInt()] >= 0) {
                findings.refuse(file, line, "id", cells[0], "id-twice");
            } else {
                clusterOf[record.getAsInt()] = numbers.computeIfAbsent(cells[1], _ -> numbers.size());
            }
        }));
        int alone = numbers.size();
        for (int i = 0; i < clusterOf.length; i++) {
            clusterOf[i] = clusterOf[i] < 0 ? alone++ : clusterOf[i];
        }
        return clusterOf;
    }
}
