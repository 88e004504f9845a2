package dev.todoke.statistics;

import dev.todoke.population.AgeClass;
import dev.todoke.population.StandardPopulation;
import dev.todoke.population.StandardPopulation.Weight;
import java.util.ArrayList;
import java.util.List;

/// Direct standardisation of age-specific rates (直接法による年齢調整), as a rate or as the reasons why there is none.
///
/// Finer classes than the standard's are summed. A class that the data do not have counts as rate 0 with its weight
/// kept; a
/// class without population has no rate. When the data end in a wider open class than the standard, the standard's
/// classes above are joined, and the answer says so.
public sealed interface Standardisation {

    /// @param joinedFrom first age of the open class that was joined in the standard, or -1 when it was used as it is
    record Computed(AgeStandardisedRate rate, int joinedFrom) implements Standardisation {}

    record NotComputable(List<String> reasonsJa, List<String> reasonsEn) implements Standardisation {
        public NotComputable {
            reasonsJa = List.copyOf(reasonsJa);
            reasonsEn = List.copyOf(reasonsEn);
        }
    }

    static Standardisation of(List<Stratum> strata, StandardPopulation standard) {
        int open = widerOpenClass(strata, standard);
        return open < 0
                ? over(strata, standard, 0, AgeClass.OPEN, -1)
                : over(strata, standard.openFrom(open), 0, AgeClass.OPEN, open);
    }

    /// Truncated rate (打切り年齢調整率): only the ages from–through, with the weights of these classes scaled to 1.
    static Standardisation truncated(List<Stratum> strata, StandardPopulation standard, int from, int through) {
        int open = widerOpenClass(strata, standard);
        return over(strata, open < 0 ? standard : standard.openFrom(open), from, through, open);
    }

    private static Standardisation over(
            List<Stratum> strata, StandardPopulation standard, int from, int through, int joinedFrom) {
        var weights = standard.weights().stream()
                .filter(w -> w.ages().from() >= from && w.ages().through() <= through)
                .toList();
        var asked = new AgeClass(from, through);
        var inside = strata.stream().filter(s -> asked.overlaps(s.ages())).toList();
        var reasonsJa = new ArrayList<String>();
        var reasonsEn = new ArrayList<String>();
        if (weights.isEmpty()) {
            reasonsJa.add("基準人口 %s に %s歳の階級がありません。".formatted(standard.id(), asked));
            reasonsEn.add("standard %s has no classes for the ages %s".formatted(standard.id(), asked));
        }
        for (Stratum stratum : inside) {
            if (weights.stream().noneMatch(w -> w.ages().covers(stratum.ages()))) {
                reasonsJa.add("年齢階級 %s は基準人口 %s のどの階級にも収まりません。".formatted(stratum.ages(), standard.id()));
                reasonsEn.add(
                        "age class %s lies in no class of the standard %s".formatted(stratum.ages(), standard.id()));
            }
        }
        if (reasonsJa.isEmpty()) {
            return weigh(inside, weights, standard.id(), joinedFrom);
        }
        return new NotComputable(reasonsJa, reasonsEn);
    }

    private static Standardisation weigh(List<Stratum> strata, List<Weight> weights, String standard, int joinedFrom) {
        var bands = AgeBands.sum(strata, weights.stream().map(Weight::ages).toList())
                .orElseThrow();
        var empty = bands.stream().filter(b -> b.personYears() == 0).toList();
        if (!empty.isEmpty()) {
            return new NotComputable(
                    empty.stream()
                            .map(b -> "年齢階級 %s の人口が0です。".formatted(b.ages()))
                            .toList(),
                    empty.stream()
                            .map(b -> "age class %s has no person-years".formatted(b.ages()))
                            .toList());
        }
        double total = weights.stream().mapToDouble(Weight::persons).sum();
        var rate = new CompensatedSum();
        var variance = new CompensatedSum();
        double largest = 0;
        for (Stratum band : bands) {
            double weight = weightOf(band.ages(), weights) / total;
            double perPersonYear = weight / band.personYears();
            rate.add(weight * (band.cases() / band.personYears()));
            variance.add(perPersonYear * perPersonYear * band.cases());
            largest = Math.max(largest, perPersonYear);
        }
        if (largest == 0) {
            return new NotComputable(List.of("人口がありません。"), List.of("there are no person-years"));
        }
        return new Computed(AgeStandardisedRate.of(rate.value(), variance.value(), largest, standard), joinedFrom);
    }

    private static double weightOf(AgeClass ages, List<Weight> weights) {
        return weights.stream()
                .filter(w -> w.ages().equals(ages))
                .findFirst()
                .orElseThrow()
                .persons();
    }

    private static int widerOpenClass(List<Stratum> strata, StandardPopulation standard) {
        var top = standard.weights().getLast().ages();
        return strata.stream()
                .map(Stratum::ages)
                .filter(a -> a.isOpen() && a.from() < top.from() && standard.hasClassFrom(a.from()))
                .mapToInt(AgeClass::from)
                .findFirst()
                .orElse(-1);
    }
}
