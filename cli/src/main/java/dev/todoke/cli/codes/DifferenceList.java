package dev.todoke.cli.codes;

import dev.todoke.codes.Topography;
import dev.todoke.kernel.RegisteredSex;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// The combinations that two editions answer differently (版の違いの一覧), each with the number of rows that have it.
final class DifferenceList {

    private static final String HEADER = "topography,morphology,behaviour,sex,from,to,rule_from,rule_to,count\n";

    /// Site, histology, behaviour and sex of a row.
    record Combination(Topography topography, int histology, char behaviour, RegisteredSex sex) {}

    private static final Comparator<Combination> IN_ORDER = Comparator.comparing(Combination::topography)
            .thenComparingInt(Combination::histology)
            .thenComparingInt(Combination::behaviour)
            .thenComparing(c -> c.sex().code());

    private final EditionAnswers from;
    private final EditionAnswers to;
    private final Map<Combination, Long> counts = new HashMap<>();

    DifferenceList(EditionAnswers from, EditionAnswers to) {
        this.from = from;
        this.to = to;
    }

    /// Counts a combination; answers whether the editions differ on it.
    boolean add(Combination c) {
        boolean differs = !said(from, c).code().equals(said(to, c).code());
        if (differs) {
            counts.merge(c, 1L, Long::sum);
        }
        return differs;
    }

    void write(BufferedWriter out) throws IOException {
        out.write(HEADER);
        for (Combination c : counts.keySet().stream().sorted(IN_ORDER).toList()) {
            var before = said(from, c);
            var after = said(to, c);
            out.write(c.topography().code()
                    + ','
                    + c.histology()
                    + ','
                    + c.behaviour()
                    + ','
                    + sex(c.sex())
                    + ','
                    + before.code()
                    + ','
                    + after.code()
                    + ','
                    + quoted(before.rule())
                    + ','
                    + quoted(after.rule())
                    + ','
                    + counts.get(c)
                    + '\n');
        }
    }

    private static EditionAnswers.Said said(EditionAnswers answers, Combination c) {
        return answers.of(c.topography(), c.histology(), c.behaviour(), c.sex());
    }

    /// An unknown sex is an empty cell, as in the input.
    private static String sex(RegisteredSex sex) {
        return sex == RegisteredSex.BOTH ? "" : sex.code();
    }

    private static String quoted(String text) {
        return text.indexOf(',') < 0 && text.indexOf('"') < 0 ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    int size() {
        return counts.size();
    }
}
