package dev.todoke.linkage;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Weights, thresholds and search passes of one edition (照合モデル), all read from table `linkage-weights`.
///
/// ```
/// weight of a level = log2(m / u)        m = P(level | same person), u = P(level | different people)
/// ```
///
/// Source: Fellegi and Sunter, A Theory for Record Linkage, JASA 64 (1969).
public final class LinkageModel {

    private final String edition;
    private final Map<AgreementLevel, Probabilities> levels;
    private final Map<String, Double> parameters;
    private final List<SearchPass> passes;

    private record Probabilities(double m, double u) {
        double bits() {
            return log2(m / u);
        }
    }

    private LinkageModel(
            String edition,
            Map<AgreementLevel, Probabilities> levels,
            Map<String, Double> parameters,
            List<SearchPass> passes) {
        this.edition = edition;
        this.levels = levels;
        this.parameters = parameters;
        this.passes = passes;
    }

    /// The edition that comes with the program.
    public static LinkageModel shipped() {
        return of(Tables.shipped().table("linkage-weights", "default-1"));
    }

    public static LinkageModel of(CodeTable table) {
        var levels = new EnumMap<AgreementLevel, Probabilities>(AgreementLevel.class);
        for (AgreementLevel level : AgreementLevel.values()) {
            String key = "level\t" + level.comparison().word() + "\t" + level.word();
            levels.put(
                    level,
                    new Probabilities(
                            Double.parseDouble(table.find(key).columnOr("m", "")),
                            Double.parseDouble(table.find(key).columnOr("u", ""))));
        }
        var parameters = new HashMap<String, Double>();
        var passes = new ArrayList<SearchPass>();
        for (TableRow row : table.rows()) {
            switch (row.value("kind")) {
                case "parameter" -> parameters.put(row.value("name"), Double.valueOf(row.value("value")));
                case "pass" ->
                    passes.add(new SearchPass(Integer.parseInt(row.value("name")), keys(row.value("value"))));
                default -> {
                    // levels are read above, by their words
                }
            }
        }
        return new LinkageModel(table.edition().name(), levels, Map.copyOf(parameters), List.copyOf(passes));
    }

    private static List<SearchKey> keys(String value) {
        return List.of(value.split(",")).stream().map(SearchKey::of).toList();
    }

    public String edition() {
        return edition;
    }

    /// T1: from here on the machine links (同一とみなす重み), in bits.
    public double sameFrom() {
        return parameter("threshold_same");
    }

    /// T2: below this two records are different people (別人とみなす重み), in bits.
    public double differentBelow() {
        return parameter("threshold_different");
    }

    public List<SearchPass> passes() {
        return passes;
    }

    double bits(AgreementLevel level) {
        return of(level).bits();
    }

    double u(AgreementLevel level) {
        return of(level).u();
    }

    double parameter(String name) {
        Double value = parameters.get(name);
        if (value == null) {
            throw new IncompleteModel(edition, name);
        }
        return value;
    }

    private Probabilities of(AgreementLevel level) {
        Probabilities found = levels.get(level);
        if (found == null) {
            throw new IncompleteModel(edition, level.name());
        }
        return found;
    }

    static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
