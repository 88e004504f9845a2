package dev.todoke.cli.link;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.cli.csv.InputColumns;
import dev.todoke.cli.csv.InputRow;
import dev.todoke.cli.csv.NamedRows;
import dev.todoke.linkage.quality.Decided;
import dev.todoke.linkage.quality.KnownPersons;
import dev.todoke.linkage.quality.WeighedPairs;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of an evaluation, read and checked (評価の入力): the truth, the pairs, the clusters where given.
final class EvaluationInput {

    private static final List<String> PAIR_COLUMNS = List.of("id_a", "id_b", "weight");
    private static final String DECISION = "decision";

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
        read(file, columns, List.of(), (line, cells) -> {
            if (cells[0].isEmpty()) {
                findings.refuse(file, line, "id", cells[0], "no-id");
            } else if (cells[1].isEmpty()) {
                findings.refuse(file, line, "person", cells[1], "no-person");
            } else {
                addTruth(file, line, cells, across.isEmpty() ? "" : "=" + cells[2]);
            }
        });
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
    ///
    /// @param needed columns that must be there
    /// @param others columns that may be missing; their cells are empty then
    private void read(String file, List<String> needed, List<String> others, Row row) throws IOException {
        var rows = new NamedRows(console, file);
        var wanted = Stream.concat(needed.stream(), others.stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        boolean hasHeader = rows.over(wanted.subList(0, needed.size()), words.say("reading"), new NamedRows.Visitor() {
            private int[] positions = {};

            @Override
            public void header(InputColumns columns) {
                positions = wanted.stream().mapToInt(columns::position).toArray();
                decided |= others.contains(DECISION) && columns.position(DECISION) < columns.size();
            }

            @Override
            public void row(InputRow input) {
                findings.rowRead();
                if (input.fault() == InputRow.Fault.NONE) {
                    row.read(
                            input.line(),
                            Arrays.stream(positions)
                                    .mapToObj(at -> input.at(at).strip())
                                    .toArray(String[]::new));
                } else {
                    findings.refuse(file, input.line(), "-", "", fault(input));
                }
            }
        });
        if (!hasHeader) {
            throw new WrongCall(rows.emptyFile(wanted.subList(0, needed.size())));
        }
    }

    private static String fault(InputRow row) {
        return switch (row.fault()) {
            case OPEN_QUOTE -> "bad-quotes";
            case NO_TEXT -> "no-text";
            case WIDTH, NONE -> "row-width";
        };
    }

    void readPairs(String file) throws IOException {
        read(file, PAIR_COLUMNS, List.of(DECISION), (line, cells) -> readPair(file, line, cells));
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
        read(file, List.of("id", "cluster"), List.of(), (line, cells) -> {
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
        });
        int alone = numbers.size();
        for (int i = 0; i < clusterOf.length; i++) {
            clusterOf[i] = clusterOf[i] < 0 ? alone++ : clusterOf[i];
        }
        return clusterOf;
    }
}
