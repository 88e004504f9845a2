package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.CompareSetting;
import dev.todoke.linkage.compare.Comparer;
import dev.todoke.linkage.compare.ComparisonKinds;
import dev.todoke.linkage.compare.TextDictionary;
import dev.todoke.linkage.model.LinkModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the fields of a model stand in a line, and the dictionaries that number them (行の配置).
///
/// @param stride ints of a line
public record FieldLayout(int stride, Map<String, Integer> slots, Map<String, TextDictionary> dictionaryOf) {

    static Map<String, Integer> slotsOf(LinkModel model) {
        var slots = new HashMap<String, Integer>();
        for (var field : model.fields()) {
            for (String name : field.names()) {
                slots.put(name, slots.size());
            }
        }
        return slots;
    }

    int[] slotsOf(List<String> fields) {
        int[] found = new int[fields.size()];
        for (int i = 0; i < found.length; i++) {
            Integer slot = slots.get(fields.get(i));
            if (slot == null) {
                throw new IllegalArgumentException("no field " + fields.get(i));
            }
            found[i] = slot;
        }
        return found;
    }

    Comparer comparer(LinkModel.Comparison comparison, CompareSetting.Together together) {
        var kind = ComparisonKinds.of(comparison.call().function())
                .orElseThrow(() -> new IllegalArgumentException("no kind " + comparison.call()));
        return kind.comparer()
                .apply(new CompareSetting(
                        comparison.call().arguments(),
                        comparison.levels().stream().map(LinkModel.Level::word).toList(),
                        slots,
                        dictionaryOf,
                        together));
    }

    /// The dictionary that numbers the field in this slot.
    Optional<TextDictionary> dictionary(int slot) {
        return slots.entrySet().stream()
                .filter(entry -> entry.getValue() == slot)
                .map(entry -> dictionaryOf.get(entry.getKey()))
                .filter(found -> found != null)
                .findFirst();
    }
}
