package dev.todoke.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Everything people settled about the reports of one person (人の判断の一式): values, tumours, addresses.
///
/// @param overrides newest first
/// @param verdicts newest first
/// @param places by [SettledPlace#key]
public record Settlements(
        List<ValueOverride> overrides, List<TumourVerdict> verdicts, Map<String, SettledPlace> places) {

    /// Nobody settled anything.
    public static final Settlements NONE = new Settlements(List.of(), List.of(), Map.of());

    public Settlements {
        overrides = overrides.stream()
                .sorted(Comparator.comparingLong(ValueOverride::number).reversed())
                .toList();
        verdicts = verdicts.stream()
                .sorted(Comparator.comparingLong(TumourVerdict::number).reversed())
                .toList();
        places = Map.copyOf(places);
    }

    public boolean isEmpty() {
        return overrides.isEmpty() && verdicts.isEmpty() && places.isEmpty();
    }

    /// One line an act, in order; part of what a consolidated person is made of.
    List<String> lines() {
        var lines = new TreeMap<String, String>();
        overrides.forEach(o -> lines.put(
                "value %012d".formatted(o.number()), String.join("\t", o.item().number(), o.value(), o.source())));
        verdicts.forEach(
                v -> lines.put("verdict %012d".formatted(v.number()), v.first() + "\t" + v.second() + "\t" + v.same()));
        places.forEach((key, place) -> lines.put("place " + key, place.municipality() + "\t" + place.town()));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "\t" + line.getValue())
                .toList();
    }
}
