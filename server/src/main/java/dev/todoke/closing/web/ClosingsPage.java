package dev.todoke.closing.web;

import dev.todoke.closing.store.ClosingStore;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All closings with checksum, figures and what changed since the version before (年次確定の一覧の内容).
///
/// @param years years that can be tried and closed, newest first
record ClosingsPage(List<String> years, PlainTable closings) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));
    private static final int SHOWN_OF_CHECKSUM = 12;

    ClosingsPage {
        years = List.copyOf(years);
    }

    static ClosingsPage of(List<ClosingStore.Line> lines, int lastYear, PageWords words) {
        var years = new ArrayList<String>();
        for (int year = lastYear; year >= 2016; year--) {
            years.add(Integer.toString(year));
        }
        return new ClosingsPage(years, table(lines, words));
    }

    static PlainTable table(List<ClosingStore.Line> lines, PageWords words) {
        return new PlainTable(
                words.say("closing.list.caption"),
                List.of(
                        Column.numbers(words.say("closing.list.number")),
                        Column.words(words.say("closing.list.year")),
                        Column.numbers(words.say("closing.list.version")),
                        Column.words(words.say("closing.list.at")),
                        Column.numbers(words.say("closing.list.records")),
                        Column.numbers(words.say("closing.list.difference")),
                        Column.numbers("DCI %"),
                        Column.numbers("DCO %"),
                        Column.numbers("MV %"),
                        Column.numbers(words.say("closing.list.findings")),
                        Column.words(words.say("closing.list.checksum"))),
                lines.stream().map(line -> row(line, before(line, lines))).toList(),
                words.say("closing.list.empty"));
    }

    private static Optional<ClosingStore.Line> before(ClosingStore.Line line, List<ClosingStore.Line> lines) {
        return lines.stream()
                .filter(other -> other.summary().year().equals(line.summary().year())
                        && other.summary().version() == line.summary().version() - 1)
                .findFirst();
    }

    private static List<Cell> row(ClosingStore.Line line, Optional<ClosingStore.Line> before) {
        var summary = line.summary();
        var counts = line.counts();
        return List.of(
                Cell.link(Long.toString(summary.number()), "/registry/closings/number/" + summary.number()),
                Cell.link(summary.year().toString(), "/registry/closings/" + summary.year()),
                Cell.count(summary.version()),
                Cell.text(TIME.format(summary.closedAt())),
                Cell.count(counts.records()),
                Cell.text(before.map(b -> signed(counts.records() - b.counts().records()))
                        .orElse("―")),
                Cell.text(percent(counts.percent(counts.deathInitiated()))),
                Cell.text(percent(counts.percent(counts.deathOnly()))),
                Cell.text(percent(counts.percent(counts.microscopy()))),
                Cell.count(counts.findings()),
                Cell.text(summary.sha256().substring(0, SHOWN_OF_CHECKSUM)));
    }

    static String signed(long difference) {
        return difference == 0
                ? "±0"
                : String.format(Locale.ROOT, "%+,d", difference).replace('-', '−');
    }

    static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f", percent);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }
}
