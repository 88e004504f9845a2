package dev.todoke.statistics;

/// A 95 % confidence interval (95%信頼区間), in the unit of the figure it belongs to.
public record Limits(double lower, double upper) {

    /// Half width of a normal 95 % interval in standard errors.
    static final double Z = 1.959963984540054;

    public Limits {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("limits are in order: " + lower + " to " + upper);
        }
    }

    Limits times(double factor) {
        return new Limits(lower * factor, upper * factor);
    }
}
