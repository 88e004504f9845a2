package dev.todoke.provision.inhabitants;

import dev.todoke.kernel.Sex;
import dev.todoke.population.AgeClass;
import dev.todoke.population.SexGroup;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Inhabitants who fit the sex, age and area of the rows of a file (母集団の中の人数, k-map).
///
/// It answers somebody who does not know of the cancer: the row could be about any of these people. Source:
/// Sweeney (2002), k-map; El Emam and Dankar, JAMIA 15(5), 627–637 (2008), journalist risk.
///
/// @param rows of the file, `counted` those whose sex, age, area and year have a population
/// @param smallest inhabitants of the smallest class that occurs, 0 when nothing was counted
/// @param below10 rows whose class has fewer than 10 inhabitants, likewise 100 and 1,000
/// @param years of the populations
public record PopulationRisk(
        long rows, long counted, long smallest, long below10, long below100, long below1000, List<Integer> years) {

    public static final PopulationRisk NONE = new PopulationRisk(0, 0, 0, 0, 0, 0, List.of());

    private static final String WITHHELD = "*";

    public PopulationRisk {
        years = List.copyOf(years);
    }

    public boolean known() {
        return counted > 0;
    }

    public static Count count(List<Integer> items, Inhabitants inhabitants) {
        return new Count(items, inhabitants);
    }

    /// Takes the rows one by one (数え方).
    public static final class Count {

        private static final int SEX = 4;
        private static final int AGE = 5;
        private static final int PREFECTURE = 7;
        private static final int MEDICAL_AREA = 9;
        private static final int YEAR = 24;
        private static final int DAY = 25;
        private static final int YEAR_DIGITS = 4;
        private static final List<Integer> MUNICIPALITIES = List.of(10, 75);

        private final List<Integer> items;
        private final Inhabitants inhabitants;
        private final Map<List<String>, OptionalLong> known = new HashMap<>();
        private long rows;
        private long counted;
        private long smallest = Long.MAX_VALUE;
        private long below10;
        private long below100;
        private long below1000;

        private Count(List<Integer> items, Inhabitants inhabitants) {
            this.items = List.copyOf(items);
            this.inhabitants = inhabitants;
        }

        /// @param value of an item as it leaves
        public Count add(IntFunction<String> value) {
            rows++;
            var told = List.of(cell(SEX, value), cell(AGE, value), area(value), year(value));
            known.computeIfAbsent(told, this::inhabitants).ifPresent(this::add);
            return this;
        }

        private void add(long persons) {
            counted++;
            smallest = Math.min(smallest, persons);
            below10 += persons < 10 ? 1 : 0;
            below100 += persons < 100 ? 1 : 0;
            below1000 += persons < 1_000 ? 1 : 0;
        }

        public PopulationRisk total() {
            return counted == 0
                    ? new PopulationRisk(rows, 0, 0, 0, 0, 0, List.of())
                    : new PopulationRisk(rows, counted, smallest, below10, below100, below1000, inhabitants.years());
        }

        /// What an item says; a column that is not in the file says as little as a withheld cell.
        private String cell(int item, IntFunction<String> value) {
            return items.contains(item) ? value.apply(item) : WITHHELD;
        }

        /// The finest area that is told.
        private String area(IntFunction<String> value) {
            for (int item : MUNICIPALITIES) {
                String told = cell(item, value);
                if (!told.equals(WITHHELD)) {
                    return told;
                }
            }
            String prefecture = cell(PREFECTURE, value);
            String medicalArea = cell(MEDICAL_AREA, value);
            if (prefecture.equals(WITHHELD)) {
                return WITHHELD;
            }
            return medicalArea.equals(WITHHELD) ? prefecture : prefecture + medicalArea;
        }

        private String year(IntFunction<String> value) {
            String year = cell(YEAR, value);
            return year.equals(WITHHELD) ? cell(DAY, value) : year;
        }

        private OptionalLong inhabitants(List<String> told) {
            var sex = told.get(0).equals(WITHHELD)
                    ? Optional.of(SexGroup.TOTAL)
                    : Sex.of(told.get(0)).map(SexGroup::of);
            var ages = ages(told.get(1));
            if (sex.isEmpty() || ages.isEmpty()) {
                return OptionalLong.empty();
            }
            if (told.get(2).isEmpty()) {
                return OptionalLong.empty();
            }
            String area = told.get(2).equals(WITHHELD) ? "" : told.get(2);
            return inhabitants.of(years(told.get(3)), sex.get(), ages.get(), area);
        }

        private static Optional<AgeClass> ages(String told) {
            if (told.equals(WITHHELD)) {
                return Optional.of(new AgeClass(0, AgeClass.OPEN));
            }
            return told.equals("999") ? Optional.empty() : AgeClass.read(told);
        }

        /// `2019`, `2016-2020`, a date, or every year when nothing is told.
        private SortedSet<Integer> years(String told) {
            if (told.equals(WITHHELD)) {
                return new TreeSet<>(inhabitants.years());
            }
            var ends = Arrays.stream(told.split("-", -1))
                    .filter(part -> part.matches("[0-9]{4,8}"))
                    .map(part -> Integer.valueOf(part.substring(0, YEAR_DIGITS)))
                    .toList();
            return ends.isEmpty()
                    ? new TreeSet<>()
                    : new TreeSet<>(IntStream.rangeClosed(ends.getFirst(), ends.getLast())
                            .boxed()
                            .toList());
        }
    }
}
