package dev.todoke.statistics.web;

import dev.todoke.codes.SiteGroup;
import dev.todoke.population.SexGroup;
import dev.todoke.statistics.Feature;
import dev.todoke.statistics.Proportion;
import dev.todoke.statistics.chart.BarChart;
import dev.todoke.statistics.chart.ChartWords;
import dev.todoke.statistics.chart.LineChart;
import dev.todoke.statistics.chart.Point;
import dev.todoke.statistics.release.AgeBand;
import dev.todoke.statistics.release.Published;
import dev.todoke.statistics.release.PublishedRate;
import dev.todoke.statistics.release.ReleasedYear.AgeCounted;
import dev.todoke.statistics.release.ReleasedYear.ByAge;
import dev.todoke.statistics.release.ReleasedYear.Counted;
import dev.todoke.statistics.release.ReleasedYear.Incidence;
import dev.todoke.statistics.release.ReleasedYear.Part;
import dev.todoke.statistics.release.ReleasedYear.Share;
import dev.todoke.statistics.store.PublicationReader.LineOfYear;
import dev.todoke.web.Cell;
import dev.todoke.web.ChartFrame;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The tables of the public pages, each with its chart (公開画面の表と図).
final class PublicParts {

    private static final int BARS = 12;

    private final PublicQuestion question;
    private final PublicWords words;
    private final String source;

    PublicParts(PublicQuestion question, PublicWords words, String source) {
        this.question = question;
        this.words = words;
        this.source = source;
    }

    /// Years in rows, the rates of all sexes that the site has as lines.
    PublicPage.Part years(List<LineOfYear> lines) {
        var rows = new ArrayList<List<Cell>>();
        for (LineOfYear line : lines) {
            if (line.incidence().place().sex() == question.sex()) {
                rows.add(withFirst(
                        words.say("year", Integer.toString(line.year())),
                        "",
                        line.incidence().counted()));
            }
        }
        var years = lines.stream().map(LineOfYear::year).distinct().toList();
        var series = new ArrayList<LineChart.Series>();
        for (SexGroup sex : sexes()) {
            series.add(new LineChart.Series(
                    words.sex(sex),
                    years.stream().map(y -> point(lines, y, sex)).toList()));
        }
        var chart = new LineChart(
                new ChartWords(title("years"), unit(), trend(lines, years)),
                years.stream().map(String::valueOf).toList(),
                series);
        var charts =
                years.size() < 2 ? List.<ChartFrame>of() : List.of(frame("chart-years", chart.words(), chart.svg()));
        return new PublicPage.Part(
                "years",
                words.say("years.title"),
                words.say("years.lead"),
                table(title("years"), words.say("column.year"), rows),
                charts);
    }

    /// Broad age classes in rows.
    PublicPage.Part ages(List<ByAge> ages) {
        var rows = new ArrayList<List<Cell>>();
        for (AgeBand band : AgeBand.values()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(words.band(band)));
            for (SexGroup sex : sexes()) {
                var counted = age(ages, sex, band);
                row.add(Cell.text(words.count(map(counted, AgeCounted::cases))));
                row.add(Cell.text(words.rate(flat(counted, AgeCounted::rate))));
            }
            rows.add(row);
        }
        var columns = new ArrayList<Column>(List.of(Column.words(words.say("column.age"))));
        for (SexGroup sex : sexes()) {
            columns.add(Column.numbers(words.say("column.cases-of", words.sex(sex))));
            columns.add(Column.numbers(words.say("column.rate-of", words.sex(sex))));
        }
        var known = List.of(AgeBand.CHILDREN, AgeBand.YOUNG, AgeBand.MIDDLE, AgeBand.EARLY_OLD, AgeBand.OLD);
        var bars = known.stream()
                .map(band -> new BarChart.Bar(
                        words.band(band), point(flat(age(ages, question.sex(), band), AgeCounted::rate)), false))
                .toList();
        var chart = new BarChart(
                new ChartWords(
                        title("ages"), words.say("unit.age"), words.say("ages.summary", words.sex(question.sex()))),
                bars);
        return new PublicPage.Part(
                "ages",
                words.say("ages.title"),
                words.say("ages.lead"),
                new PlainTable(title("ages"), columns, rows, words.say("nothing")),
                List.of(frame("chart-ages", chart.words(), chart.svg())));
    }

    /// All sites of the year, the most frequent first.
    PublicPage.Part sites(List<Incidence> lines) {
        var sites = question.caseSet().sites().stream().skip(1).toList();
        record Named(SiteGroup site, Incidence line) {}
        var named = sites.stream()
                .flatMap(site -> lines.stream()
                        .filter(l -> l.place().site().equals(site.code()))
                        .map(l -> new Named(site, l)))
                .sorted(Comparator.comparingLong((Named n) ->
                        -n.line.counted().shown().map(Counted::cases).orElse(0L)))
                .toList();
        var rows = named.stream()
                .map(n -> withFirst(
                        words.site(n.site),
                        "/public?" + question.withSite(n.site).query(),
                        n.line.counted()))
                .toList();
        var bars = named.stream()
                .filter(n -> n.line.counted().shown().isPresent())
                .limit(BARS)
                .map(n ->
                        new BarChart.Bar(words.site(n.site), point(flat(n.line.counted(), this::standardised)), false))
                .toList();
        var chart = new BarChart(
                new ChartWords(
                        title("sites"),
                        unit(),
                        words.say(
                                "sites.summary",
                                first(named.stream()
                                        .map(n -> words.site(n.site))
                                        .toList()))),
                bars);
        return new PublicPage.Part(
                "sites",
                words.say("sites.title"),
                words.say("sites.lead"),
                table(title("sites"), words.say("column.site"), rows),
                bars.isEmpty() ? List.of() : List.of(frame("chart-sites", chart.words(), chart.svg())));
    }

    /// All areas of the year in the order of their codes.
    PublicPage.Part areas(List<Incidence> lines) {
        var rows = lines.stream()
                .map(l -> withFirst(
                        words.area(l.place().area()),
                        "/public?" + question.withArea(l.place().area()).query(),
                        l.counted()))
                .toList();
        var bars = lines.stream()
                .map(l -> new BarChart.Bar(
                        words.area(l.place().area()),
                        point(flat(l.counted(), this::standardised)),
                        l.place().area().equals(question.area())))
                .toList();
        var chart = new BarChart(new ChartWords(title("areas"), unit(), words.say("areas.summary")), bars);
        return new PublicPage.Part(
                "areas",
                words.say("areas.title"),
                words.say("areas.lead"),
                table(title("areas"), words.say("column.area"), rows),
                List.of(frame("chart-areas", chart.words(), chart.svg())));
    }

    /// Extent, treatment or detection: features with their share.
    PublicPage.Part shares(String key, List<Feature> features, List<Share> shares) {
        var rows = new ArrayList<List<Cell>>();
        var bars = new ArrayList<BarChart.Bar>();
        for (Feature feature : features) {
            Published<Part> part = shares.stream()
                    .filter(s -> s.feature() == feature)
                    .findFirst()
                    .map(Share::part)
                    .orElseGet(Published::impossible);
            rows.add(List.of(
                    Cell.text(words.feature(feature)),
                    Cell.text(words.count(map(part, Part::cases))),
                    Cell.text(words.decimal(map(part, Part::percent)))));
            bars.add(new BarChart.Bar(words.feature(feature), percent(part), false));
        }
        var columns = List.of(
                Column.words(words.say(key + ".column")),
                Column.numbers(words.say("column.cases")),
                Column.numbers(words.say("column.percent")));
        var chart = new BarChart(new ChartWords(title(key), "%", words.say(key + ".summary")), bars);
        return new PublicPage.Part(
                key,
                words.say(key + ".title"),
                words.say(key + ".lead"),
                new PlainTable(title(key), columns, rows, words.say("nothing")),
                List.of(frame("chart-" + key, chart.words(), chart.svg())));
    }

    Published<PublishedRate> standardised(Counted counted) {
        return switch (question.standard()) {
            case "jp1985" -> counted.jp1985();
            case "world" -> counted.world();
            default -> counted.jp2015();
        };
    }

    private List<SexGroup> sexes() {
        return question.site().onlySex().map(s -> List.of(SexGroup.of(s))).orElse(List.of(SexGroup.values()));
    }

    private String title(String key) {
        return words.say(
                key + ".caption",
                words.site(question.site()),
                words.area(question.area()),
                Integer.toString(question.year()),
                words.sex(question.sex()));
    }

    private String unit() {
        return words.say("unit", words.standard(question.standard()));
    }

    private PlainTable table(String caption, String first, List<List<Cell>> rows) {
        var columns = List.of(
                Column.words(first),
                Column.numbers(words.say("column.cases")),
                Column.numbers(words.say("column.crude")),
                Column.numbers(words.say("column.asr")),
                Column.numbers(words.say("column.limits")),
                Column.numbers(words.say("column.cumulative")));
        return new PlainTable(caption, columns, rows, words.say("nothing"));
    }

    private List<Cell> withFirst(String name, String path, Published<Counted> counted) {
        var rate = flat(counted, this::standardised);
        return List.of(
                path.isEmpty() ? Cell.text(name) : Cell.link(name, path),
                Cell.text(words.count(map(counted, Counted::cases))),
                Cell.text(words.rate(flat(counted, Counted::crude))),
                Cell.text(words.rate(rate)),
                Cell.text(words.limits(rate)),
                Cell.text(words.decimal(flat(counted, Counted::cumulative))));
    }

    private ChartFrame frame(String id, ChartWords chart, String svg) {
        return new ChartFrame(id, chart.title(), chart.unit(), chart.summary(), source, svg, "");
    }

    private String trend(List<LineOfYear> lines, List<Integer> years) {
        var first = rateOf(lines, years.getFirst());
        var last = rateOf(lines, years.getLast());
        if (first.isEmpty() || last.isEmpty()) {
            return words.say("years.summary-withheld");
        }
        return words.say(
                "years.summary",
                years.getFirst().toString(),
                PublicWords.decimal(first.get().per100k()),
                years.getLast().toString(),
                PublicWords.decimal(last.get().per100k()));
    }

    private Optional<PublishedRate> rateOf(List<LineOfYear> lines, int year) {
        return lines.stream()
                .filter(l -> l.year() == year && l.incidence().place().sex() == question.sex())
                .findFirst()
                .flatMap(l -> flat(l.incidence().counted(), this::standardised).shown());
    }

    private Point point(List<LineOfYear> lines, int year, SexGroup sex) {
        return lines.stream()
                .filter(l -> l.year() == year && l.incidence().place().sex() == sex)
                .findFirst()
                .map(l -> point(flat(l.incidence().counted(), this::standardised)))
                .orElse(new Point.Absent("…"));
    }

    private Point point(Published<PublishedRate> rate) {
        return switch (rate) {
            case Published.Shown<PublishedRate>(var value) ->
                new Point.Drawn(value.per100k().doubleValue(), value.limits(), PublicWords.decimal(value.per100k()));
            case Published.Withheld<PublishedRate> _ -> new Point.Absent(PublicWords.WITHHELD);
            case Published.Impossible<PublishedRate> _ -> new Point.Absent(PublicWords.IMPOSSIBLE);
        };
    }

    private static Point percent(Published<Part> part) {
        return switch (part) {
            case Published.Shown<Part>(var value) -> {
                double percent = value.percent().doubleValue();
                var limits = new Proportion(value.cases(), value.whole()).limits();
                yield new Point.Drawn(percent, limits, value.percent().toPlainString());
            }
            case Published.Withheld<Part> _ -> new Point.Absent(PublicWords.WITHHELD);
            case Published.Impossible<Part> _ -> new Point.Absent(PublicWords.IMPOSSIBLE);
        };
    }

    private static Published<AgeCounted> age(List<ByAge> ages, SexGroup sex, AgeBand band) {
        return ages.stream()
                .filter(a -> a.place().sex() == sex && a.band() == band)
                .findFirst()
                .map(ByAge::counted)
                .orElseGet(Published::impossible);
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "" : names.getFirst();
    }

    static <T, R> Published<R> map(Published<T> figure, Function<T, R> read) {
        return flat(figure, value -> Published.shown(read.apply(value)));
    }

    static <T, R> Published<R> flat(Published<T> figure, Function<T, Published<R>> read) {
        return switch (figure) {
            case Published.Shown<T>(var value) -> read.apply(value);
            case Published.Withheld<T> _ -> Published.withheld();
            case Published.Impossible<T> _ -> Published.impossible();
        };
    }
}
