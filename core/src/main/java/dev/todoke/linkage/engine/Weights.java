package dev.todoke.linkage.engine;

import dev.todoke.linkage.model.LinkModel;
import java.util.List;

/// The numbers a run weighs with (重み): m and u of every level, and the starting point in bits.
///
/// The model's own, or estimated from the records. Positions follow the model's comparisons and levels.
///
/// @param estimated whether m was estimated, by comparison
public record Weights(double prior, List<List<LinkModel.Level>> levels, List<Boolean> estimated) {

    public Weights {
        levels = levels.stream().map(List::copyOf).toList();
        estimated = List.copyOf(estimated);
    }

    static Weights of(LinkModel model, double prior) {
        return new Weights(
                prior,
                model.comparisons().stream().map(LinkModel.Comparison::levels).toList(),
                model.comparisons().stream().map(_ -> false).toList());
    }

    Weights withPrior(double bits) {
        return new Weights(bits, levels, estimated);
    }
}
