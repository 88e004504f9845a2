package dev.todoke.statistics.release;

import dev.todoke.disclosure.LinkedTables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Counts by key while linked tables are put together (表の組み立て).
final class CellCounts {

    static final String OTHER_SEX = "x";
    static final List<String> SEXES = List.of("0", "1", "2");

    private final Map<String, Long> counts = new LinkedHashMap<>();

    void put(String key, long count) {
        counts.put(key, count);
    }

    boolean has(String key) {
        return counts.containsKey(key);
    }

    long of(String key) {
        return counts.getOrDefault(key, 0L);
    }

    List<String> keys() {
        return List.copyOf(counts.keySet());
    }

    /// Counts of people whose sex is neither, by subtraction, for every line that has a total.
    void addOtherSex(List<String> lines, UnaryOperator<String> suffixed) {
        for (String line : lines) {
            var total = suffixed.apply(line + "|0");
            if (has(total)) {
                long rest = of(total) - of(suffixed.apply(line + "|1")) - of(suffixed.apply(line + "|2"));
                put(suffixed.apply(line + "|" + OTHER_SEX), rest);
            }
        }
    }

    /// Counts of the remainders of the site tree, by subtraction from the first group that lists them. A sex
    /// that has no such group, for example men and the cervix, has no such remainder either.
    void addSiteRemainders(UnaryOperator<String> keyOfSite) {
        var listed = new HashSet<String>();
        SiteTree.all().forEach((group, parts) -> {
            for (String part : parts) {
                var key = keyOfSite.apply(part);
                boolean own = SiteTree.isRemainder(part) && listed.add(part);
                if (own && has(keyOfSite.apply(group))) {
                    long rest = of(keyOfSite.apply(group));
                    for (String other : parts) {
                        rest -= other.equals(part) ? 0 : of(keyOfSite.apply(other));
                    }
                    put(key, rest);
                }
            }
        });
    }

    /// States a sum over the cells that exist; a cell that does not exist counts nobody.
    void addUp(LinkedTables tables, String total, List<String> parts, UnaryOperator<String> keyOfPart) {
        var existing = new ArrayList<String>();
        for (String part : parts) {
            if (has(keyOfPart.apply(part))) {
                existing.add(keyOfPart.apply(part));
            }
        }
        if (has(total) && !existing.isEmpty()) {
            tables.sum(total, existing);
        }
    }
}
