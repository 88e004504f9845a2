package dev.todoke.synth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Values with weights to draw from (重み付きの抽選).
final class Chances<T> {

    private final List<T> values;
    private final double[] cumulated;
    private final double total;

    private Chances(List<T> values, double[] cumulated) {
        this.values = List.copyOf(values);
        this.cumulated = cumulated;
        this.total = cumulated.length == 0 ? 0 : cumulated[cumulated.length - 1];
    }

    T draw(Draw draw) {
        return at(draw.unit());
    }

    /// The value at a point of [0, 1).
    T at(double unit) {
        double wanted = unit * total;
        int position = Arrays.binarySearch(cumulated, wanted);
        int index = position >= 0 ? position + 1 : -position - 1;
        return values.get(Math.min(index, values.size() - 1));
    }

    double total() {
        return total;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<T> values() {
        return values;
    }

    /// Collects values in the order in which they are given.
    static final class Builder<T> {
        private final List<T> values = new ArrayList<>();
        private double[] sums = new double[16];
        private double sum;

        Builder<T> add(T value, double weight) {
            if (weight > 0) {
                if (values.size() == sums.length) {
                    sums = Arrays.copyOf(sums, sums.length * 2);
                }
                sum += weight;
                sums[values.size()] = sum;
                values.add(value);
            }
            return this;
        }

        Chances<T> build() {
            return new Chances<>(values, Arrays.copyOf(sums, values.size()));
        }
    }
}
