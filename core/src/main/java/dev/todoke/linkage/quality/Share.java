package dev.todoke.linkage.quality;

/// Part of a whole between 0 and 1, with Wilson's 95 % limits (割合と95%信頼区間).
///
/// Pairs of one person are not independent of each other, so that with large groups the limits are somewhat too narrow.
/// Source: Wilson, J Am Stat Assoc 1927;22:209.
public record Share(long part, long whole) {

    private static final double Z = 1.959963984540054;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("a part is within its whole: " + part + " of " + whole);
        }
    }

    /// Whether there is a whole to take a share of.
    public boolean isDefined() {
        return whole > 0;
    }

    /// NaN when the whole is empty.
    public double value() {
        return (double) part / whole;
    }

    public double lower() {
        return Math.max(0, centre() - half());
    }

    public double upper() {
        return Math.min(1, centre() + half());
    }

    private double centre() {
        return (value() + Z * Z / (2.0 * whole)) / (1 + Z * Z / whole);
    }

    private double half() {
        double n = whole;
        return Z * Math.sqrt(value() * (1 - value()) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    }
}
