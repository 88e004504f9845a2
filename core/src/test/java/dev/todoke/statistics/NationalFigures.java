package dev.todoke.statistics;

import dev.todoke.population.AgeClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Published cases and populations of Japan, see `national/SOURCE.md` of the test resources.
final class NationalFigures {

    record Line(String site, String sex, int year) {}

    private final Map<Line, List<Long>> cases = new LinkedHashMap<>();
    private final Map<Line, List<Long>> persons = new LinkedHashMap<>();

    NationalFigures() {
        for (String[] row : rows("national-incidence-by-age.tsv")) {
            var ages = new ArrayList<Long>();
            for (int column = 6; column < 29; column++) {
                ages.add(row[column].isEmpty() ? 0L : Long.parseLong(row[column]));
            }
            var target = row[0].equals("POPULATION") ? persons : cases;
            target.put(new Line(row[1], row[4], Integer.parseInt(row[5])), ages);
        }
    }

    long cases(String site, String sex, int year) {
        return ages(cases, new Line(site, sex, year)).getFirst();
    }

    CrudeRate crude(String site, String sex, int year) {
        return CrudeRate.of(cases(site, sex, year), (double)
                ages(persons, new Line("", sex, year)).getFirst());
    }

    List<Stratum> strata(String site, String sex, int year) {
        var strata = new ArrayList<Stratum>();
        for (int i = 0; i < AgeClass.FIVE_YEARS.size(); i++) {
            strata.add(new Stratum(
                    AgeClass.FIVE_YEARS.get(i),
                    ages(cases, new Line(site, sex, year)).get(i + 1),
                    (double) ages(persons, new Line("", sex, year)).get(i + 1)));
        }
        return strata;
    }

    private static List<Long> ages(Map<Line, List<Long>> figures, Line line) {
        return Objects.requireNonNull(figures.get(line), line::toString);
    }

    static List<String[]> rows(String file) {
        try (var in = Objects.requireNonNull(NationalFigures.class.getResourceAsStream("/national/" + file))) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
