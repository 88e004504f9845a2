package dev.todoke.provision.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Shown counts that differ little from a count published elsewhere under the same words (差からの逆算).
final class Differences {

    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)(?:年)?(?:\\s*[-~〜–]\\s*((?:19|20)\\d\\d))?");

    private final Map<String, List<KnownCell>> others = new HashMap<>();
    private final PublicationLimits limits;

    Differences(PublicationLimits limits) {
        this.limits = limits;
    }

    /// A count of another table.
    void know(KnownCell cell) {
        if (cell.shown()) {
            others.computeIfAbsent(groups(cell), _ -> new ArrayList<>()).add(cell);
        }
    }

    void find(KnownCell cell, Findings findings) {
        if (!cell.shown()) {
            return;
        }
        for (KnownCell other : others.getOrDefault(groups(cell), List.of())) {
            long difference = Math.abs(cell.said().low() - other.said().low());
            if (!other.isInSameTableAs(cell) && limits.isSmall(difference)) {
                tell(cell, other, difference, findings);
            }
        }
    }

    private static void tell(KnownCell cell, KnownCell other, long difference, Findings findings) {
        String here = population(cell);
        String there = population(other);
        var trace = List.of("%d(%s %s) と %d(%s %s) の差 %d"
                .formatted(
                        cell.said().low(),
                        cell.table().table().name(),
                        cell.place(),
                        other.said().low(),
                        other.table().table().name(),
                        other.place(),
                        difference));
        if (here.equals(there)) {
            findings.at(
                    PublicationRule.DIFFERS_FROM_EARLIER,
                    cell,
                    "同じ対象の「%s」では %d 人でした。差の %d 人がどのような人か推測できます。"
                            .formatted(
                                    other.table().table().name(), other.said().low(), difference),
                    trace);
        } else if (mayContain(here, there)) {
            findings.at(
                    PublicationRule.DIFFERS_BY_POPULATION,
                    cell,
                    "対象の異なる「%s」では %d 人です。一方の対象が他方を含むなら、差の %d 人が分かります。"
                            .formatted(
                                    other.table().table().name(), other.said().low(), difference),
                    trace);
        }
    }

    private static String groups(KnownCell cell) {
        return String.join(" | ", cell.labels().groups());
    }

    private static String population(KnownCell cell) {
        return ShownValueReader.plain(cell.table().table().population());
    }

    /// Populations of years of which none holds all years of the other cannot be subtracted.
    private static boolean mayContain(String one, String other) {
        var first = years(one);
        var second = years(other);
        return first.isEmpty() || second.isEmpty() || first.containsAll(second) || second.containsAll(first);
    }

    private static SortedSet<Integer> years(String population) {
        var years = new TreeSet<Integer>();
        var found = YEARS.matcher(population);
        while (found.find()) {
            int from = Integer.parseInt(found.group(1));
            int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
            for (int year = from; year <= Math.max(from, to); year++) {
                years.add(year);
            }
        }
        return years;
    }
}
