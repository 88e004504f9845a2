package dev.todoke.synth;

import dev.todoke.codes.Tables;
import dev.todoke.kernel.Prefecture;
import java.util.ArrayList;
import java.util.List;

/// What is to be made up (合成の計画): where, when, how many, from which seed, with how many errors.
///
/// @param prefectures prefectures with their share of the population; the shares add up to 1
/// @param population people living in all prefectures together, about 2020
/// @param errors multiplies every rate of the table slip-rates; 1 is the stated rate, 0 makes clean records
public record SynthPlan(
        List<PrefectureShare> prefectures, int firstYear, int lastYear, int population, long seed, double errors) {

    public SynthPlan {
        prefectures = List.copyOf(prefectures);
        if (prefectures.isEmpty() || firstYear > lastYear || population < 1 || errors < 0) {
            throw new IllegalArgumentException("a plan needs prefectures, years in order, people, and errors from 0");
        }
    }

    /// A prefecture and its share of the population (県と人口の割合).
    public record PrefectureShare(Prefecture prefecture, double share) {}

    /// Fukuoka with a small neighbour on each side, Saga and Oita, so that patients cross borders (実演用の三県).
    public static SynthPlan demo(int population, int firstYear, int lastYear, long seed) {
        return new SynthPlan(
                List.of(
                        new PrefectureShare(new Prefecture("40"), 0.84),
                        new PrefectureShare(new Prefecture("41"), 0.08),
                        new PrefectureShare(new Prefecture("44"), 0.08)),
                firstYear,
                lastYear,
                population,
                seed,
                1);
    }

    /// Prefectures that share the people as their real populations do.
    public static SynthPlan of(
            List<Prefecture> prefectures, int firstYear, int lastYear, int population, long seed, double errors) {
        var table = Tables.shipped().only("prefectures");
        var sizes = new ArrayList<Double>();
        for (var prefecture : prefectures) {
            sizes.add(Double.parseDouble(table.find(prefecture.code()).columnOr("population2020thousand", "1000")));
        }
        double total = sizes.stream().mapToDouble(Double::doubleValue).sum();
        var shares = new ArrayList<PrefectureShare>();
        for (int i = 0; i < prefectures.size(); i++) {
            shares.add(new PrefectureShare(prefectures.get(i), sizes.get(i) / total));
        }
        return new SynthPlan(shares, firstYear, lastYear, population, seed, errors);
    }

    int years() {
        return lastYear - firstYear + 1;
    }

    boolean covers(int year) {
        return year >= firstYear && year <= lastYear;
    }
}
