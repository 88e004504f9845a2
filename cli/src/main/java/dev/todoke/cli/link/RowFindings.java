package dev.todoke.cli.link;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// What is wrong with rows and cells (行の指摘): counted by kind, the first of each kind with its place and
/// value.
final class RowFindings {

    /// Findings of one kind that are told one by one; the rest is counted.
    static final int TOLD = 20;

    private static final int SHOWN = 40;

    private final SortedMap<Kind, Long> counts = new TreeMap<>();
    private final List<Told> told = new ArrayList<>();

    /// @param fault key of the message
    /// @param column of the cell, empty when the whole row is meant
    record Kind(String fault, String column) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int byFault = fault.compareTo(other.fault);
            return byFault != 0 ? byFault : column.compareTo(other.column);
        }
    }

    /// @param line number of the line on which the row begins
    record Told(Kind kind, String file, long line, String value) {}

    void add(Kind kind, String file, long line, Supplier<String> value) {
        if (counts.merge(kind, 1L, Long::sum) <= TOLD) {
            told.add(new Told(kind, file, line, shown(value.get())));
        }
    }

    /// Those of the part of the file that comes next.
    ///
    /// @param linesBefore lines before that part
    void addAll(RowFindings part, long linesBefore) {
        var before = new TreeMap<>(counts);
        for (Told one : part.told) {
            if (before.merge(one.kind(), 1L, Long::sum) <= TOLD) {
                told.add(new Told(one.kind(), one.file(), linesBefore + one.line(), one.value()));
            }
        }
        part.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
    }

    private static String shown(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", " ");
        return oneLine.codePointCount(0, oneLine.length()) <= SHOWN
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN)) + "…";
    }

    SortedMap<Kind, Long> counts() {
        return counts;
    }

    List<Told> told() {
        return told;
    }
}
