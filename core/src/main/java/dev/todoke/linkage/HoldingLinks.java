package dev.todoke.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Finds the links that hold each person together (人をつなぐ結び付き): of all pairs of one person's records the heaviest
/// that join them without a circle. A person of n records has n − 1.
public final class HoldingLinks {

    /// In larger persons every record is compared with so many others only.
    private static final int COMPARED = 40;

    private HoldingLinks() {}

    /// @param scoring level and bits, as the run would have scored the pair
    public record Link(RecordPair pair, PairScoring scoring) {}

    private record Weighed(int a, int b, double weight) {}

    /// @param records numbers of the records, in the order of `personOf`
    public static List<Link> of(List<String> records, int[] personOf, PairExplainer explainer) {
        var byPerson = new TreeMap<Integer, List<String>>();
        int[] size = new int[records.size()];
        Arrays.stream(personOf).forEach(person -> size[person]++);
        for (int i = 0; i < personOf.length; i++) {
            if (size[personOf[i]] > 1) {
                byPerson.computeIfAbsent(personOf[i], _ -> new ArrayList<>(2)).add(records.get(i));
            }
        }
        var links = new ArrayList<Link>();
        byPerson.values().forEach(ofPerson -> {
            for (var pair : holding(ofPerson.stream().sorted().toList(), explainer)) {
                links.add(new Link(pair, explainer.explain(pair)));
            }
        });
        return links;
    }

    private static List<RecordPair> holding(List<String> records, PairExplainer explainer) {
        var weighed = new ArrayList<Weighed>();
        for (int b = 1; b < records.size(); b++) {
            for (int a = Math.max(0, b - COMPARED); a < b; a++) {
                var pair = new RecordPair(records.get(a), records.get(b));
                weighed.add(new Weighed(a, b, explainer.weight(pair).orElse(0)));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        int[] root = new int[records.size()];
        Arrays.setAll(root, i -> i);
        var held = new ArrayList<RecordPair>();
        for (var link : weighed) {
            int left = find(root, link.a());
            int right = find(root, link.b());
            if (left != right) {
                root[Math.max(left, right)] = Math.min(left, right);
                held.add(new RecordPair(records.get(link.a()), records.get(link.b())));
            }
        }
        return held;
    }

    private static int find(int[] root, int start) {
        int at = start;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
