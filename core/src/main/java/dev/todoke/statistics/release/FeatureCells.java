package dev.todoke.statistics.release;

import static dev.todoke.statistics.release.ReleaseCells.key;

import dev.todoke.disclosure.DisclosureAnswer;
import dev.todoke.disclosure.LinkedTables;
import dev.todoke.disclosure.NotProtectable;
import dev.todoke.disclosure.SmallCells;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.Feature;
import dev.todoke.statistics.YearStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Extent, treatment and detection by site for the whole area (進展度・治療・発見経緯).
///
/// "Not treated" follows from a treatment and its denominator and is protected like a printed count.
final class FeatureCells {

    private static final String NOT = "-not";

    private final CellCounts counts = new CellCounts();
    private final List<String> sites = new ArrayList<>();
    private final List<String> withheldSites = new ArrayList<>();

    private FeatureCells(YearStatistics year, DisclosureAnswer known) {
        year.table(CaseSet.INVASIVE).rows().stream()
                .filter(row -> ReleaseCells.hasFeatures(CaseSet.INVASIVE, row))
                .forEach(row -> {
                    sites.add(row.site().code());
                    if (known.withholds(key(row))) {
                        withheldSites.add(row.site().code());
                    }
                    counts.put(cases(row.site().code()), row.cases());
                    for (Feature feature : Feature.values()) {
                        counts.put(key(row, feature), row.features().of(feature));
                    }
                    for (Feature treatment : Feature.treatments()) {
                        counts.put(
                                key(row, treatment) + NOT,
                                row.features().of(Feature.TREATMENT_ASKED)
                                        - row.features().of(treatment));
                    }
                });
        for (String suffix : suffixes()) {
            counts.addSiteRemainders(site -> "00|" + site + "|" + suffix);
        }
        sites.add("~other");
        sites.add("~uterus");
    }

    static DisclosureAnswer check(YearStatistics year, SmallCells rule, DisclosureAnswer known) {
        var cells = new FeatureCells(year, known);
        var tables = new LinkedTables(rule);
        for (String site : cells.sites) {
            for (String suffix : suffixes()) {
                cells.declare(site, suffix, tables);
            }
        }
        cells.link(tables);
        try {
            return tables.check();
        } catch (NotProtectable _) {
            // no feature is shown then: of a feature that nobody sees nothing can be computed
            return cells.nothingShown();
        }
    }

    private DisclosureAnswer nothingShown() {
        var all = new TreeSet<String>();
        for (String site : sites) {
            suffixes().forEach(suffix -> all.add("00|" + site + "|" + suffix));
        }
        return new DisclosureAnswer.MustSuppress(all.size(), new TreeSet<>(), all, 0);
    }

    private static String cases(String site) {
        return "00|" + site + "|CASES";
    }

    private static List<String> suffixes() {
        var suffixes = new ArrayList<>(List.of("CASES", Feature.EXTENT_ASKED.name(), Feature.TREATMENT_ASKED.name()));
        Feature.detections().forEach(f -> suffixes.add(f.name()));
        Feature.extents().forEach(f -> suffixes.add(f.name()));
        for (Feature treatment : Feature.treatments()) {
            suffixes.add(treatment.name());
            suffixes.add(treatment.name() + NOT);
        }
        return suffixes;
    }

    private void declare(String site, String suffix, LinkedTables tables) {
        var key = "00|" + site + "|" + suffix;
        long count = counts.of(key);
        if (SiteTree.isRemainder(site)) {
            tables.remainder(key, count);
        } else if (withheldSites.contains(site)) {
            tables.withheld(key, count);
        } else if (suffix.equals("CASES") || suffix.endsWith("_ASKED")) {
            tables.fixed(key, count);
        } else if (suffix.endsWith(NOT)) {
            tables.implied(key, count);
        } else {
            tables.show(key, count, SiteTree.importance(site));
        }
    }

    private void link(LinkedTables tables) {
        for (String site : sites) {
            var head = "00|" + site + "|";
            counts.addUp(tables, cases(site), names(Feature.detections()), f -> head + f);
            counts.addUp(tables, head + Feature.EXTENT_ASKED.name(), names(Feature.extents()), f -> head + f);
            for (Feature treatment : Feature.treatments()) {
                counts.addUp(
                        tables,
                        head + Feature.TREATMENT_ASKED.name(),
                        List.of(treatment.name(), treatment.name() + NOT),
                        f -> head + f);
            }
        }
        for (String suffix : suffixes()) {
            SiteTree.all()
                    .forEach((group, parts) -> counts.addUp(
                            tables, "00|" + group + "|" + suffix, parts, site -> "00|" + site + "|" + suffix));
        }
    }

    private static List<String> names(List<Feature> features) {
        return features.stream().map(Feature::name).toList();
    }
}
