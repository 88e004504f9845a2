package dev.todoke.statistics.release;

import dev.todoke.disclosure.DisclosureAnswer;
import dev.todoke.disclosure.DisclosureAnswer.MustSuppress;
import dev.todoke.disclosure.SmallCells;
import dev.todoke.population.Area;
import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.Feature;
import dev.todoke.statistics.IncidenceRow;
import dev.todoke.statistics.YearStatistics;
import java.util.TreeSet;

/// Which cells the release of one year must withhold (公表する表の秘匿).
///
/// Three sets of linked tables in turn: counts by area, site and sex; ages of the whole area; extent, treatment and
/// detection of the whole area. Each later one takes what the earlier ones show as known to the reader and withholds
/// everything below a line that is withheld already. Quality indicators and denominators describe the registration, not
/// people, and are shown with every line that is shown.
final class ReleaseCells {

    private ReleaseCells() {}

    static DisclosureAnswer check(YearStatistics year, SmallCells rule) {
        var counts = CountCells.check(year, rule);
        var ages = AgeCells.check(year, rule, counts);
        var features = FeatureCells.check(year, rule, counts);
        var primary = new TreeSet<String>();
        var secondary = new TreeSet<String>();
        long cells = 0;
        long audited = 0;
        for (DisclosureAnswer answer : new DisclosureAnswer[] {counts, ages, features}) {
            switch (answer) {
                case DisclosureAnswer.Releasable releasable -> cells += releasable.cells();
                case MustSuppress must -> {
                    primary.addAll(must.primary());
                    secondary.addAll(must.secondary());
                    cells += must.cells();
                    audited += must.audited();
                }
            }
        }
        return primary.isEmpty() && secondary.isEmpty()
                ? new DisclosureAnswer.Releasable(cells)
                : new MustSuppress(cells, primary, secondary, audited);
    }

    /// Whole and prefectures are released; municipalities are not.
    static boolean isPublished(Area area) {
        return !(area instanceof Area.OfMunicipality);
    }

    /// Ages are released for the whole area, without in situ.
    static boolean hasAges(CaseSet caseSet, IncidenceRow row) {
        return caseSet == CaseSet.INVASIVE && row.area() instanceof Area.Whole;
    }

    /// Features are released for the whole area and both sexes, without in situ.
    static boolean hasFeatures(CaseSet caseSet, IncidenceRow row) {
        return hasAges(caseSet, row) && row.sex() == SexGroup.TOTAL;
    }

    /// Key of a count of all ages.
    static String key(String area, String site, String sex) {
        return area + "|" + site + "|" + sex;
    }

    static String key(IncidenceRow row) {
        return key(row.area().code(), row.site().code(), row.sex().code());
    }

    static String key(IncidenceRow row, AgeBand band) {
        return key(row) + "|" + band.code();
    }

    static String key(IncidenceRow row, Feature feature) {
        return row.area().code() + "|" + row.site().code() + "|" + feature.name();
    }
}
