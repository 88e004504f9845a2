package dev.todoke.statistics;

import dev.todoke.codes.SiteGroup;
import dev.todoke.population.Area;
import dev.todoke.population.SexGroup;
import dev.todoke.population.StandardPopulation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One line of an incidence table (罹患表の1行): an area, a site, a sex group, and what was counted there.
public final class IncidenceRow {

    private final Area area;
    private final SiteGroup site;
    private final SexGroup sex;
    private final AgeCounts ages;
    private final FeatureCounts features;
    private final long deaths;
    private final long[] persons;

    /// @param persons population in five-year classes; empty when it is not known
    IncidenceRow(
            Area area,
            SiteGroup site,
            SexGroup sex,
            AgeCounts ages,
            FeatureCounts features,
            long deaths,
            long[] persons) {
        this.area = area;
        this.site = site;
        this.sex = sex;
        this.ages = ages;
        this.features = features;
        this.deaths = deaths;
        this.persons = persons.clone();
    }

    public Area area() {
        return area;
    }

    public SiteGroup site() {
        return site;
    }

    public SexGroup sex() {
        return sex;
    }

    public AgeCounts ages() {
        return ages;
    }

    public FeatureCounts features() {
        return features;
    }

    public long cases() {
        return ages.all();
    }

    /// Person-years of everybody; 0 when the population is not known.
    public long personYears() {
        return Arrays.stream(persons).sum();
    }

    /// Persons in the classes of [dev.todoke.population.AgeClass#FIVE_YEARS]; empty when the population is not known.
    public long[] persons() {
        return persons.clone();
    }

    /// Rates are shown unless both sexes stand together at a site that only one sex has.
    public boolean ratesApply() {
        return personYears() > 0 && (sex != SexGroup.TOTAL || site.onlySex().isEmpty());
    }

    public Optional<CrudeRate> crude() {
        return ratesApply() ? Optional.of(CrudeRate.of(cases(), (double) personYears())) : Optional.empty();
    }

    public Optional<AgeStandardisedRate> standardised(StandardPopulation standard) {
        if (!ratesApply()) {
            return Optional.empty();
        }
        return switch (Standardisation.of(strata(), standard)) {
            case Standardisation.Computed computed -> Optional.of(computed.rate());
            case Standardisation.NotComputable _ -> Optional.empty();
        };
    }

    public Optional<CumulativeRate> cumulative() {
        return ratesApply() ? CumulativeRate.to74(strata()) : Optional.empty();
    }

    /// Age-specific rates can be computed from these; empty when rates do not apply.
    public List<Stratum> strata() {
        return ratesApply() ? ages.over(persons) : List.of();
    }

    public QualityIndicators quality() {
        long cases = cases();
        return new QualityIndicators(
                new Proportion(features.of(Feature.MICROSCOPY), cases),
                new Proportion(features.of(Feature.HISTOLOGY), cases),
                new Proportion(features.of(Feature.DCI), cases),
                new Proportion(features.of(Feature.DCO), cases),
                new QualityIndicators.MortalityToIncidence(deaths, cases));
    }

    /// Share of the cases by extent (進展度の割合), without those it does not apply to.
    public Proportion extent(Feature extent) {
        return new Proportion(features.of(extent), features.of(Feature.EXTENT_ASKED));
    }

    /// Share of the cases that received a treatment first (治療の割合); one case may have several.
    public Proportion treatment(Feature treatment) {
        return new Proportion(features.of(treatment), features.of(Feature.TREATMENT_ASKED));
    }
}
