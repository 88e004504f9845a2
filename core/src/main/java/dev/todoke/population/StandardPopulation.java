package dev.todoke.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A model population to which rates are standardised (基準人口・モデル人口): weights by age class, whose sum is free.
///
/// @param id as the command line names it: `jp1985`, `jp2015`, `world`, or the name of a file
public record StandardPopulation(String id, String nameJa, String nameEn, List<Weight> weights) {

    /// Weight of one age class, in persons of the model.
    public record Weight(AgeClass ages, double persons) {}

    public StandardPopulation {
        weights = weights.stream().sorted(Comparator.comparing(Weight::ages)).toList();
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("a standard population has age classes: " + id);
        }
        for (int i = 1; i < weights.size(); i++) {
            if (weights.get(i - 1).ages().overlaps(weights.get(i).ages())) {
                throw new IllegalArgumentException(
                        "age classes overlap in " + id + " at " + weights.get(i).ages());
            }
        }
    }

    public double total() {
        return weights.stream().mapToDouble(Weight::persons).sum();
    }

    /// The same model with everything from an age on as one open class (たとえば 85歳以上).
    ///
    /// Asked for with the first year of one of its classes.
    public StandardPopulation openFrom(int age) {
        var kept = new ArrayList<Weight>();
        double top = 0;
        for (Weight weight : weights) {
            if (weight.ages().from() < age) {
                kept.add(weight);
            } else {
                top += weight.persons();
            }
        }
        kept.add(new Weight(new AgeClass(age, AgeClass.OPEN), top));
        return new StandardPopulation(id, nameJa, nameEn, kept);
    }

    public boolean hasClassFrom(int age) {
        return weights.stream().anyMatch(w -> w.ages().from() == age);
    }
}
