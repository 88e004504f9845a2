package dev.todoke.population;

import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sex;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Person-years at risk by area, calendar year, sex and five-year age class (人年). One inhabitant counts one year:
/// the population of 1 October stands for the year, as in the national tables.
public final class PersonYears {

    private final SortedMap<String, long[]> cells;
    private final SortedSet<Prefecture> prefectures;

    private PersonYears(SortedMap<String, long[]> cells, SortedSet<Prefecture> prefectures) {
        this.cells = cells;
        this.prefectures = prefectures;
    }

    /// Persons in the classes of [AgeClass#FIVE_YEARS]; empty when the area has no population in that year.
    public Optional<long[]> of(Area area, int year, SexGroup sex) {
        return switch (sex) {
            case MALE, FEMALE ->
                Optional.ofNullable(cells.get(key(area, year, sex))).map(long[]::clone);
            case TOTAL ->
                of(area, year, SexGroup.MALE)
                        .flatMap(men -> of(area, year, SexGroup.FEMALE).map(women -> sum(men, women)));
        };
    }

    /// Everybody of one sex group in an area; 0 when the population does not know the area.
    public long everybody(Area area, int year, SexGroup sex) {
        return of(area, year, sex).map(ages -> Arrays.stream(ages).sum()).orElse(0L);
    }

    /// Prefectures that the population covers, in code order.
    public List<Prefecture> prefectures() {
        return List.copyOf(prefectures);
    }

    public boolean covers(Prefecture prefecture) {
        return prefectures.contains(prefecture);
    }

    public static Builder builder() {
        return new Builder();
    }

    private static long[] sum(long[] left, long[] right) {
        var sum = new long[left.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = left[i] + right[i];
        }
        return sum;
    }

    private static String key(Area area, int year, SexGroup sex) {
        return area.code() + "/" + year + "/" + sex.code();
    }

    /// Adds up municipalities to prefectures and to the whole.
    public static final class Builder {

        private final SortedMap<String, long[]> cells = new TreeMap<>();
        private final SortedSet<Prefecture> prefectures = new TreeSet<>();

        private Builder() {}

        public Builder add(MunicipalityCode municipality, int year, Sex sex, AgeClass ages, long persons) {
            add(new Area.OfMunicipality(municipality), year, sex, ages, persons);
            return add(municipality.prefecture(), year, sex, ages, persons);
        }

        /// For populations that are known by prefecture alone.
        public Builder add(Prefecture prefecture, int year, Sex sex, AgeClass ages, long persons) {
            prefectures.add(prefecture);
            add(new Area.OfPrefecture(prefecture), year, sex, ages, persons);
            add(Area.whole(), year, sex, ages, persons);
            return this;
        }

        public PersonYears build() {
            return new PersonYears(new TreeMap<>(cells), new TreeSet<>(prefectures));
        }

        private void add(Area area, int year, Sex sex, AgeClass ages, long persons) {
            int position = AgeClass.FIVE_YEARS.indexOf(ages);
            if (position < 0) {
                throw new IllegalArgumentException("populations come in five-year classes, not " + ages);
            }
            cells.computeIfAbsent(key(area, year, SexGroup.of(sex)), _ -> new long[AgeClass.FIVE_YEARS.size()])[
                    position] += persons;
        }
    }
}
