package dev.todoke.population;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.population.StandardPopulation.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The model populations of the national tables (昭和60年・平成27年・世界人口), from the table `standard-populations`.
///
/// The classes are those of the published rates: 85 and over is one class in the 1985 and the world model, 95
/// and over in the 2015 model, and the ages 0 and 1–4 of the 2015 model count as one class.
public final class StandardPopulations {

    private static final List<String> IDS = List.of("jp2015", "jp1985", "world");

    private StandardPopulations() {}

    /// 2015, 1985, world: the order of the published tables.
    public static List<StandardPopulation> shipped() {
        return IDS.stream().map(StandardPopulations::load).toList();
    }

    /// By id `jp1985`, `jp2015`, `world`.
    public static Optional<StandardPopulation> find(String id) {
        return IDS.contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    private static StandardPopulation load(String id) {
        var rows = Tables.shipped().only("standard-populations").rows().stream()
                .filter(row -> row.value("standard").toLowerCase(Locale.ROOT).equals(id))
                .toList();
        var weights = new ArrayList<Weight>();
        double underFive = 0;
        for (TableRow row : rows) {
            var ages = AgeClass.read(row.value("ageClass")).orElseThrow();
            double persons = Double.parseDouble(row.value("weight"));
            if (ages.through() < 5) {
                underFive += persons;
            } else {
                weights.add(new Weight(ages, persons));
            }
        }
        weights.addFirst(new Weight(new AgeClass(0, 4), underFive));
        return new StandardPopulation(
                id, rows.getFirst().value("nameJa"), rows.getFirst().value("nameEn"), weights);
    }
}
