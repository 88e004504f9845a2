package dev.todoke.cli.cases;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a case file holds (症例ファイルの中身): every entry ever made, in order. The cases are derived from them.
public record Casebook(FacilityCode facility, List<CaseEntry> entries) {

    public Casebook {
        entries = List.copyOf(entries);
    }

    public static Casebook empty(FacilityCode facility) {
        return new Casebook(facility, List.of());
    }

    /// The cases that count, by number.
    public List<KeptCase> cases() {
        var kept = new TreeMap<Long, KeptCase>();
        for (CaseEntry entry : entries) {
            switch (entry) {
                case CaseEntry.Written(long number, Instant at, Map<Item, String> values) ->
                    kept.put(number, new KeptCase(number, at, values));
                case CaseEntry.Deleted deleted -> kept.remove(deleted.number());
            }
        }
        return List.copyOf(kept.values());
    }

    public List<KeptCase> ofYear(int year) {
        return cases().stream()
                .filter(kept -> kept.year().filter(y -> y == year).isPresent())
                .toList();
    }

    public Optional<KeptCase> find(long number) {
        return cases().stream().filter(kept -> kept.number() == number).findFirst();
    }

    /// The latest case of a chart number (診療録番号), from which the person can be copied.
    public Optional<KeptCase> latestOfChart(String chartNumber) {
        return cases().stream()
                .filter(kept -> kept.value(Item.CHART_NUMBER).equals(chartNumber))
                .reduce((_, later) -> later);
    }

    /// Whether a case says exactly this already.
    public boolean holds(Map<Item, String> values) {
        var asked = new CaseEntry.Written(0, Instant.EPOCH, values).values();
        return cases().stream().anyMatch(kept -> kept.values().equals(asked));
    }

    /// The number the next new case gets.
    public long nextNumber() {
        return entries.stream().mapToLong(CaseEntry::number).max().orElse(0) + 1;
    }

    /// A new case, or the new state of a known one.
    public Casebook written(long number, Map<Item, String> values, Instant at) {
        return with(new CaseEntry.Written(number, at, values));
    }

    public Casebook deleted(long number, String reason, Instant at) {
        return with(new CaseEntry.Deleted(number, at, reason));
    }

    private Casebook with(CaseEntry entry) {
        var all = new ArrayList<>(entries);
        all.add(entry);
        return new Casebook(facility, all);
    }

    /// Says how much, never what: it is about persons.
    @Override
    public String toString() {
        return entries.size() + " entries of " + facility;
    }
}
