package dev.todoke.linkage;

import java.util.SplittableRandom;

/// Draws from the beta distribution, as the share of two gamma draws (ベータ分布の乱数).
///
/// Source: Marsaglia G, Tsang WW. A simple method for generating gamma variables. ACM Trans Math Softw 2000;26:363-372.
final class BetaDraw {

    private BetaDraw() {}

    static double next(SplittableRandom random, double a, double b) {
        double left = gamma(random, a);
        double right = gamma(random, b);
        return left / (left + right);
    }

    private static double gamma(SplittableRandom random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = 1 + c * x;
            if (v > 0) {
                double cube = v * v * v;
                if (Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * cube + d * Math.log(cube)) {
                    return d * cube;
                }
            }
        }
    }
}
