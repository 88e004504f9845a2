package dev.todoke.synth;

import java.util.List;

/// Pseudo-random draws (乱数) that give the same numbers on every machine: SplitMix64, integers and `StrictMath` only.
final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /// A stream of its own for each combination of keys.
    static Draw of(long... keys) {
        long state = 0x6A09E667F3BCC909L;
        for (long key : keys) {
            state = mixed(state ^ mixed(key + GOLDEN));
        }
        return new Draw(state);
    }

    /// A number that depends on the keys alone, for properties that need no stream.
    static long hash(long a, long b) {
        return mixed(mixed(a + GOLDEN) ^ (b * GOLDEN));
    }

    private static long mixed(long z) {
        long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    long next() {
        state += GOLDEN;
        return mixed(state);
    }

    /// In [0, 1).
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /// Both limits included.
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /// Exponentially distributed with mean 1.
    double exponential() {
        return -StrictMath.log(1 - unit());
    }

    /// Poisson distributed; large means are drawn as a sum of small ones.
    int poisson(double mean) {
        int count = 0;
        double rest = mean;
        while (rest > 25) {
            count += smallPoisson(25);
            rest -= 25;
        }
        return count + smallPoisson(rest);
    }

    private int smallPoisson(double mean) {
        double limit = StrictMath.exp(-mean);
        double product = unit();
        int count = 0;
        while (product > limit) {
            product *= unit();
            count++;
        }
        return count;
    }
}
