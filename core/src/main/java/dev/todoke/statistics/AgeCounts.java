package dev.todoke.statistics;

import dev.todoke.population.AgeClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cases by five-year age class, unknown age last (年齢階級別罹患数).
public final class AgeCounts {

    private static final int UNKNOWN = AgeClass.FIVE_YEARS.size();

    private final long[] counts = new long[UNKNOWN + 1];

    /// Copy of running counts.
    AgeCounts(long[] counts) {
        System.arraycopy(counts, 0, this.counts, 0, this.counts.length);
    }

    static long[] empty() {
        return new long[UNKNOWN + 1];
    }

    /// Position of item 5 of the closed record: completed years, 999 for unknown.
    static int position(String age) {
        int years = age.isEmpty() ? 999 : Integer.parseInt(age);
        return years == 999 ? UNKNOWN : AgeClass.fiveYearPosition(years);
    }

    /// All cases, with those of unknown age.
    public long all() {
        return Arrays.stream(counts).sum();
    }

    public long unknownAge() {
        return counts[UNKNOWN];
    }

    /// Cases of one class of [AgeClass#FIVE_YEARS] by its position.
    public long at(int position) {
        return counts[position];
    }

    /// Cases of known age beside the persons of the same classes.
    List<Stratum> over(long[] persons) {
        var strata = new ArrayList<Stratum>(UNKNOWN);
        for (int i = 0; i < UNKNOWN; i++) {
            strata.add(new Stratum(AgeClass.FIVE_YEARS.get(i), counts[i], (double) persons[i]));
        }
        return strata;
    }
}
