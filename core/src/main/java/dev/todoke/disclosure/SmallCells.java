package dev.todoke.disclosure;

/// Which counts are too small to show (少数の秘匿基準): 1 up to but not including the threshold. Zero is shown.
///
/// The national rule is not published; the threshold is a parameter of every release.
public record SmallCells(int threshold) {

    /// Counts from 1 to 9 are withheld.
    public static final SmallCells BELOW_TEN = new SmallCells(10);

    public SmallCells {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold below 2 hides nothing");
        }
    }

    public boolean isSmall(long count) {
        return count > 0 && count < threshold;
    }
}
