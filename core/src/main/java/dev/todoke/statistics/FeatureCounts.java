package dev.todoke.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Cases by feature (特徴別の罹患数).
public final class FeatureCounts {

    private static final long[] NONE = {0};

    private final Map<Feature, long[]> counts = new EnumMap<>(Feature.class);

    FeatureCounts() {}

    void add(Set<Feature> present) {
        for (Feature feature : present) {
            counts.computeIfAbsent(feature, _ -> new long[1])[0]++;
        }
    }

    public long of(Feature feature) {
        return counts.getOrDefault(feature, NONE)[0];
    }
}
