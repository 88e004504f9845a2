package dev.todoke.provision.review;

/// How small a group of equal rows may be in a file that was approved (応諾した匿名性): the k that the decision
/// asks for.
///
/// @param k rows that every combination of quasi-identifiers must have; 0 when the decision names none
/// @param rowsMayGo whether rows may be left out to reach it
public record Protection(int k, boolean rowsMayGo) {

    public static final Protection NONE = new Protection(0, false);

    /// The largest k that can be asked for.
    public static final int LARGEST = 1_000;

    public boolean asked() {
        return k > 1;
    }
}
