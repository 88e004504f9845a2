package dev.todoke.statistics;

/// Sum whose printed digits do not depend on the order of its terms (補正加算). Neumaier's variant of Kahan summation.
final class CompensatedSum {

    private double sum;
    private double lost;

    void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    double value() {
        return sum + lost;
    }
}
