package dev.todoke.consolidation;

import dev.todoke.person.Address;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Everything people settled in the registry, found by report (人の判断の台帳).
public final class SettledBook {

    /// Nobody settled anything.
    public static final SettledBook EMPTY = new SettledBook(List.of(), List.of(), Map.of());

    private final Map<String, Set<ValueOverride>> overrides = new HashMap<>();
    private final Map<String, Set<TumourVerdict>> verdicts = new HashMap<>();
    private final Map<String, SettledPlace> places;

    public SettledBook(
            Collection<ValueOverride> overrides, Collection<TumourVerdict> verdicts, Map<String, SettledPlace> places) {
        for (ValueOverride override : overrides) {
            override.reports().forEach(report -> enter(this.overrides, report, override));
        }
        for (TumourVerdict verdict : verdicts) {
            enter(this.verdicts, verdict.first(), verdict);
            enter(this.verdicts, verdict.second(), verdict);
        }
        this.places = Map.copyOf(places);
    }

    private static <T> void enter(Map<String, Set<T>> byReport, String report, T act) {
        byReport.computeIfAbsent(report, _ -> new LinkedHashSet<>()).add(act);
    }

    private boolean isEmpty() {
        return overrides.isEmpty() && verdicts.isEmpty() && places.isEmpty();
    }

    /// Reports of tumours for which somebody chose a date of diagnosis in the year, whatever the reports
    /// say.
    public Set<String> reportsMovedTo(int year) {
        var moved = new TreeSet<String>();
        overrides.forEach((report, chosen) -> {
            boolean ofYear = chosen.stream()
                    .anyMatch(override -> override.item() == ConsolidatedItem.DIAGNOSIS_DATE
                            && override.value().startsWith(Integer.toString(year)));
            if (ofYear) {
                moved.add(report);
            }
        });
        return moved;
    }

    /// The person's reports with what people settled about any of them.
    public PersonSources with(PersonSources sources) {
        if (isEmpty()) {
            return sources;
        }
        var ofOverrides = new LinkedHashSet<ValueOverride>();
        var ofVerdicts = new LinkedHashSet<TumourVerdict>();
        for (String report : sources.reports()) {
            ofOverrides.addAll(overrides.getOrDefault(report, Set.of()));
            ofVerdicts.addAll(verdicts.getOrDefault(report, Set.of()));
        }
        var settled = new Settlements(List.copyOf(ofOverrides), List.copyOf(ofVerdicts), placesOf(sources));
        return settled.isEmpty() ? sources : sources.with(settled);
    }

    private Map<String, SettledPlace> placesOf(PersonSources sources) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var found = new TreeMap<String, SettledPlace>();
        sources.notifications().forEach(n -> addPlace(found, n.patient().address()));
        sources.deaths().forEach(d -> addPlace(found, d.address()));
        return found;
    }

    private void addPlace(Map<String, SettledPlace> found, Address address) {
        String key = SettledPlace.key(address);
        var place = places.get(key);
        if (place != null) {
            found.put(key, place);
        }
    }
}
