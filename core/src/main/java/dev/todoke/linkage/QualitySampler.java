package dev.todoke.linkage;

import dev.todoke.person.PersonRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Draws the pairs from which the quality of the linkage is estimated (質を測る標本の抽出).
///
/// Linked pairs are all pairs of one person's records, in classes of eight bits of weight. Pairs that are not linked
/// are looked for among records of equal birth date, equal reading or equal kanji name, starting from so many records
/// drawn at random; how many there are in the whole registry is estimated from these. The same seed and registry give
/// the same sample.
public final class QualitySampler {

    /// How far below T2 pairs are still looked at, in bits.
    public static final double BELOW = 8;

    private static final double CLASS_BITS = 8;
    private static final int LINKED_CLASSES = 4;
    private static final int STARTS = 3_000;
    private static final int LARGEST_BLOCK = 300;

    private final PairExplainer explainer;
    private final double sameFrom;
    private final double differentBelow;
    private final Random random;
    private final int perStratum;

    public QualitySampler(PairExplainer explainer, double sameFrom, double differentBelow, long seed, int perStratum) {
        this.explainer = explainer;
        this.sameFrom = sameFrom;
        this.differentBelow = differentBelow;
        this.random = new Random(seed);
        this.perStratum = perStratum;
    }

    /// A pair to be judged.
    public record Drawn(RecordPair pair, String stratum, double weight) {}

    /// @param strata without answers yet, in order of their names
    public record Sample(List<QualityStratum> strata, List<Drawn> pairs) {
        public Sample {
            strata = List.copyOf(strata);
            pairs = List.copyOf(pairs);
        }
    }

    /// @param personOf number of the person by number of the record
    public Sample draw(List<PersonRecord> records, Map<String, String> personOf) {
        var linked = new TreeMap<String, List<Drawn>>();
        linkedPairs(records, personOf).forEach(pair -> put(linked, pair, true));
        var unlinked = new TreeMap<String, List<Drawn>>();
        var starts = new ArrayList<>(records);
        starts.sort((a, b) -> a.id().compareTo(b.id()));
        Collections.shuffle(starts, random);
        var chosen = starts.subList(0, Math.min(STARTS, starts.size()));
        long ends = apart(chosen, new Blocks(records), personOf, unlinked);
        double scale = ends == 0 ? 0 : (double) records.size() / chosen.size();
        var strata = new ArrayList<QualityStratum>();
        var pairs = new ArrayList<Drawn>();
        linked.forEach((name, found) -> add(name, true, found, found.size(), strata, pairs));
        // a pair is met from either of its records, so that it is counted once for each start that is one of them
        unlinked.forEach((name, found) -> {
            double size = found.size() * scale / 2;
            add(name, false, distinct(found), Math.max(size, distinct(found).size()), strata, pairs);
        });
        return new Sample(strata, pairs);
    }

    private void add(
            String name,
            boolean linked,
            List<Drawn> found,
            double size,
            List<QualityStratum> strata,
            List<Drawn> pairs) {
        var shuffled = new ArrayList<>(found);
        Collections.shuffle(shuffled, random);
        pairs.addAll(shuffled.subList(0, Math.min(perStratum, shuffled.size())));
        strata.add(new QualityStratum(name, lowest(name), linked, size, 0, 0));
    }

    private List<RecordPair> linkedPairs(List<PersonRecord> records, Map<String, String> personOf) {
        var byPerson = new TreeMap<String, List<String>>();
        for (var record : records) {
            String person = personOf.get(record.id());
            if (person != null) {
                byPerson.computeIfAbsent(person, _ -> new ArrayList<>(2)).add(record.id());
            }
        }
        var pairs = new ArrayList<RecordPair>();
        byPerson.values().forEach(ids -> {
            Collections.sort(ids);
            int last = Math.min(ids.size(), LARGEST_BLOCK);
            for (int a = 0; a < last; a++) {
                for (int b = a + 1; b < last; b++) {
                    pairs.add(new RecordPair(ids.get(a), ids.get(b)));
                }
            }
        });
        return pairs;
    }

    private long apart(
            List<PersonRecord> starts, Blocks blocks, Map<String, String> personOf, Map<String, List<Drawn>> found) {
        long ends = 0;
        for (var start : starts) {
            String person = personOf.get(start.id());
            for (String other : blocks.beside(start)) {
                boolean together = person != null && person.equals(personOf.get(other));
                if (!together && !other.equals(start.id())) {
                    put(found, RecordPair.of(start.id(), other), false);
                    ends++;
                }
            }
        }
        return ends;
    }

    private void put(Map<String, List<Drawn>> strata, RecordPair pair, boolean linked) {
        double weight = explainer.weight(pair).orElse(Double.NEGATIVE_INFINITY);
        if (linked || weight >= differentBelow - BELOW) {
            String name = name(weight, linked);
            strata.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Drawn(pair, name, weight));
        }
    }

    private static List<Drawn> distinct(List<Drawn> found) {
        return found.stream().distinct().toList();
    }

    private String name(double weight, boolean linked) {
        int step = (int) Math.floor((weight - sameFrom) / CLASS_BITS);
        if (linked) {
            return "L" + Math.clamp(step, -1, LINKED_CLASSES - 1);
        }
        return weight >= sameFrom ? "N2" : weight >= differentBelow ? "N1" : "N0";
    }

    private double lowest(String name) {
        int step = Integer.parseInt(name.substring(1));
        if (name.startsWith("L")) {
            return step < 0 ? differentBelow : sameFrom + step * CLASS_BITS;
        }
        return switch (step) {
            case 0 -> differentBelow - BELOW;
            case 1 -> differentBelow;
            default -> sameFrom;
        };
    }

    /// Records by what they share.
    private static final class Blocks {
        private final Map<String, List<String>> blocks = new HashMap<>();

        private Blocks(List<PersonRecord> records) {
            for (var record : records) {
                for (String key : keys(record)) {
                    blocks.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(record.id());
                }
            }
        }

        private static List<String> keys(PersonRecord record) {
            var keys = new ArrayList<String>(3);
            keys.add("B" + record.born().text());
            if (!record.kana().whole().isBlank()) {
                keys.add("K" + record.kana().whole());
            }
            if (!record.name().whole().isBlank()) {
                keys.add("N" + record.name().whole());
            }
            return keys;
        }

        private List<String> beside(PersonRecord record) {
            var others = new HashSet<String>();
            for (String key : keys(record)) {
                var block = blocks.getOrDefault(key, List.of());
                others.addAll(block.subList(0, Math.min(LARGEST_BLOCK, block.size())));
            }
            return others.stream().sorted().toList();
        }
    }
}
