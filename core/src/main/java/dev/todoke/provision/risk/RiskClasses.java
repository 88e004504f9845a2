package dev.todoke.provision.risk;

import dev.todoke.provision.extraction.Recipe;
import dev.todoke.provision.extraction.Treatment;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.ClassTable;
import dev.todoke.provision.repair.Ladders;
import java.util.List;

/// The classes of a file that is not made yet (見通しの同値類): the rows of a question as the recipe would leave
/// them.
public final class RiskClasses {

    private RiskClasses() {}

    /// @param counted axes over which classes are counted
    public static ClassTable of(RiskColumns columns, RiskQuestion question, Ladders ladders, List<Axis> counted) {
        var recipe = Recipe.of(question.kind());
        var items = question.items().stream()
                .filter(item -> recipe.of(item) != Treatment.DROP)
                .toList();
        var treated = new TreatedValues(columns, recipe);
        var table = ClassTable.builder(ladders, items, counted);
        for (int row : KeptRows.of(columns, question.range())) {
            table.add(item -> treated.of(item, row));
        }
        return table.build();
    }
}
