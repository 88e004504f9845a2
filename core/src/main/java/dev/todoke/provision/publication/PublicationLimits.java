package dev.todoke.provision.publication;

import dev.todoke.disclosure.SmallCells;

/// The limits of the check (公表前確認の基準値).
///
/// @param small counts from 1 up to below the threshold are small; zero may be shown
/// @param narrowest how many values a withheld count must at least leave open
public record PublicationLimits(SmallCells small, int narrowest) {

    /// Counts from 1 to 9, at least five values left open.
    public static final PublicationLimits USUAL = new PublicationLimits(SmallCells.BELOW_TEN, 5);

    public PublicationLimits {
        if (narrowest < 2) {
            throw new IllegalArgumentException("one value left open hides nothing");
        }
    }

    boolean isSmall(long count) {
        return small.isSmall(count);
    }

    int largestSmall() {
        return small.threshold() - 1;
    }
}
