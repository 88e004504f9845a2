package dev.todoke.provision.risk;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.extraction.Recipe;
import dev.todoke.provision.extraction.Treatment;
import dev.todoke.provision.inhabitants.Inhabitants;
import dev.todoke.provision.inhabitants.PopulationRisk;

/// Inhabitants beside the rows of a file that is not made yet (見通しの人口).
public final class RiskPopulation {

    private RiskPopulation() {}

    public static PopulationRisk of(RiskColumns columns, RiskQuestion question, Inhabitants inhabitants) {
        var recipe = Recipe.of(question.kind());
        var items = question.items().stream()
                .filter(item -> recipe.of(item) != Treatment.DROP && RiskColumns.ITEMS.contains(item))
                .toList();
        var treated = new TreatedValues(columns, recipe);
        var years =
                question.range().years().stream().map(YearOfDiagnosis::value).toList();
        var count = PopulationRisk.count(items, inhabitants.within(years));
        for (int row : KeptRows.of(columns, question.range())) {
            count.add(item -> treated.of(item, row));
        }
        return count.total();
    }
}
