package dev.todoke.statistics;

/// A share of a count with Wilson's 95 % limits (割合), in percent. An empty whole has no percentage.
///
/// Source: Wilson, J Am Stat Assoc 1927;22:209.
public record Proportion(long part, long whole) {

    public Proportion {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("a part is within its whole: " + part + " of " + whole);
        }
    }

    public boolean isDefined() {
        return whole > 0;
    }

    /// Percent; NaN when the whole is empty.
    public double percent() {
        return 100.0 * part / whole;
    }

    public Limits limits() {
        double n = whole;
        double p = part / n;
        double z2 = Limits.Z * Limits.Z;
        double centre = p + z2 / (2 * n);
        double half = Limits.Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        double scale = 100 / (1 + z2 / n);
        return new Limits(Math.max(0, (centre - half) * scale), Math.min(100, (centre + half) * scale));
    }
}
