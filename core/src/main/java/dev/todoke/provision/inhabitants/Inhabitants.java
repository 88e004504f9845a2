package dev.todoke.provision.inhabitants;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.population.AgeClass;
import dev.todoke.population.Area;
import dev.todoke.population.PersonYears;
import dev.todoke.population.SexGroup;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;

/// The population by year, as the registry knows it (人口): 1 October, municipalities, five-year age classes.
public final class Inhabitants {

    public static final Inhabitants NONE = new Inhabitants(Map.of());

    private static final CodeTable AREAS = Tables.shipped().only("area-fukuoka");
    private static final int PREFECTURE_DIGITS = 2;
    private static final int MEDICAL_AREA_DIGITS = 4;
    private static final int CLASS_WIDTH = 5;

    private final NavigableMap<Integer, PersonYears> years;

    public Inhabitants(Map<Integer, PersonYears> years) {
        this.years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
    }

    /// Years whose population is known.
    public List<Integer> years() {
        return years.entrySet().stream()
                .filter(year -> !year.getValue().prefectures().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The populations of these years alone: a value that names no year then stands for no other.
    public Inhabitants within(Collection<Integer> wanted) {
        var kept = new TreeMap<>(years);
        kept.keySet().retainAll(wanted);
        return new Inhabitants(kept);
    }

    /// Inhabitants who fit; of several years the fewest. Empty when no year knows the area.
    ///
    /// @param area five digits of a municipality, four of a medical area, two of a prefecture; empty for
    ///     everybody
    OptionalLong of(SortedSet<Integer> wanted, SexGroup sex, AgeClass ages, String area) {
        return wanted.stream()
                .filter(years::containsKey)
                .flatMap(year ->
                        of(years.getOrDefault(year, PersonYears.builder().build()), year, sex, area).stream())
                .mapToLong(classes -> fitting(classes, ages))
                .min();
    }

    private static Optional<long[]> of(PersonYears persons, int year, SexGroup sex, String area) {
        return switch (area.length()) {
            case 0 -> persons.of(Area.whole(), year, sex);
            case PREFECTURE_DIGITS ->
                Prefecture.of(area).flatMap(prefecture -> persons.of(new Area.OfPrefecture(prefecture), year, sex));
            case MEDICAL_AREA_DIGITS -> together(persons, year, sex, "medicalAreaCode", area);
            default ->
                municipality(persons, year, sex, area).or(() -> together(persons, year, sex, "parentCode", area));
        };
    }

    private static Optional<long[]> municipality(PersonYears persons, int year, SexGroup sex, String code) {
        return code.matches("[0-9]{5}")
                ? persons.of(new Area.OfMunicipality(new MunicipalityCode(code)), year, sex)
                : Optional.empty();
    }

    /// Municipalities of a medical area, or wards of a city, as far as the population knows them.
    private static Optional<long[]> together(PersonYears persons, int year, SexGroup sex, String column, String code) {
        return AREAS.rows().stream()
                .filter(row -> row.value(column).equals(code))
                .map(TableRow::key)
                .flatMap(municipality -> municipality(persons, year, sex, municipality).stream())
                .reduce(Inhabitants::sum);
    }

    private static long[] sum(long[] left, long[] right) {
        var sum = left.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += right[i];
        }
        return sum;
    }

    /// A single year of age counts as a fifth of its class.
    private static long fitting(long[] classes, AgeClass wanted) {
        long persons = 0;
        for (int i = 0; i < classes.length; i++) {
            var known = AgeClass.FIVE_YEARS.get(i);
            if (wanted.covers(known)) {
                persons += classes[i];
            } else if (known.covers(wanted)) {
                persons += classes[i] * wanted.width() / CLASS_WIDTH;
            }
        }
        return persons;
    }
}
