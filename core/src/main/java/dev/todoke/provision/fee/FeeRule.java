package dev.todoke.provision.fee;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What an office takes for one article (手数料の定め).
///
/// @param yenPerHour yen for each started hour, 0 when it is free
/// @param settlement what becomes of the difference when the work is done
/// @param supplies who bears media and postage
/// @param exemptions grounds on which the fee need not be paid
public record FeeRule(int yenPerHour, Settlement settlement, Supplies supplies, SortedSet<Exemption> exemptions) {

    public FeeRule {
        exemptions = Collections.unmodifiableSortedSet(new TreeSet<>(exemptions));
    }

    /// Nothing is taken (無料).
    public static FeeRule free() {
        return new FeeRule(0, Settlement.FINAL, Supplies.IN_KIND, new TreeSet<>());
    }

    public boolean isFree() {
        return yenPerHour == 0;
    }
}
