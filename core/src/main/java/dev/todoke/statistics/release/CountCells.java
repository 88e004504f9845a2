package dev.todoke.statistics.release;

import static dev.todoke.statistics.release.CellCounts.OTHER_SEX;
import static dev.todoke.statistics.release.CellCounts.SEXES;
import static dev.todoke.statistics.release.ReleaseCells.key;

import dev.todoke.disclosure.DisclosureAnswer;
import dev.todoke.disclosure.LinkedTables;
import dev.todoke.disclosure.SmallCells;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.IncidenceRow;
import dev.todoke.statistics.YearStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Counts by area, site and sex, with and without in situ (地域・部位・性別の罹患数).
final class CountCells {

    private final CellCounts counts = new CellCounts();
    private final List<String> areas = new ArrayList<>();
    private final TreeSet<String> sites = new TreeSet<>();

    private CountCells(YearStatistics year) {
        for (CaseSet caseSet : CaseSet.values()) {
            for (IncidenceRow row : year.table(caseSet).rows()) {
                if (ReleaseCells.isPublished(row.area())) {
                    counts.put(key(row), row.cases());
                    sites.add(row.site().code());
                    if (!areas.contains(row.area().code())) {
                        areas.add(row.area().code());
                    }
                }
            }
        }
        SiteTree.all().values().forEach(sites::addAll);
        for (String area : areas) {
            for (String sex : SEXES) {
                counts.addSiteRemainders(site -> key(area, site, sex));
            }
            counts.addOtherSex(sites.stream().map(site -> area + "|" + site).toList(), key -> key);
        }
    }

    static DisclosureAnswer check(YearStatistics year, SmallCells rule) {
        var cells = new CountCells(year);
        var tables = new LinkedTables(rule);
        cells.declare(tables);
        cells.link(tables);
        return tables.check();
    }

    private void declare(LinkedTables tables) {
        for (String key : counts.keys()) {
            var parts = key.split("\\|");
            if (parts[2].equals(OTHER_SEX) || SiteTree.isInsensitive(parts[1])) {
                tables.remainder(key, counts.of(key));
            } else if (SiteTree.isRemainder(parts[1])) {
                tables.implied(key, counts.of(key));
            } else {
                tables.show(key, counts.of(key), importance(parts));
            }
        }
    }

    private static int importance(String[] key) {
        return (key[0].equals("00") ? 2 : 0)
                + 3 * SiteTree.importance(key[1])
                + (key[1].length() < 3 ? 2 : 0)
                + (key[2].equals("0") ? 3 : 0);
    }

    private void link(LinkedTables tables) {
        var sexes = List.of("0", "1", "2", OTHER_SEX);
        for (String area : areas) {
            for (String site : sites) {
                counts.addUp(tables, key(area, site, "0"), List.of("1", "2", OTHER_SEX), sex -> key(area, site, sex));
            }
            for (String sex : sexes) {
                SiteTree.all()
                        .forEach((group, parts) ->
                                counts.addUp(tables, key(area, group, sex), parts, site -> key(area, site, sex)));
            }
        }
        var prefectures = areas.stream().filter(a -> !a.equals("00")).toList();
        for (String site : sites) {
            for (String sex : sexes) {
                counts.addUp(tables, key("00", site, sex), prefectures, area -> key(area, site, sex));
            }
        }
    }
}
