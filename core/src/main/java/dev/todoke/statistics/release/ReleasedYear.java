package dev.todoke.statistics.release;

import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.Feature;
import java.math.BigDecimal;
import java.util.List;

/// The tables of one closed year as everybody may see them (公表した1年分の統計表).
public record ReleasedYear(
        ReleaseHead head, List<Incidence> incidence, List<ByAge> ages, List<Share> shares, List<Mortality> mortality) {

    public ReleasedYear {
        incidence = List.copyOf(incidence);
        ages = List.copyOf(ages);
        shares = List.copyOf(shares);
        mortality = List.copyOf(mortality);
    }

    /// The same tables under another heading: the number and the moment are known only at the release.
    public ReleasedYear under(ReleaseHead other) {
        return new ReleasedYear(other, incidence, ages, shares, mortality);
    }

    /// Which cell of which table: area, site and sex.
    public record Place(String area, CaseSet caseSet, String site, SexGroup sex) {}

    /// Cases and rates (罹患数・率).
    public record Incidence(Place place, Published<Counted> counted) {}

    /// @param cumulative cumulative rate to the age of 74, in percent
    public record Counted(
            long cases,
            Published<PublishedRate> crude,
            Published<PublishedRate> jp2015,
            Published<PublishedRate> jp1985,
            Published<PublishedRate> world,
            Published<BigDecimal> cumulative) {}

    /// Cases and rate of a broad age class (年齢別).
    public record ByAge(Place place, AgeBand band, Published<AgeCounted> counted) {}

    public record AgeCounted(long cases, Published<PublishedRate> rate) {}

    /// Share of cases with a feature (発見経緯・進展度・治療・精度), in percent of `whole`.
    public record Share(String area, String site, Feature feature, Published<Part> part) {}

    public record Part(long cases, long whole, BigDecimal percent) {}

    /// Deaths and cases of one year (MI比).
    public record Mortality(String area, String site, Published<DeathsToCases> ratio) {}

    public record DeathsToCases(long deaths, BigDecimal ratio) {}
}
