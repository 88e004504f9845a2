package dev.todoke.linkage.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything a run of the linkage goes by (照合モデル): columns, fields, comparisons with weights, search
/// passes, rules.
///
/// ```
/// weight of a level = log2(m / u)        m = P(level | same person), u = P(level | different people)
/// ```
///
/// Source: Fellegi and Sunter, A Theory for Record Linkage, JASA 64 (1969).
///
/// @param training keys of the sessions in which m is estimated; each trains what its key does not contain
/// @param exactRule fields whose agreement counts as the same person when the starting weight is estimated
/// @param single the one kind of record of which a person has at most one, such as a death record
public record LinkModel(
        String name,
        String edition,
        List<Column> columns,
        List<Field> fields,
        List<Comparison> comparisons,
        List<Pass> passes,
        List<Pass> training,
        List<String> exactRule,
        List<Rule> rules,
        List<Single> single,
        Map<String, Double> parameters) {

    public LinkModel {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
        comparisons = List.copyOf(comparisons);
        passes = List.copyOf(passes);
        training = List.copyOf(training);
        exactRule = List.copyOf(exactRule);
        rules = List.copyOf(rules);
        single = List.copyOf(single);
        parameters = Map.copyOf(parameters);
    }

    /// A column of the file and the headers by which it is known.
    public record Column(String name, List<String> headers) {
        public Column {
            headers = List.copyOf(headers);
        }
    }

    /// Fields that one function makes of columns, or of other fields.
    public record Field(List<String> names, Call call) {
        public Field {
            names = List.copyOf(names);
        }
    }

    /// What is compared, its levels from most to least alike, and the comparisons it stands for when it
    /// has an answer.
    public record Comparison(String name, Call call, List<Level> levels, List<String> insteadOf) {
        public Comparison {
            levels = List.copyOf(levels);
            insteadOf = List.copyOf(insteadOf);
        }
    }

    /// @param m P(level | same person)
    /// @param u P(level | different people)
    public record Level(String word, double m, double u, String note) {
        public double bits() {
            return log2(m / u);
        }
    }

    /// Fields on which two records must agree to be brought together.
    public record Pass(String name, List<String> fields, String note) {
        public Pass {
            fields = List.copyOf(fields);
        }
    }

    /// A combination of levels that a machine may not link however heavy it is.
    ///
    /// @param asked whether a person is asked then; if not, the two are different people
    /// @param below in bits: from this weight on the rule does not hold; infinite for most
    public record Rule(String name, List<Condition> conditions, boolean asked, double below, String note) {
        public Rule {
            conditions = List.copyOf(conditions);
        }
    }

    /// Holds when the level is one of these, or none of them.
    public record Condition(String comparison, boolean negated, List<String> levels) {
        public Condition {
            levels = List.copyOf(levels);
        }
    }

    /// Records whose column holds this value.
    public record Single(String column, String value) {}

    /// The number of that name, or what holds when the model does not say.
    public double parameter(Parameter parameter) {
        return parameters.getOrDefault(parameter.word(), parameter.usual());
    }

    public Optional<Comparison> comparison(String wanted) {
        return comparisons.stream().filter(c -> c.name().equals(wanted)).findFirst();
    }

    /// The same model with another number.
    public LinkModel with(Parameter parameter, double value) {
        var changed = new HashMap<>(parameters);
        changed.put(parameter.word(), value);
        return new LinkModel(
                name, edition, columns, fields, comparisons, passes, training, exactRule, rules, single, changed);
    }

    /// The same model under another edition with other weights, level by level in the order of the model.
    public LinkModel withLevels(String newEdition, List<List<Level>> levels) {
        var changed = new ArrayList<Comparison>();
        for (int c = 0; c < comparisons.size(); c++) {
            var one = comparisons.get(c);
            changed.add(new Comparison(one.name(), one.call(), levels.get(c), one.insteadOf()));
        }
        return new LinkModel(
                name, newEdition, columns, fields, changed, passes, training, exactRule, rules, single, parameters);
    }

    public static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
