package dev.todoke.validation;

import dev.todoke.notification.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// N08: the same facility does not notify the same primary twice (同じ腫瘍の二重届出).
///
/// Key: chart number, three-character site, side, first three digits of the histology, inside one file or one facility.
/// Remembers every tumour seen: about 120 MB per million records.
final class RepeatedTumours implements Check.Rule {

    private final Map<String, Long> seen = new HashMap<>();

    @Override
    public void check(CheckedRecord r, Findings found) {
        if (r.topography().isEmpty() || r.morphology().isEmpty() || r.isEmpty(Item.CHART_NUMBER)) {
            return;
        }
        String key = r.value(Item.CHART_NUMBER)
                + '\t'
                + r.topography().get().site()
                + r.value(Item.LATERALITY)
                + r.morphology().get().histology() / 10;
        Long earlier = seen.putIfAbsent(key, r.raw().line());
        if (earlier != null) {
            found.add(
                    List.of(Item.CHART_NUMBER, Item.TOPOGRAPHY, Item.LATERALITY, Item.MORPHOLOGY),
                    Long.toString(earlier));
        }
    }
}
