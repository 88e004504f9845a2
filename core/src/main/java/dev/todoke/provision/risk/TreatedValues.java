package dev.todoke.provision.risk;

import dev.todoke.provision.extraction.Recipe;
import java.util.HashMap;
import java.util.Map;

/// Values as the recipe would leave them (匿名化したあとの値), each worked out once.
final class TreatedValues {

    private final RiskColumns columns;
    private final Recipe recipe;
    private final Map<Integer, Map<String, String>> known = new HashMap<>();

    TreatedValues(RiskColumns columns, Recipe recipe) {
        this.columns = columns;
        this.recipe = recipe;
    }

    String of(int item, int row) {
        return known.computeIfAbsent(item, _ -> new HashMap<>())
                .computeIfAbsent(columns.column(item).value(row), recipe.of(item)::apply);
    }
}
