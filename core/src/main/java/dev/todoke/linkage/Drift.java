package dev.todoke.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How far the links of one run differ from those of another (照合結果の変化).
///
/// ```
/// distance = ½ Σ |share now − share before|
/// ```
///
/// the share of links that would have to change class to make both runs alike, 0 to 1.
public record Drift(double distance, List<Line> lines) {

    public Drift {
        lines = List.copyOf(lines);
    }

    /// @param before share among all links of the earlier run
    /// @param now share among all links of this run
    public record Line(String name, double before, double now) {}

    public static Drift between(Map<String, Long> before, Map<String, Long> now) {
        double allBefore = total(before);
        double allNow = total(now);
        var names = new TreeMap<String, Long>(before);
        names.putAll(now);
        var lines = new ArrayList<Line>();
        double distance = 0;
        for (String name : names.keySet()) {
            double was = allBefore == 0 ? 0 : before.getOrDefault(name, 0L) / allBefore;
            double is = allNow == 0 ? 0 : now.getOrDefault(name, 0L) / allNow;
            distance += Math.abs(is - was) / 2;
            lines.add(new Line(name, was, is));
        }
        return new Drift(distance, lines);
    }

    private static double total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
