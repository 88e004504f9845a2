package dev.todoke.statistics;

import dev.todoke.population.AgeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sums fine age classes into the classes of a method (年齢階級の合算).
final class AgeBands {

    private AgeBands() {}

    /// One stratum for each band that the data have; empty when a class of the data belongs to no single band.
    static Optional<List<Stratum>> sum(List<Stratum> strata, List<AgeClass> bands) {
        var sums = new Stratum[bands.size()];
        for (Stratum stratum : strata) {
            int position = position(stratum.ages(), bands);
            if (position < 0) {
                return Optional.empty();
            }
            var band = bands.get(position);
            var before = sums[position];
            sums[position] = before == null
                    ? new Stratum(band, stratum.cases(), stratum.personYears())
                    : before.plus(stratum, band);
        }
        var found = new ArrayList<Stratum>();
        for (Stratum sum : sums) {
            if (sum != null) {
                found.add(sum);
            }
        }
        return Optional.of(found);
    }

    private static int position(AgeClass ages, List<AgeClass> bands) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).covers(ages)) {
                return i;
            }
        }
        return -1;
    }
}
