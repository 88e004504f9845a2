package dev.todoke.statistics.web;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.codes.SiteGroup;
import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.Feature;
import dev.todoke.statistics.Figures;
import dev.todoke.statistics.chart.BarChart;
import dev.todoke.statistics.chart.ChartWords;
import dev.todoke.statistics.chart.Point;
import dev.todoke.statistics.release.Published;
import dev.todoke.statistics.release.PublishedRate;
import dev.todoke.statistics.release.ReleasePackage;
import dev.todoke.statistics.release.ReleasedYear;
import dev.todoke.statistics.release.ReleasedYear.Counted;
import dev.todoke.statistics.release.ReleasedYear.DeathsToCases;
import dev.todoke.statistics.release.ReleasedYear.Incidence;
import dev.todoke.statistics.release.ReleasedYear.Mortality;
import dev.todoke.statistics.release.ReleasedYear.Part;
import dev.todoke.statistics.release.ReleasedYear.Place;
import dev.todoke.statistics.release.ReleasedYear.Share;
import dev.todoke.statistics.store.StoredDraft;
import dev.todoke.web.Cell;
import dev.todoke.web.ChartFrame;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What R-13 shows of one closing (統計表): complete tables with the mark of what a release withholds, quality, the
/// disclosure check.
///
/// @param releasable false when the year is so small that no withholding protects its counts
/// @param release number of the release; empty text before it
public record TablesPage(
        long closing,
        String year,
        String title,
        String records,
        boolean computed,
        boolean releasable,
        String cells,
        String small,
        String withheld,
        String outside,
        List<PlainTable> tables,
        List<ChartFrame> charts,
        String release,
        boolean mayCompute,
        boolean mayRelease) {

    public TablesPage {
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }

    static TablesPage of(
            ClosingSummary closing,
            Optional<StoredDraft> draft,
            Optional<Long> release,
            PublicWords words,
            boolean mayCompute,
            boolean mayRelease) {
        return new TablesPage(
                closing.number(),
                closing.year().toString(),
                words.say("diagnosed", closing.year().toString()),
                Figures.count(closing.records()),
                draft.isPresent(),
                draft.filter(StoredDraft::releasable).isPresent(),
                draft.map(d -> Figures.count(d.cells())).orElse(""),
                draft.map(d -> Figures.count(d.small())).orElse(""),
                draft.map(d -> Figures.count(d.withheld())).orElse(""),
                draft.map(d -> Figures.count(d.outside())).orElse(""),
                draft.map(d -> tables(d, words)).orElse(List.of()),
                draft.map(d -> List.of(chart(read(d.complete()), words))).orElse(List.of()),
                release.map(String::valueOf).orElse(""),
                mayCompute,
                mayRelease && draft.filter(StoredDraft::releasable).isPresent());
    }

    private static ReleasedYear read(byte[] file) {
        try {
            return ReleasePackage.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PlainTable> tables(StoredDraft draft, PublicWords words) {
        var complete = read(draft.complete());
        var hidden = draft.releasable() ? withheld(read(draft.released())) : places(complete.incidence().stream());
        var tables = new ArrayList<PlainTable>();
        for (CaseSet caseSet : CaseSet.values()) {
            tables.add(incidence(complete, caseSet, hidden, words));
        }
        tables.add(quality(complete, words));
        return tables;
    }

    private static Set<Place> withheld(ReleasedYear released) {
        return places(released.incidence().stream().filter(i -> i.counted() instanceof Published.Withheld<Counted>));
    }

    private static Set<Place> places(Stream<Incidence> lines) {
        return lines.map(Incidence::place).collect(Collectors.toSet());
    }

    private static PlainTable incidence(ReleasedYear complete, CaseSet caseSet, Set<Place> hidden, PublicWords words) {
        var columns = List.of(
                Column.words(words.say("column.site")),
                Column.words(words.say("column.sex")),
                Column.numbers(words.say("column.cases")),
                Column.words(words.say("column.release")),
                Column.numbers(words.say("column.crude")),
                Column.numbers(words.say("standard.jp2015")),
                Column.numbers(words.say("column.limits")),
                Column.numbers(words.say("standard.jp1985")),
                Column.numbers(words.say("standard.world")),
                Column.numbers(words.say("column.cumulative")));
        var rows = new ArrayList<List<Cell>>();
        for (SiteGroup site : caseSet.sites()) {
            complete.incidence().stream()
                    .filter(i -> i.place().area().equals("00")
                            && i.place().caseSet() == caseSet
                            && i.place().site().equals(site.code()))
                    .forEach(i -> rows.add(row(i, site, hidden.contains(i.place()), words)));
        }
        return new PlainTable(
                words.say("tables.incidence", caseSet.code(), words.caseSet(caseSet), caseSet.icd10()),
                columns,
                rows,
                "");
    }

    private static List<Cell> row(Incidence line, SiteGroup site, boolean hidden, PublicWords words) {
        var counted = line.counted();
        var jp2015 = PublicParts.flat(counted, Counted::jp2015);
        return List.of(
                Cell.text(words.site(site)),
                Cell.text(words.sex(line.place().sex())),
                Cell.text(words.count(PublicParts.map(counted, Counted::cases))),
                hidden
                        ? Cell.state(words.say("tables.withheld"), "caution")
                        : Cell.state(words.say("tables.shown"), "plain"),
                Cell.text(words.rate(PublicParts.flat(counted, Counted::crude))),
                Cell.text(words.rate(jp2015)),
                Cell.text(words.limits(jp2015)),
                Cell.text(words.rate(PublicParts.flat(counted, Counted::jp1985))),
                Cell.text(words.rate(PublicParts.flat(counted, Counted::world))),
                Cell.text(words.decimal(PublicParts.flat(counted, Counted::cumulative))));
    }

    private static PlainTable quality(ReleasedYear complete, PublicWords words) {
        var features = List.of(Feature.MICROSCOPY, Feature.HISTOLOGY, Feature.DCI, Feature.DCO);
        var columns = List.of(
                Column.words(words.say("column.site")),
                Column.numbers("MV %"),
                Column.numbers("HV %"),
                Column.numbers("DCI %"),
                Column.numbers("DCO %"),
                Column.numbers(words.say("column.deaths")),
                Column.numbers(words.say("column.mi")));
        var rows = new ArrayList<List<Cell>>();
        for (SiteGroup site : CaseSet.INVASIVE.sites()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(words.site(site)));
            for (Feature feature : features) {
                row.add(Cell.text(percent(complete, site, feature, words)));
            }
            var mi = complete.mortality().stream()
                    .filter(m -> m.site().equals(site.code()))
                    .findFirst()
                    .map(Mortality::ratio)
                    .orElseGet(Published::impossible);
            row.add(Cell.text(words.count(PublicParts.map(mi, DeathsToCases::deaths))));
            row.add(Cell.text(words.decimal(PublicParts.map(mi, DeathsToCases::ratio))));
            rows.add(row);
        }
        return new PlainTable(words.say("tables.quality"), columns, rows, "");
    }

    private static String percent(ReleasedYear complete, SiteGroup site, Feature feature, PublicWords words) {
        Published<Part> part = complete.shares().stream()
                .filter(s -> s.site().equals(site.code()) && s.feature() == feature)
                .findFirst()
                .map(Share::part)
                .orElseGet(Published::impossible);
        return words.decimal(PublicParts.map(part, Part::percent));
    }

    private static ChartFrame chart(ReleasedYear complete, PublicWords words) {
        var bars = complete.incidence().stream()
                .filter(i -> i.place().area().equals("00")
                        && i.place().caseSet() == CaseSet.INVASIVE
                        && !i.place().site().equals("1"))
                .filter(i -> jp2015(i).isPresent())
                .filter(i -> i.place().sex() == SexGroup.TOTAL || isOfOneSex(i))
                .sorted(Comparator.comparing(
                                (Incidence i) -> jp2015(i).orElseThrow().per100k())
                        .reversed())
                .map(i -> bar(i, words))
                .toList();
        var chart = new BarChart(
                new ChartWords(
                        words.say("tables.chart"),
                        words.say("unit", words.standard("jp2015")),
                        words.say("tables.chart.summary")),
                bars);
        return new ChartFrame(
                "chart-sites",
                chart.words().title(),
                chart.words().unit(),
                chart.words().summary(),
                words.say(
                        "tables.source",
                        Long.toString(complete.head().closing()),
                        complete.head().population()),
                chart.svg(),
                "");
    }

    private static boolean isOfOneSex(Incidence line) {
        return site(line).flatMap(SiteGroup::onlySex).isPresent();
    }

    private static Optional<SiteGroup> site(Incidence line) {
        return CaseSet.INVASIVE.sites().stream()
                .filter(s -> s.code().equals(line.place().site()))
                .findFirst();
    }

    private static Optional<PublishedRate> jp2015(Incidence line) {
        return PublicParts.flat(line.counted(), Counted::jp2015).shown();
    }

    private static BarChart.Bar bar(Incidence line, PublicWords words) {
        var rate = jp2015(line).orElseThrow();
        return new BarChart.Bar(
                site(line).map(words::site).orElse(""),
                new Point.Drawn(rate.per100k().doubleValue(), rate.limits(), PublicWords.decimal(rate.per100k())),
                false);
    }
}
