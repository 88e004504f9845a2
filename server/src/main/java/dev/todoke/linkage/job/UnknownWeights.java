package dev.todoke.linkage.job;

/// A run names an edition of weights that is neither shipped nor stored (不明な重みの版).
public final class UnknownWeights extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownWeights(String edition) {
        super("no edition of weights " + edition);
    }
}
