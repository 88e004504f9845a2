package dev.todoke.consolidation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Puts the values that people chose in the place of the rules' (人の選んだ値の適用), where what they rest on is
/// unchanged.
final class ByHand {

    private final PersonSources sources;
    private final TreeSet<Long> inForce = new TreeSet<>();
    private final TreeSet<Long> beaten = new TreeSet<>();

    ByHand(PersonSources sources) {
        this.sources = sources;
    }

    /// The value of a tumour's item, or of the person's with all reports.
    <T> Chosen<T> settle(
            ConsolidatedItem item, Collection<String> reports, Chosen<T> byRule, Function<String, Optional<T>> read) {
        return find(item, reports)
                .flatMap(chosen -> read.apply(chosen.value()).map(value -> keep(chosen, value)))
                .orElse(byRule);
    }

    /// An override whose value is a whole report's: the report it points to.
    Optional<String> report(ConsolidatedItem item, Collection<String> reports) {
        var found = find(item, reports).filter(chosen -> reports.contains(chosen.source()));
        found.ifPresent(chosen -> inForce.add(chosen.number()));
        return found.map(ValueOverride::source);
    }

    private <T> Chosen<T> keep(ValueOverride chosen, T value) {
        inForce.add(chosen.number());
        return new Chosen<>(value, chosen.source(), ConsolidationRule.BY_HAND);
    }

    private Optional<ValueOverride> find(ConsolidatedItem item, Collection<String> reports) {
        var overrides = sources.settled().overrides();
        if (overrides.isEmpty()) {
            return Optional.empty();
        }
        Optional<ValueOverride> newest = Optional.empty();
        for (ValueOverride override : overrides) {
            if (override.item() != item || !override.inputs().equals(ItemInputs.fingerprint(item, sources, reports))) {
                continue;
            }
            if (newest.isEmpty()) {
                newest = Optional.of(override);
            } else {
                beaten.add(override.number());
            }
        }
        return newest;
    }

    List<Long> inForce() {
        return List.copyOf(inForce);
    }

    /// Those that no tumour takes any more; one that a later choice of the same item replaced is no
    /// question.
    List<Long> lapsed() {
        return sources.settled().overrides().stream()
                .map(ValueOverride::number)
                .filter(number -> !inForce.contains(number) && !beaten.contains(number))
                .sorted()
                .toList();
    }
}
