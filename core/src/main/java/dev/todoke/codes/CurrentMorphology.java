package dev.todoke.codes;

import java.util.HashMap;
import java.util.Map;

/// Where a morphology submitted in an older edition stands in ICD-O-3.2 (旧版の形態コードから3.2版への置き換え).
///
/// The Japanese database applies 3.2 to every diagnosis since 2016; the submitted code is kept beside the current one.
public final class CurrentMorphology {

    private static final Map<String, String> MOVED = moved();

    private CurrentMorphology() {}

    private static Map<String, String> moved() {
        var found = new HashMap<String, String>();
        for (var row : Tables.shipped().table("icdo3-morphology", "3.1").rows()) {
            String now = row.value("code32");
            if (!now.isEmpty() && !now.equals(row.value("morphology"))) {
                found.put(row.value("morphology"), now);
            }
        }
        return Map.copyOf(found);
    }

    public static Morphology of(Morphology submitted) {
        if (MOVED.isEmpty()) {
            return submitted;
        }
        String now = MOVED.get(submitted.slashed());
        return now == null
                ? submitted
                : Morphology.of(now.replace("/", "") + submitted.grade().code()).orElse(submitted);
    }
}
