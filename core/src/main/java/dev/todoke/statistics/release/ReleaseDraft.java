package dev.todoke.statistics.release;

import dev.todoke.disclosure.DisclosureAnswer;
import dev.todoke.disclosure.NotProtectable;
import dev.todoke.disclosure.SmallCells;
import dev.todoke.population.StandardPopulations;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.CrudeRate;
import dev.todoke.statistics.Feature;
import dev.todoke.statistics.IncidenceRow;
import dev.todoke.statistics.Proportion;
import dev.todoke.statistics.YearStatistics;
import dev.todoke.statistics.release.ReleasedYear.AgeCounted;
import dev.todoke.statistics.release.ReleasedYear.ByAge;
import dev.todoke.statistics.release.ReleasedYear.Counted;
import dev.todoke.statistics.release.ReleasedYear.DeathsToCases;
import dev.todoke.statistics.release.ReleasedYear.Incidence;
import dev.todoke.statistics.release.ReleasedYear.Mortality;
import dev.todoke.statistics.release.ReleasedYear.Part;
import dev.todoke.statistics.release.ReleasedYear.Place;
import dev.todoke.statistics.release.ReleasedYear.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the release of a year (公表案の作成): disclosure control over all tables first, then every figure or its sign.
public record ReleaseDraft(ReleasedYear tables, DisclosureAnswer disclosure) {

    /// The draft, or nothing when the year is so small that withholding cannot make its tables safe.
    public static Optional<ReleaseDraft> ifProtectable(YearStatistics year, ReleaseHead head) {
        try {
            return Optional.of(of(year, head));
        } catch (NotProtectable _) {
            // a release of this shape must not happen; whoever asked says so to people
            return Optional.empty();
        }
    }

    public static ReleaseDraft of(YearStatistics year, ReleaseHead head) {
        var disclosure = ReleaseCells.check(year, new SmallCells(head.threshold()));
        return new ReleaseDraft(tables(year, head, disclosure), disclosure);
    }

    /// The same tables with nothing withheld, for the registry room alone.
    public static ReleasedYear complete(YearStatistics year, ReleaseHead head) {
        return tables(year, head, new DisclosureAnswer.Releasable(0));
    }

    private static ReleasedYear tables(YearStatistics year, ReleaseHead head, DisclosureAnswer disclosure) {
        var maker = new Maker(disclosure);
        var rows = Stream.of(CaseSet.values())
                .flatMap(set -> year.table(set).rows().stream().map(row -> new Line(set, row)))
                .filter(line -> ReleaseCells.isPublished(line.row.area()))
                .toList();
        var totals = rows.stream()
                .filter(line -> ReleaseCells.hasFeatures(line.caseSet, line.row))
                .map(Line::row)
                .toList();
        return new ReleasedYear(
                head,
                rows.stream().map(maker::incidence).toList(),
                rows.stream()
                        .filter(line -> ReleaseCells.hasAges(line.caseSet, line.row))
                        .flatMap(maker::ages)
                        .toList(),
                totals.stream().flatMap(maker::shares).toList(),
                totals.stream().map(maker::mortality).toList());
    }

    private record Line(CaseSet caseSet, IncidenceRow row) {

        Place place() {
            return new Place(row.area().code(), caseSet, row.site().code(), row.sex());
        }
    }

    private record Maker(DisclosureAnswer disclosure) {

        Incidence incidence(Line line) {
            var row = line.row;
            if (disclosure.withholds(ReleaseCells.key(row))) {
                return new Incidence(line.place(), Published.withheld());
            }
            return new Incidence(
                    line.place(),
                    Published.shown(new Counted(
                            row.cases(),
                            published(row.crude().map(r -> PublishedRate.of(r.per100k(), r.limits()))),
                            standardised(row, "jp2015"),
                            standardised(row, "jp1985"),
                            standardised(row, "world"),
                            published(row.cumulative().map(c -> PublishedRate.rounded(c.ratePercent()))))));
        }

        Stream<ByAge> ages(Line line) {
            return Stream.of(AgeBand.values()).map(band -> age(line, band));
        }

        private ByAge age(Line line, AgeBand band) {
            var row = line.row;
            if (disclosure.withholds(ReleaseCells.key(row)) || disclosure.withholds(ReleaseCells.key(row, band))) {
                return new ByAge(line.place(), band, Published.withheld());
            }
            long cases = band.cases(row.ages());
            long persons = row.ratesApply() ? band.persons(row.persons()) : 0;
            Optional<PublishedRate> rate = persons == 0
                    ? Optional.empty()
                    : Optional.of(CrudeRate.of(cases, (double) persons))
                            .map(r -> PublishedRate.of(r.per100k(), r.limits()));
            return new ByAge(line.place(), band, Published.shown(new AgeCounted(cases, published(rate))));
        }

        Stream<Share> shares(IncidenceRow row) {
            return Stream.of(Feature.values())
                    .filter(f -> f != Feature.EXTENT_ASKED && f != Feature.TREATMENT_ASKED)
                    .map(f -> share(row, f));
        }

        private Share share(IncidenceRow row, Feature feature) {
            var area = row.area().code();
            var site = row.site().code();
            var whole = whole(row, feature);
            if (disclosure.withholds(ReleaseCells.key(row)) || disclosure.withholds(ReleaseCells.key(row, feature))) {
                return new Share(area, site, feature, Published.withheld());
            }
            if (!whole.isDefined()) {
                return new Share(area, site, feature, Published.impossible());
            }
            var part = new Part(whole.part(), whole.whole(), PublishedRate.rounded(whole.percent()));
            return new Share(area, site, feature, Published.shown(part));
        }

        private static Proportion whole(IncidenceRow row, Feature feature) {
            if (Feature.extents().contains(feature)) {
                return row.extent(feature);
            }
            if (Feature.treatments().contains(feature)) {
                return row.treatment(feature);
            }
            return new Proportion(row.features().of(feature), row.cases());
        }

        Mortality mortality(IncidenceRow row) {
            var area = row.area().code();
            var site = row.site().code();
            var mi = row.quality().mi();
            if (disclosure.withholds(ReleaseCells.key(row))) {
                return new Mortality(area, site, Published.withheld());
            }
            if (!mi.isDefined()) {
                return new Mortality(area, site, Published.impossible());
            }
            var ratio = new BigDecimal(mi.ratio()).setScale(2, RoundingMode.HALF_UP);
            return new Mortality(area, site, Published.shown(new DeathsToCases(mi.deaths(), ratio)));
        }

        private static Published<PublishedRate> standardised(IncidenceRow row, String standard) {
            return published(StandardPopulations.find(standard)
                    .flatMap(row::standardised)
                    .map(r -> PublishedRate.of(r.per100k(), r.gamma())));
        }

        private static <T> Published<T> published(Optional<T> figure) {
            return figure.map(Published::shown).orElseGet(Published::impossible);
        }
    }

    /// Figures a release shows and withholds, for the page where it is checked.
    public List<Long> shownAndWithheld() {
        long withheld = tables.incidence().stream()
                .filter(i -> i.counted().shown().isEmpty())
                .count();
        return List.of(tables.incidence().size() - withheld, withheld);
    }
}
