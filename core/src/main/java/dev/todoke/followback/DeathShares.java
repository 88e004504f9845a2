package dev.todoke.followback;

/// What the deaths mean for one year of diagnosis (DCN・DCI・DCO): counts of registered tumours, as
/// they stand now.
///
/// ```
/// DCN % = (followedBack + deathOnly) / tumours · 100   first known from a death
/// DCI % = the same tumours once the follow-back has ended; item 69 of the layout
/// DCO % = deathOnly / tumours · 100                    known from the death record alone; item 70
/// ```
///
/// A cancer that the follow-back found to be none of ours stays in the register until its sources
/// change, so DCN and DCI
/// count the same tumours here. Source: definitions of items 69 and 70, form 1 of Fukuoka Prefecture.
///
/// @param tumours all registered tumours of the year
/// @param followedBack first known from a death, then notified (DCIであってDCOでない)
/// @param deathOnly known from the death record alone (DCO)
public record DeathShares(int year, long tumours, long followedBack, long deathOnly) {

    public long firstFromDeath() {
        return followedBack + deathOnly;
    }

    /// In percent; 0 when the year has no tumour.
    public double dci() {
        return percent(firstFromDeath());
    }

    /// In percent; 0 when the year has no tumour.
    public double dco() {
        return percent(deathOnly);
    }

    private double percent(long count) {
        return tumours == 0 ? 0 : 100.0 * count / tumours;
    }
}
