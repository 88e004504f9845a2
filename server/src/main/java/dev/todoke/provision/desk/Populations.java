package dev.todoke.provision.desk;

import dev.todoke.population.PersonYears;
import dev.todoke.population.PopulationSource;
import dev.todoke.provision.inhabitants.Inhabitants;
import java.util.Collection;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The population of years of diagnosis (人口の読み込み), read under the role of the extraction.
@Component
class Populations {

    private final ObjectProvider<PopulationSource> source;

    Populations(ObjectProvider<PopulationSource> source) {
        this.source = source;
    }

    Inhabitants of(Collection<Integer> years) {
        var known = new TreeMap<Integer, PersonYears>();
        source.stream()
                .filter(PopulationSource::offered)
                .forEach(populations -> years.forEach(year -> known.put(year, populations.population(year))));
        return new Inhabitants(known);
    }
}
