package dev.todoke.provision.web;

import dev.todoke.provision.inhabitants.PopulationRisk;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Inhabitants who fit the rows, as texts (人口の中の人数).
public record PopulationFigures(
        String smallest, String below10, String below100, String below1000, String notCounted, String years) {

    /// A list of none or one: nothing is shown where no population is known.
    static List<PopulationFigures> of(PopulationRisk risk) {
        if (!risk.known()) {
            return List.of();
        }
        return List.of(new PopulationFigures(
                count(risk.smallest()),
                count(risk.below10()),
                count(risk.below100()),
                count(risk.below1000()),
                count(risk.rows() - risk.counted()),
                risk.years().stream().map(Object::toString).collect(Collectors.joining("、"))));
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
