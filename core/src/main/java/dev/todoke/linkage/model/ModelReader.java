package dev.todoke.linkage.model;

import dev.todoke.codes.Tables;
import dev.todoke.linkage.compare.ComparisonKinds;
import dev.todoke.linkage.compare.FieldKinds;
import dev.todoke.linkage.model.ModelFault.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a model file and says everything that is wrong with it at once (モデルの読み取り).
///
/// Tab separated, a header line `kind name level m u value note`, `#` begins a comment line; see
/// `docs/link.md`.
public final class ModelReader {

    static final List<String> HEADER = List.of("kind", "name", "level", "m", "u", "value", "note");
    private static final String ROW_KINDS =
            "model, column, field, comparison, instead, level, pass, train, exact, rule, never, single, parameter";
    /// A pair keeps one bit for each comparison in an int.
    private static final int MOST_COMPARISONS = 31;

    private final List<ModelFault> faults = new ArrayList<>();
    private final Map<String, LinkModel.Column> columns = new LinkedHashMap<>();
    private final Map<String, LinkModel.Field> fields = new LinkedHashMap<>();
    private final Map<String, ModelRow> comparisons = new LinkedHashMap<>();
    private final Map<String, List<LinkModel.Level>> levels = new HashMap<>();
    private final Map<String, List<String>> insteadOf = new HashMap<>();
    private final List<ModelRow> passes = new ArrayList<>();
    private final List<ModelRow> training = new ArrayList<>();
    private final List<ModelRow> exact = new ArrayList<>();
    private final List<ModelRow> rules = new ArrayList<>();
    private final List<LinkModel.Single> single = new ArrayList<>();
    private final Map<String, Double> parameters = new HashMap<>();
    private String name = "unnamed";
    private String edition = "1";

    private ModelReader() {}

    /// The model that ships with the program under this edition of table `linkage-weights`.
    public static LinkModel shipped(String edition) {
        var rows = new ArrayList<ModelRow>();
        int line = 1;
        for (var row : Tables.shipped().table("linkage-weights", edition).rows()) {
            line++;
            rows.add(new ModelRow(
                    line,
                    row.value("kind"),
                    row.value("name"),
                    row.value("level"),
                    row.value("m"),
                    row.value("u"),
                    row.value("value"),
                    row.value("note")));
        }
        return switch (new ModelReader().model(rows)) {
            case ModelAnswer.Read(var model) -> model;
            case ModelAnswer.Refused(var faults) -> throw new WrongShippedModel(edition, faults);
        };
    }

    public static ModelAnswer read(String text) {
        var rows = new ArrayList<ModelRow>();
        var faults = new ArrayList<ModelFault>();
        int line = 0;
        boolean headed = false;
        for (String written : text.lines().toList()) {
            line++;
            String content = line == 1 && written.startsWith("\uFEFF") ? written.substring(1) : written;
            if (content.isBlank() || content.startsWith("#")) {
                continue;
            }
            var cells = new ArrayList<>(Arrays.asList(content.split("\t", -1)));
            cells.replaceAll(String::strip);
            if (!headed) {
                headed = true;
                if (!cells.equals(HEADER)) {
                    faults.add(new ModelFault(line, Kind.COLUMNS, content.strip(), String.join(" ", HEADER)));
                    return new ModelAnswer.Refused(faults);
                }
            } else if (cells.size() > HEADER.size()) {
                faults.add(new ModelFault(line, Kind.COLUMNS, content.strip(), String.join(" ", HEADER)));
            } else {
                while (cells.size() < HEADER.size()) {
                    cells.add("");
                }
                rows.add(new ModelRow(
                        line,
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.get(6)));
            }
        }
        var answer = new ModelReader().model(rows);
        if (answer instanceof ModelAnswer.Refused(var more)) {
            faults.addAll(more);
        }
        return faults.isEmpty() ? answer : new ModelAnswer.Refused(faults);
    }

    private ModelAnswer model(List<ModelRow> rows) {
        rows.forEach(this::enter);
        requireSome(comparisons.isEmpty(), Kind.NO_COMPARISONS);
        requireSome(passes.isEmpty(), Kind.NO_PASSES);
        if (comparisons.size() > MOST_COMPARISONS) {
            fault(comparisons.values().iterator().next(), Kind.TOO_MANY, "" + MOST_COMPARISONS);
        }
        fields.values().stream().distinct().forEach(this::checkArguments);
        var compared = comparisons.values().stream().map(this::comparison).toList();
        for (ModelRow row : rows) {
            if (row.kind().equals("level") && !comparisons.containsKey(row.name())) {
                fault(row, Kind.COMPARISON, row.name(), String.join(", ", comparisons.keySet()));
            }
        }
        var model = new LinkModel(
                name,
                edition,
                List.copyOf(columns.values()),
                fields.values().stream().distinct().toList(),
                compared,
                passes.stream().map(this::pass).toList(),
                training.stream().map(this::pass).toList(),
                exact.stream().flatMap(row -> pass(row).fields().stream()).toList(),
                rules.stream().map(this::rule).toList(),
                single,
                parameters);
        return faults.isEmpty() ? new ModelAnswer.Read(model) : new ModelAnswer.Refused(faults);
    }

    private void requireSome(boolean missing, Kind kind) {
        if (missing) {
            faults.add(new ModelFault(1, kind, "", ""));
        }
    }

    private void enter(ModelRow row) {
        switch (row.kind()) {
            case "model" -> {
                name = row.name();
                edition = row.value().isEmpty() ? "1" : row.value();
            }
            case "column" -> enterColumn(row);
            case "field" -> enterField(row);
            case "comparison" -> once(row, comparisons.putIfAbsent(row.name(), row) == null);
            case "instead" -> insteadOf.put(row.name(), words(row.value()));
            case "level" -> enterLevel(row);
            case "pass" -> passes.add(row);
            case "train" -> training.add(row);
            case "exact" -> exact.add(row);
            case "rule", "never" -> rules.add(row);
            case "single" -> single.add(new LinkModel.Single(row.name(), row.value()));
            case "parameter" -> enterParameter(row);
            default -> fault(row, Kind.ROW_KIND, row.kind(), ROW_KINDS);
        }
    }

    private void enterColumn(ModelRow row) {
        var headers = new ArrayList<String>();
        headers.add(row.name());
        Arrays.stream(row.value().split("\\|"))
                .map(String::strip)
                .filter(h -> !h.isEmpty())
                .forEach(headers::add);
        once(row, columns.putIfAbsent(row.name(), new LinkModel.Column(row.name(), headers)) == null);
    }

    private void enterField(ModelRow row) {
        var call = Call.read(row.value());
        if (call.isEmpty()) {
            fault(row, Kind.CALL, row.value(), "function(column,…)");
            return;
        }
        var kind = FieldKinds.of(call.get().function());
        var names = words(row.name());
        if (kind.isEmpty()) {
            fault(row, Kind.FUNCTION, call.get().function(), FieldKinds.words());
        } else if (!kind.get().fits(call.get().arguments().size(), names.size())) {
            fault(row, Kind.CALL, row.name() + " = " + row.value(), kind.get().usage());
        } else {
            var field = new LinkModel.Field(names, call.get());
            names.forEach(n -> once(row, fields.putIfAbsent(n, field) == null));
        }
    }

    private void checkArguments(LinkModel.Field field) {
        var kind = FieldKinds.of(field.call().function());
        kind.ifPresent(k -> {
            for (int i = 0; i < field.call().arguments().size(); i++) {
                String argument = field.call().arguments().get(i);
                boolean known = k.ofFields() ? fields.containsKey(argument) : columns.containsKey(argument);
                if (!known && !k.isPlainText(i)) {
                    faults.add(new ModelFault(
                            1,
                            k.ofFields() ? Kind.FIELD : Kind.COLUMN,
                            field.call() + ": " + argument,
                            String.join(", ", k.ofFields() ? fields.keySet() : columns.keySet())));
                }
            }
        });
    }

    private void enterLevel(ModelRow row) {
        double m = probability(row, row.m());
        double u = probability(row, row.u());
        levels.computeIfAbsent(row.name(), _ -> new ArrayList<>())
                .add(new LinkModel.Level(row.level(), m, u, row.note()));
    }

    private double probability(ModelRow row, String text) {
        double value = number(text);
        if (!(value > 0 && value <= 1)) {
            fault(row, Kind.PROBABILITY, text, "0 < p ≤ 1");
            return 1;
        }
        return value;
    }

    private void enterParameter(ModelRow row) {
        double value = number(row.value());
        if (Parameter.of(row.name()).isEmpty()) {
            fault(row, Kind.PARAMETER, row.name(), parameterWords());
        } else if (Double.isNaN(value)) {
            fault(row, Kind.NUMBER, row.value(), "1, -2.5, 0.001");
        } else {
            parameters.put(row.name(), value);
        }
    }

    private static String parameterWords() {
        return String.join(
                ", ", Arrays.stream(Parameter.values()).map(Parameter::word).toList());
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            // The caller names line and value.
            return Double.NaN;
        }
    }

    private LinkModel.Comparison comparison(ModelRow row) {
        var call = Call.read(row.value()).orElse(new Call("?", List.of()));
        var found = levels.getOrDefault(row.name(), List.of());
        var kind = ComparisonKinds.of(call.function());
        if (kind.isEmpty()) {
            fault(row, Kind.COMPARISON_KIND, row.value(), ComparisonKinds.words());
        } else {
            checkComparison(row, call, kind.get(), found);
        }
        var instead = insteadOf.getOrDefault(row.name(), List.of());
        for (String other : instead) {
            if (!comparisons.containsKey(other)) {
                fault(row, Kind.COMPARISON, other, String.join(", ", comparisons.keySet()));
            }
        }
        return new LinkModel.Comparison(row.name(), call, found, instead);
    }

    private void checkComparison(ModelRow row, Call call, ComparisonKinds.Kind kind, List<LinkModel.Level> found) {
        if (!kind.fits(call.arguments().size())) {
            fault(row, Kind.CALL, row.value(), kind.usage());
            return;
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            String argument = call.arguments().get(i);
            if (kind.isNumber(i)) {
                if (Double.isNaN(number(argument))) {
                    fault(row, Kind.NUMBER, argument, kind.usage());
                }
            } else if (!fields.containsKey(argument)) {
                fault(row, Kind.FIELD, argument, String.join(", ", fields.keySet()));
            }
        }
        if (found.isEmpty()) {
            fault(row, Kind.NO_LEVELS, row.name(), String.join(", ", kind.levels()));
        }
        Set<String> seen = new HashSet<>();
        for (LinkModel.Level level : found) {
            boolean known = kind.levels().isEmpty() || kind.levels().contains(level.word());
            if (!known || !seen.add(level.word())) {
                fault(row, known ? Kind.TWICE : Kind.LEVEL, level.word(), String.join(", ", kind.levels()));
            }
        }
    }

    private LinkModel.Pass pass(ModelRow row) {
        var wanted = words(row.value());
        for (String field : wanted) {
            if (!fields.containsKey(field)) {
                fault(row, Kind.FIELD, field, String.join(", ", fields.keySet()));
            }
        }
        return new LinkModel.Pass(row.name(), wanted, row.note());
    }

    /// `birth_date:equal chart:!both_equal family_name:both_equal|kanji_equal`.
    private LinkModel.Rule rule(ModelRow row) {
        var conditions = new ArrayList<LinkModel.Condition>();
        for (String part : row.value().split("\\s+")) {
            int colon = part.indexOf(':');
            String comparison = colon < 0 ? part : part.substring(0, colon);
            boolean negated = part.startsWith("!", colon + 1);
            var wanted = List.of(part.substring(colon + (negated ? 2 : 1)).split("\\|"));
            if (colon < 0 || !comparisons.containsKey(comparison)) {
                fault(row, Kind.CONDITION, part, "comparison:level|level");
            } else {
                var known = levels.getOrDefault(comparison, List.of()).stream()
                        .map(LinkModel.Level::word)
                        .toList();
                wanted.stream()
                        .filter(w -> !known.contains(w))
                        .forEach(w -> fault(row, Kind.LEVEL, w, String.join(", ", known)));
                conditions.add(new LinkModel.Condition(comparison, negated, wanted));
            }
        }
        return new LinkModel.Rule(row.name(), conditions, row.kind().equals("rule"), below(row), row.note());
    }

    /// The level column of a rule may hold the weight from which on it does not hold.
    private double below(ModelRow row) {
        if (row.level().isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        try {
            return Double.parseDouble(row.level());
        } catch (NumberFormatException _) {
            fault(row, Kind.NUMBER, row.level(), "bits");
            return Double.POSITIVE_INFINITY;
        }
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private void once(ModelRow row, boolean first) {
        if (!first) {
            fault(row, Kind.TWICE, row.name(), "");
        }
    }

    private void fault(ModelRow row, Kind kind, String allowed) {
        fault(row, kind, row.name(), allowed);
    }

    private void fault(ModelRow row, Kind kind, String value, String allowed) {
        faults.add(new ModelFault(row.line(), kind, value, allowed));
    }
}
