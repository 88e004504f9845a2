package dev.todoke.provision.application;

import dev.todoke.kernel.YearOfDiagnosis;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which tumours are asked for (情報の範囲).
///
/// @param areas two-digit prefecture or five-digit municipality codes
/// @param sites ICD-10 prefixes without dot such as `C15`; empty means all cancers
/// @param sexes codes 1 and 2; empty means no limit
public record Range(
        SortedSet<YearOfDiagnosis> years, List<String> areas, List<String> sites, Set<String> sexes, Ages ages) {

    /// Limit by age at diagnosis in completed years (年齢の範囲), both ends included.
    public record Ages(int from, int to) {

        public static final int OLDEST = 150;

        /// Every age, known or not.
        public static Ages all() {
            return new Ages(0, OLDEST);
        }

        public boolean limited() {
            return from > 0 || to < OLDEST;
        }
    }

    public Range {
        years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        areas = List.copyOf(areas);
        sites = List.copyOf(sites);
        sexes = Collections.unmodifiableSortedSet(new TreeSet<>(sexes));
    }
}
