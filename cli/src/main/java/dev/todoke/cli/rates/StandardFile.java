package dev.todoke.cli.rates;

import dev.todoke.population.AgeClass;
import dev.todoke.population.StandardPopulation;
import dev.todoke.population.StandardPopulation.Weight;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;

/// A standard population of one's own (独自の基準人口): `age_group,weight`, any positive scale.
final class StandardFile {

    /// The file is no standard population; `where` names the line or the classes concerned.
    static final class NotAStandard extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String where;

        NotAStandard(String where) {
            super(where);
            this.where = where;
        }

        String where() {
            return where;
        }
    }

    private StandardFile() {}

    static StandardPopulation read(String file, Reader text) throws IOException {
        var weights = new ArrayList<Weight>();
        var lines = new BufferedReader(text).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().replace("\uFEFF", "").strip().equals("age_group,weight")) {
            throw new NotAStandard("1");
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                weights.add(weight(lines.get(i).split(",", -1), i + 1));
            }
        }
        try {
            return new StandardPopulation(String.valueOf(Path.of(file).getFileName()), file, file, weights);
        } catch (IllegalArgumentException overlap) {
            var problem = new NotAStandard(String.valueOf(overlap.getMessage()));
            problem.initCause(overlap);
            throw problem;
        }
    }

    private static Weight weight(String[] values, int line) {
        var ages = AgeClass.read(values[0]);
        if (values.length != 2 || ages.isEmpty() || !values[1].strip().matches("[0-9]+(\\.[0-9]+)?")) {
            throw new NotAStandard(Integer.toString(line));
        }
        return new Weight(ages.get(), Double.parseDouble(values[1].strip()));
    }
}
