package dev.todoke.linkage.web;

import dev.todoke.linkage.PairScoring;
import java.util.Locale;

/// The weight between the two thresholds (重みの目盛り), in drawing units of a picture 400 wide.
record WeightScale(double weight, double differentBelow, double sameFrom) {

    private static final double WIDTH = 400;
    private static final double MARGIN_BITS = 10;

    static WeightScale of(PairScoring scoring) {
        return new WeightScale(scoring.weight(), scoring.differentBelow(), scoring.sameFrom());
    }

    public String weightText() {
        return signed(weight);
    }

    public String differentText() {
        return signed(differentBelow);
    }

    public String sameText() {
        return signed(sameFrom);
    }

    public double weightAt() {
        return at(weight);
    }

    public double differentAt() {
        return at(differentBelow);
    }

    public double sameAt() {
        return at(sameFrom);
    }

    static String signed(double bits) {
        return (bits < 0 ? "−" : "+") + String.format(Locale.ROOT, "%.1f", Math.abs(bits));
    }

    private double at(double bits) {
        double lowest = differentBelow - MARGIN_BITS;
        double highest = sameFrom + MARGIN_BITS;
        double share = Math.clamp((bits - lowest) / (highest - lowest), 0.02, 0.98);
        return Math.round(share * WIDTH);
    }
}
