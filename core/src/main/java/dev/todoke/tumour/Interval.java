package dev.todoke.tumour;

import dev.todoke.kernel.PartialDate;

/// Whether the later of two diagnoses lies more than a number of months behind the earlier one (診断の間隔).
enum Interval {
    WITHIN,
    BEYOND,
    CANNOT_SAY;

    static Interval between(PartialDate earlier, PartialDate later, int months) {
        if (earlier instanceof PartialDate.Unknown || later instanceof PartialDate.Unknown) {
            return CANNOT_SAY;
        }
        if (later.earliest().isAfter(earlier.latest().plusMonths(months))) {
            return BEYOND;
        }
        return later.latest().isAfter(earlier.earliest().plusMonths(months)) ? CANNOT_SAY : WITHIN;
    }
}
