package dev.todoke.provision.risk;

import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Range;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a preview is asked about (見通しの条件): the range and items chosen so far, and whether they are anonymised.
public record RiskQuestion(Range range, SortedSet<Integer> items, KindOfData kind) {

    public RiskQuestion {
        items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }
}
