package dev.todoke.tumour;

import dev.todoke.tumour.RegisteredTumour.Joined;
import dev.todoke.tumour.TumourDecision.NewTumour;
import dev.todoke.tumour.TumourDecision.SameTumour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Tumours by the rules, changed where a person said so (人の判断による腫瘍の組み替え).
///
/// Reports said to be one tumour bring their tumours together; reports said to be two are set apart, and
/// the other reports
/// of the tumour go with the one they are closer to.
public final class SettledAssignment {

    private static final String BY_HAND = "HAND";

    private final List<TumourFacts> facts;
    private final SameTumourRule rule;
    private final int[] unit;
    private final List<int[]> apart = new ArrayList<>();
    private final boolean[] taken;

    private SettledAssignment(List<TumourFacts> facts, SameTumourRule rule, List<SettledPair> newestFirst) {
        this.facts = facts;
        this.rule = rule;
        this.unit = IntStream.range(0, facts.size()).toArray();
        this.taken = new boolean[newestFirst.size()];
        for (int i = 0; i < newestFirst.size(); i++) {
            taken[i] = take(newestFirst.get(i));
        }
    }

    /// The tumours, and for each pair whether it was followed: a later one beats those it contradicts.
    public record Settled(List<RegisteredTumour> tumours, List<Boolean> followed) {
        public Settled {
            tumours = List.copyOf(tumours);
            followed = List.copyOf(followed);
        }
    }

    /// @param tumours as the rules have them
    public static Settled apply(
            List<RegisteredTumour> tumours,
            List<TumourFacts> facts,
            SameTumourRule rule,
            List<SettledPair> newestFirst) {
        var settled = new SettledAssignment(facts, rule, newestFirst);
        var followed = new ArrayList<Boolean>();
        for (boolean one : settled.taken) {
            followed.add(one);
        }
        return new Settled(settled.regrouped(tumours), followed);
    }

    private boolean take(SettledPair pair) {
        int first = unit[pair.first()];
        int second = unit[pair.second()];
        if (!pair.same()) {
            if (first == second) {
                return false;
            }
            apart.add(new int[] {pair.first(), pair.second()});
            return true;
        }
        if (areApart(first, second)) {
            return false;
        }
        int kept = Math.min(first, second);
        for (int i = 0; i < unit.length; i++) {
            if (unit[i] == first || unit[i] == second) {
                unit[i] = kept;
            }
        }
        return true;
    }

    private boolean areApart(int a, int b) {
        return apart.stream()
                .anyMatch(pair -> unit[pair[0]] == a && unit[pair[1]] == b || unit[pair[0]] == b && unit[pair[1]] == a);
    }

    private List<RegisteredTumour> regrouped(List<RegisteredTumour> tumours) {
        int[] tumourOf = new int[facts.size()];
        for (int t = 0; t < tumours.size(); t++) {
            for (int report : tumours.get(t).reports()) {
                tumourOf[report] = t;
            }
        }
        var joinedByRule = tumours.stream().flatMap(t -> t.joined().stream()).toList();
        var regrouped = new ArrayList<RegisteredTumour>();
        for (List<Integer> together : broughtTogether(tumourOf)) {
            for (List<Integer> part : parted(together, i -> tumourOf[i])) {
                regrouped.add(new RegisteredTumour(part, joined(part, joinedByRule)));
            }
        }
        return regrouped;
    }

    /// Whole tumours, joined where they share reports said to be one.
    private Collection<List<Integer>> broughtTogether(int[] tumourOf) {
        int[] merged = tumourOf.clone();
        for (int i = 0; i < unit.length; i++) {
            int from = merged[i];
            int to = merged[unit[i]];
            if (from != to) {
                int kept = Math.min(from, to);
                Arrays.setAll(merged, k -> merged[k] == from || merged[k] == to ? kept : merged[k]);
            }
        }
        var groups = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < merged.length; i++) {
            groups.computeIfAbsent(merged[i], _ -> new ArrayList<>()).add(i);
        }
        return groups.values();
    }

    private List<List<Integer>> parted(List<Integer> reports, ToIntFunction<Integer> tumourOf) {
        boolean anyApart = apart.stream().anyMatch(pair -> reports.contains(pair[0]) && reports.contains(pair[1]));
        if (!anyApart) {
            return List.of(reports);
        }
        var units = reports.stream().map(i -> unit[i]).distinct().sorted().toList();
        var order = new ArrayList<>(units.stream().filter(this::isApartFromAny).toList());
        units.stream().filter(u -> !isApartFromAny(u)).forEach(order::add);
        var parts = new ArrayList<List<Integer>>();
        for (int one : order) {
            var members = reports.stream().filter(i -> unit[i] == one).toList();
            parts.stream()
                    .filter(part -> part.stream().noneMatch(i -> areApart(unit[i], one)))
                    .min(Comparator.comparingLong(part -> distance(members, part, tumourOf)))
                    .ifPresentOrElse(part -> part.addAll(members), () -> parts.add(new ArrayList<>(members)));
        }
        parts.forEach(part -> part.sort(Comparator.naturalOrder()));
        return parts;
    }

    private boolean isApartFromAny(int of) {
        return apart.stream().anyMatch(pair -> unit[pair[0]] == of || unit[pair[1]] == of);
    }

    /// Another tumour by the codes is further than another tumour by the rules, that is further than any
    /// time.
    private long distance(List<Integer> members, List<Integer> part, ToIntFunction<Integer> tumourOf) {
        long nearest = Long.MAX_VALUE;
        for (int a : members) {
            for (int b : part) {
                boolean other = rule.comparePlaceAndType(facts.get(a), facts.get(b)) instanceof NewTumour;
                boolean moved = tumourOf.applyAsInt(a) != tumourOf.applyAsInt(b);
                long days = Math.min(ReportAssignment.gap(facts.get(a), facts.get(b)), 1L << 40);
                nearest = Math.min(nearest, (other ? 1L << 50 : 0) + (moved ? 1L << 45 : 0) + days);
            }
        }
        return nearest;
    }

    /// Why the reports stand together: by hand where a person said so, by the rule where both its
    /// reports stayed.
    private List<Joined> joined(List<Integer> part, List<Joined> byRule) {
        var joined = new ArrayList<Joined>();
        for (int report : part) {
            int first = part.stream()
                    .filter(i -> unit[i] == unit[report])
                    .findFirst()
                    .orElse(report);
            if (first != report) {
                var step = new TraceStep(BY_HAND, "人が見て同じ腫瘍か", "はい");
                joined.add(new Joined(report, first, new SameTumour(List.of(step)), 0));
            } else {
                boolean settled =
                        part.stream().filter(i -> unit[i] == unit[report]).count() > 1;
                byRule.stream()
                        .filter(why -> why.report() == report && part.contains(why.with()) && !settled)
                        .findFirst()
                        .ifPresent(joined::add);
            }
        }
        return joined;
    }
}
