package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.TextDictionary;
import dev.todoke.linkage.compare.ValuePairs;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How often values stand in the records, and which stand together (値の出現数): counted in the table at
/// hand, or given by
/// the basis of an earlier run. Made once for several scorers.
final class ValueCounts {

    private final PersonTable table;
    private final RunBasis given;
    private final boolean own;
    private final Map<Integer, int[]> bySlot = new HashMap<>();
    private final TreeSet<Long> pairs = new TreeSet<>();

    private ValueCounts(PersonTable table, RunBasis given, boolean own) {
        this.table = table;
        this.given = given;
        this.own = own;
    }

    /// Those of the table itself.
    static ValueCounts of(PersonTable table) {
        return new ValueCounts(table, RunBasis.NOTHING, true);
    }

    /// Those of an earlier run, for the values that this table has.
    static ValueCounts of(PersonTable table, RunBasis basis) {
        return new ValueCounts(table, basis, false);
    }

    int[] of(int slot) {
        return bySlot.computeIfAbsent(slot, s -> own ? counted(s) : given(s));
    }

    private int[] counted(int slot) {
        return FrequencyBits.counts(table, slot, texts(slot).size());
    }

    private int[] given(int slot) {
        int[] counts = new int[texts(slot).size()];
        given.counts(field(slot)).forEach((text, count) -> {
            int number = texts(slot).find(text);
            if (number > 0) {
                counts[number] = count;
            }
        });
        return counts;
    }

    /// Records that have a value in this slot.
    long known(int slot) {
        return own ? FrequencyBits.known(of(slot)) : given.known(field(slot));
    }

    ValuePairs together(int slot, int other) {
        pairs.add((long) slot << Integer.SIZE | other);
        if (own) {
            return ValuePairs.of(table.lines(), table.size(), table.stride(), slot, other);
        }
        var texts = given.together(field(slot), field(other));
        int[] lines = new int[texts.size() * 2];
        int size = 0;
        for (var pair : texts) {
            int left = texts(slot).find(pair.one());
            int right = texts(other).find(pair.other());
            if (left > 0 && right > 0) {
                lines[size * 2] = left;
                lines[size * 2 + 1] = right;
                size++;
            }
        }
        return ValuePairs.of(lines, size, 2, 0, 1);
    }

    /// What has been asked for so far, in texts.
    RunBasis basis(double prior) {
        var counts = new TreeMap<String, Map<String, Integer>>();
        bySlot.forEach((slot, numbers) -> {
            var ofField = new TreeMap<String, Integer>();
            for (int number = 1; number < numbers.length; number++) {
                if (numbers[number] > 0) {
                    ofField.put(texts(slot).text(number), numbers[number]);
                }
            }
            counts.put(field(slot), ofField);
        });
        var together = new TreeMap<String, Set<RunBasis.Pair>>();
        pairs.forEach(pair -> {
            int slot = (int) (pair >>> Integer.SIZE);
            int other = pair.intValue();
            together.put(RunBasis.key(field(slot), field(other)), standingTogether(slot, other));
        });
        return RunBasis.of(prior, counts, together);
    }

    private Set<RunBasis.Pair> standingTogether(int slot, int other) {
        var found = new TreeSet<RunBasis.Pair>();
        var seen = new TreeSet<Long>();
        int[] lines = table.lines();
        for (int i = 0, at = 0; i < table.size(); i++, at += table.stride()) {
            int left = lines[at + slot];
            int right = lines[at + other];
            if (left != 0 && right != 0 && seen.add((long) left << Integer.SIZE | right)) {
                found.add(new RunBasis.Pair(texts(slot).text(left), texts(other).text(right)));
            }
        }
        return found;
    }

    private TextDictionary texts(int slot) {
        return table.layout().dictionary(slot).orElseThrow();
    }

    private String field(int slot) {
        return table.layout().slots().entrySet().stream()
                .filter(entry -> entry.getValue() == slot)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
