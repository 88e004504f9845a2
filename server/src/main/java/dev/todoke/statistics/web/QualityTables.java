package dev.todoke.statistics.web;

import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.desk.QualityDesk;
import dev.todoke.statistics.quality.OwnAgainstRest;
import dev.todoke.statistics.quality.QualityCounts;
import dev.todoke.statistics.quality.QualityKey;
import dev.todoke.statistics.store.QualityStore;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Tables of quality figures (登録精度の表): shares in percent with one decimal, 「…」 not known, 「x」 withheld.
final class QualityTables {

    private static final String UNKNOWN = "…";
    private static final String WITHHELD = "x";

    private final PageWords words;

    QualityTables(PageWords words) {
        this.words = words;
    }

    PlainTable years(QualityDesk.Shown shown) {
        return table(
                "statistics.quality.years",
                "statistics.quality.year",
                shown.computed().stream()
                        .filter(one -> shown.years().containsKey(one.closing()))
                        .map(one -> row(
                                Cell.link(
                                        Integer.toString(one.year()),
                                        QualityController.PATH + "?closing=" + one.closing()),
                                line(shown.years(), one.closing()),
                                Optional.ofNullable(shown.timely().get(one.closing()))))
                        .toList());
    }

    private static QualityStore.Line line(Map<Long, QualityStore.Line> lines, long closing) {
        return java.util.Objects.requireNonNull(lines.get(closing), "filtered before");
    }

    PlainTable sites(QualityDesk.Shown shown) {
        return lines(
                "statistics.quality.sites",
                "statistics.quality.site",
                shown,
                line -> site(line.key().site()));
    }

    PlainTable areas(QualityDesk.Shown shown) {
        return lines(
                "statistics.quality.areas",
                "statistics.quality.area",
                shown,
                line -> line.key().value());
    }

    PlainTable hospitals(QualityDesk.Shown shown, Function<String, String> names) {
        return lines(
                "statistics.quality.hospitals",
                "statistics.quality.hospital",
                shown,
                line -> line.key().value() + " " + names.apply(line.key().value()));
    }

    private PlainTable lines(
            String caption, String first, QualityDesk.Shown shown, Function<QualityStore.Line, String> label) {
        var timely = new HashMap<String, QualityStore.Timeliness>();
        shown.timeliness().forEach(one -> timely.put(one.facility(), one));
        return table(
                caption,
                first,
                shown.lines().stream()
                        .map(line -> row(
                                Cell.text(label.apply(line)),
                                line,
                                line.key().by() == QualityKey.By.HOSPITAL
                                        ? Optional.ofNullable(
                                                timely.get(line.key().value()))
                                        : Optional.empty()))
                        .toList());
    }

    private PlainTable table(String caption, String first, List<List<Cell>> rows) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(words.say(first)));
        for (String key : List.of(
                "cases",
                "dci",
                "dco",
                "mv",
                "hv",
                "mi",
                "basis",
                "extent",
                "day",
                "ill-defined",
                "median",
                "in-time")) {
            columns.add(Column.numbers(words.say("statistics.quality." + key)));
        }
        return new PlainTable(words.say(caption), columns, rows, words.say("statistics.quality.empty"));
    }

    private static List<Cell> row(Cell first, QualityStore.Line line, Optional<QualityStore.Timeliness> timely) {
        var counts = line.counts();
        boolean hospital = line.key().by() == QualityKey.By.HOSPITAL;
        return List.of(
                first,
                Cell.count(counts.cases()),
                Cell.text(percent(counts, counts.dci())),
                Cell.text(hospital ? "・" : percent(counts, counts.dco())),
                Cell.text(percent(counts, counts.microscopy())),
                Cell.text(percent(counts, counts.histology())),
                Cell.text(line.deaths()
                        .filter(_ -> counts.cases() > 0)
                        .map(deaths -> String.format(Locale.ROOT, "%.3f", (double) deaths / counts.cases()))
                        .orElse(UNKNOWN)),
                Cell.text(percent(counts, counts.unknownBasis())),
                Cell.text(percent(counts, counts.unknownExtent())),
                Cell.text(percent(counts, counts.unknownDay())),
                Cell.text(percent(counts, counts.unknownSite())),
                Cell.text(timely.map(one -> Integer.toString(one.medianDays())).orElse(UNKNOWN)),
                Cell.text(timely.map(one -> share(one.inTime(), one.notifications()))
                        .orElse(UNKNOWN)));
    }

    /// A hospital's own figures against the prefecture, by site; the first line is all sites.
    PlainTable against(List<QualityStore.Line> own, List<QualityStore.Line> whole) {
        var bySite = new HashMap<String, QualityStore.Line>();
        whole.forEach(line -> bySite.put(line.key().site(), line));
        var columns = new ArrayList<Column>();
        columns.add(Column.words(words.say("statistics.quality.site")));
        columns.add(Column.numbers(words.say("statistics.quality.cases")));
        for (String key : List.of("dci", "mv", "hv", "basis", "extent", "day", "ill-defined")) {
            var name = words.say("statistics.quality." + key);
            columns.add(Column.numbers(words.say("statistics.quality.own", name)));
            columns.add(Column.numbers(words.say("statistics.quality.prefecture", name)));
        }
        var rows = own.stream()
                .map(line -> compared(
                        line.key().site(),
                        OwnAgainstRest.of(
                                line.counts(),
                                Optional.ofNullable(bySite.get(line.key().site()))
                                        .map(QualityStore.Line::counts)
                                        .orElse(QualityCounts.NONE))))
                .toList();
        return new PlainTable(
                words.say("statistics.quality.against"), columns, rows, words.say("statistics.quality.none"));
    }

    private List<Cell> compared(String site, OwnAgainstRest pair) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(site(site)));
        cells.add(Cell.count(pair.own().cases()));
        List<Function<QualityCounts, Long>> parts = List.of(
                QualityCounts::dci,
                QualityCounts::microscopy,
                QualityCounts::histology,
                QualityCounts::unknownBasis,
                QualityCounts::unknownExtent,
                QualityCounts::unknownDay,
                QualityCounts::unknownSite);
        for (var part : parts) {
            cells.add(Cell.text(percent(pair.own(), part.apply(pair.own()))));
            cells.add(Cell.text(
                    pair.prefecture().map(all -> percent(all, part.apply(all))).orElse(WITHHELD)));
        }
        return cells;
    }

    private String site(String code) {
        if (code.equals(QualityKey.ALL_SITES)) {
            return words.say("statistics.quality.all");
        }
        boolean japanese = words.locale().getLanguage().equals("ja");
        return CaseSet.INVASIVE.sites().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(group -> japanese ? group.nameJa() : group.nameEn())
                .orElse(code);
    }

    private static String percent(QualityCounts counts, long part) {
        return counts.cases() == 0 ? UNKNOWN : String.format(Locale.ROOT, "%.1f", counts.percent(part));
    }

    private static String share(long part, long all) {
        return all == 0 ? UNKNOWN : String.format(Locale.ROOT, "%.1f", 100.0 * part / all);
    }
}
