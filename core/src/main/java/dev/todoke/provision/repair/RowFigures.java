package dev.todoke.provision.repair;

/// Classes of a file in figures (同値類の件数).
///
/// @param kMin rows of the smallest class, 0 without rows
/// @param uniques rows that stand alone
/// @param below rows in classes smaller than the k asked for
public record RowFigures(long rows, long classes, long kMin, long uniques, long below) {

    public static final RowFigures NONE = new RowFigures(0, 0, 0, 0, 0);

    static RowFigures of(long[] sizes, int k) {
        long rows = 0;
        long smallest = Long.MAX_VALUE;
        long uniques = 0;
        long below = 0;
        for (long size : sizes) {
            rows += size;
            smallest = Math.min(smallest, size);
            uniques += size == 1 ? 1 : 0;
            below += size < k ? size : 0;
        }
        return new RowFigures(rows, sizes.length, sizes.length == 0 ? 0 : smallest, uniques, below);
    }
}
