package dev.todoke.statistics;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.codes.SiteGroup;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sex;
import dev.todoke.population.Area;
import dev.todoke.population.PersonYears;
import dev.todoke.population.SexGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Counts the tumours of one closing by area, site, sex and age (罹患数の集計), one record after the other.
///
/// Memory depends on the number of areas, not of tumours.
public final class IncidenceCounter {

    private final ClosingSummary closing;
    private final PersonYears population;
    private final String populationName;
    private final List<CaseSetCounter> counters;
    private long outside;

    public IncidenceCounter(ClosingSummary closing, PersonYears population, String populationName) {
        this.closing = closing;
        this.population = population;
        this.populationName = populationName;
        this.counters = Arrays.stream(CaseSet.values()).map(CaseSetCounter::new).toList();
    }

    /// Counts a whole closing.
    public static YearStatistics count(
            ClosingSummary closing,
            Stream<ClosedRecord> tumours,
            PersonYears population,
            String populationName,
            CancerDeaths deaths) {
        var counter = new IncidenceCounter(closing, population, populationName);
        tumours.forEach(counter::add);
        return counter.finish(deaths);
    }

    public void add(ClosedRecord tumour) {
        var residence = Prefecture.of(tumour.item(Items.PREFECTURE)).filter(population::covers);
        if (residence.isEmpty()) {
            outside += CaseSet.INVASIVE.includes(tumour) ? 1 : 0;
            return;
        }
        var areas = areas(tumour, residence.get());
        for (CaseSetCounter counter : counters) {
            counter.add(tumour, areas);
        }
    }

    public YearStatistics finish(CancerDeaths deaths) {
        return new YearStatistics(
                closing, counters.stream().map(c -> c.table(deaths)).toList(), outside);
    }

    private static List<Area> areas(ClosedRecord tumour, Prefecture prefecture) {
        var areas = new ArrayList<Area>(3);
        areas.add(Area.whole());
        areas.add(new Area.OfPrefecture(prefecture));
        var municipality = tumour.item(Items.MUNICIPALITY);
        if (municipality.length() == 5 && municipality.startsWith(prefecture.code())) {
            areas.add(new Area.OfMunicipality(new MunicipalityCode(municipality)));
        }
        return areas;
    }

    /// Running counts of one case set.
    private final class CaseSetCounter {

        private final CaseSet caseSet;
        private final List<SiteGroup> sites;
        private final TreeMap<Area, List<Map<SexGroup, Cell>>> cells = new TreeMap<>();

        CaseSetCounter(CaseSet caseSet) {
            this.caseSet = caseSet;
            this.sites = caseSet.sites();
            cellsOf(Area.whole());
            population.prefectures().forEach(p -> cellsOf(new Area.OfPrefecture(p)));
        }

        void add(ClosedRecord tumour, List<Area> areas) {
            if (!caseSet.includes(tumour)) {
                return;
            }
            var code = tumour.item(Items.ICD10);
            var sex = Sex.of(tumour.item(Items.SEX)).map(SexGroup::of);
            int age = AgeCounts.position(tumour.item(Items.AGE));
            var features = EnumSet.allOf(Feature.class);
            features.removeIf(f -> !f.isOf(tumour));
            for (int site = 0; site < sites.size(); site++) {
                if (sites.get(site).contains(code)) {
                    for (Area area : areas) {
                        addTo(cellsOf(area).get(site), sex, age, features);
                    }
                }
            }
        }

        private void addTo(Map<SexGroup, Cell> bySex, Optional<SexGroup> sex, int age, Set<Feature> features) {
            cell(bySex, SexGroup.TOTAL).add(age, features);
            sex.ifPresent(s -> cell(bySex, s).add(age, features));
        }

        IncidenceTable table(CancerDeaths deaths) {
            var rows = new ArrayList<IncidenceRow>();
            for (Area area : cells.keySet()) {
                for (int site = 0; site < sites.size(); site++) {
                    for (SexGroup sex : SexGroup.values()) {
                        if (exists(sites.get(site), sex)) {
                            rows.add(row(
                                    area,
                                    sites.get(site),
                                    sex,
                                    cell(cellsOf(area).get(site), sex),
                                    deaths));
                        }
                    }
                }
            }
            return new IncidenceTable(Basis.of(closing, caseSet, populationName), rows);
        }

        private IncidenceRow row(Area area, SiteGroup site, SexGroup sex, Cell cell, CancerDeaths deaths) {
            int year = closing.year().value();
            return new IncidenceRow(
                    area,
                    site,
                    sex,
                    new AgeCounts(cell.ages),
                    cell.features,
                    deaths.of(area, year, sex, site),
                    population.of(area, year, sex).orElse(new long[0]));
        }

        private boolean exists(SiteGroup site, SexGroup sex) {
            return sex == SexGroup.TOTAL
                    || site.onlySex().map(SexGroup::of).map(sex::equals).orElse(true);
        }

        private List<Map<SexGroup, Cell>> cellsOf(Area area) {
            return cells.computeIfAbsent(area, _ -> {
                var fresh = new ArrayList<Map<SexGroup, Cell>>(sites.size());
                sites.forEach(_ -> fresh.add(new EnumMap<>(SexGroup.class)));
                return fresh;
            });
        }

        private Cell cell(Map<SexGroup, Cell> bySex, SexGroup sex) {
            return bySex.computeIfAbsent(sex, _ -> new Cell());
        }
    }

    /// Cases of one site and sex in one area.
    private static final class Cell {

        private final long[] ages = AgeCounts.empty();
        private final FeatureCounts features = new FeatureCounts();

        void add(int age, Set<Feature> present) {
            ages[age]++;
            features.add(present);
        }
    }
}
