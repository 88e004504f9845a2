package dev.todoke.statistics.release;

import static dev.todoke.statistics.release.CellCounts.OTHER_SEX;
import static dev.todoke.statistics.release.CellCounts.SEXES;
import static dev.todoke.statistics.release.ReleaseCells.key;

import dev.todoke.disclosure.DisclosureAnswer;
import dev.todoke.disclosure.LinkedTables;
import dev.todoke.disclosure.NotProtectable;
import dev.todoke.disclosure.SmallCells;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.YearStatistics;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// Counts by site, sex and age of the whole area (年齢別の罹患数).
final class AgeCells {

    private static final List<String> BANDS =
            Arrays.stream(AgeBand.values()).map(AgeBand::code).toList();

    private final CellCounts counts = new CellCounts();
    private final TreeSet<String> sites = new TreeSet<>();
    private final DisclosureAnswer known;

    private AgeCells(YearStatistics year, DisclosureAnswer known) {
        this.known = known;
        year.table(CaseSet.INVASIVE).rows().stream()
                .filter(row -> ReleaseCells.hasAges(CaseSet.INVASIVE, row))
                .forEach(row -> {
                    sites.add(row.site().code());
                    counts.put(key(row), row.cases());
                    for (AgeBand band : AgeBand.values()) {
                        counts.put(key(row, band), band.cases(row.ages()));
                    }
                });
        var suffixes = new TreeSet<>(BANDS.stream().map(b -> "|" + b).toList());
        suffixes.add("");
        for (String suffix : suffixes) {
            for (String sex : SEXES) {
                counts.addSiteRemainders(site -> key("00", site, sex) + suffix);
            }
        }
        sites.add("~other");
        sites.add("~uterus");
        for (String suffix : suffixes) {
            counts.addOtherSex(sites.stream().map(site -> "00|" + site).toList(), key -> key + suffix);
        }
    }

    static DisclosureAnswer check(YearStatistics year, SmallCells rule, DisclosureAnswer known) {
        var cells = new AgeCells(year, known);
        var tables = new LinkedTables(rule);
        for (String key : cells.counts.keys()) {
            cells.declare(key, tables);
        }
        cells.link(tables);
        try {
            return tables.check();
        } catch (NotProtectable _) {
            // no age is shown then: of an age that nobody sees nothing can be computed
            return cells.nothingShown();
        }
    }

    private DisclosureAnswer nothingShown() {
        var all = counts.keys().stream()
                .filter(key -> key.split("\\|").length == 4)
                .toList();
        return new DisclosureAnswer.MustSuppress(all.size(), new TreeSet<>(), new TreeSet<>(all), 0);
    }

    private void declare(String key, LinkedTables tables) {
        var parts = key.split("\\|");
        long count = counts.of(key);
        var line = key(parts[0], parts[1], parts[2]);
        if (parts[2].equals(OTHER_SEX) || SiteTree.isRemainder(parts[1])) {
            tables.remainder(key, count);
        } else if (known.withholds(line)) {
            tables.withheld(key, count);
        } else if (parts.length == 3) {
            tables.fixed(key, count);
        } else {
            tables.show(key, count, (parts[2].equals("0") ? 1 : 0) + 2 * SiteTree.importance(parts[1]));
        }
    }

    private void link(LinkedTables tables) {
        for (String site : sites) {
            for (String sex : List.of("0", "1", "2", OTHER_SEX)) {
                counts.addUp(tables, key("00", site, sex), BANDS, band -> key("00", site, sex) + "|" + band);
            }
            for (String band : BANDS) {
                counts.addUp(
                        tables,
                        key("00", site, "0") + "|" + band,
                        List.of("1", "2", OTHER_SEX),
                        sex -> key("00", site, sex) + "|" + band);
            }
        }
        for (String sex : List.of("0", "1", "2", OTHER_SEX)) {
            for (String band : BANDS) {
                SiteTree.all()
                        .forEach((group, parts) -> counts.addUp(
                                tables,
                                key("00", group, sex) + "|" + band,
                                parts,
                                site -> key("00", site, sex) + "|" + band));
            }
        }
    }
}
