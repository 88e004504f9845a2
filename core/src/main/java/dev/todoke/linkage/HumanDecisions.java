package dev.todoke.linkage;

import java.util.Map;

/// What people have decided about pairs (目視照合の判断): true is the same person, false is different people.
///
/// The machine never overrules them; where they contradict each other a conflict is reported.
public record HumanDecisions(Map<RecordPair, Boolean> same) {

    public HumanDecisions {
        same = Map.copyOf(same);
    }

    public static HumanDecisions none() {
        return new HumanDecisions(Map.of());
    }
}
