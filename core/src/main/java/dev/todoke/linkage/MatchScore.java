package dev.todoke.linkage;

import java.util.List;

/// Match weight of a pair (照合重み): the starting point and what each item adds, in bits. 0 means even odds.
///
/// @param prior log2 of the odds that any two records concern one person (出発点)
public record MatchScore(double prior, List<Evidence> contributions) {

    public MatchScore {
        contributions = List.copyOf(contributions);
    }

    public double weight() {
        double sum = prior;
        for (Evidence evidence : contributions) {
            sum += evidence.bits();
        }
        return sum;
    }
}
