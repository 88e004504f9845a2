package dev.todoke.exchange.web;

import dev.todoke.exchange.NationalLayout;
import dev.todoke.exchange.Taking;
import dev.todoke.exchange.desk.ExchangeDesk;
import dev.todoke.exchange.store.ExchangeStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The page of the exchange (やりとりの画面の内容).
record ExchangePage(List<Choice> layouts, PlainTable runs, PlainTable columns) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    /// Lines of one file that were not taken.
    record Refusals(String run, PlainTable lines) {}

    static ExchangePage of(ExchangeDesk.Overview overview, PageWords words) {
        var all = new ArrayList<NationalLayout>();
        all.add(overview.records());
        all.addAll(overview.layouts());
        return new ExchangePage(
                overview.layouts().stream()
                        .map(layout -> Choice.of(layout.code(), words.say("exchange.layout." + layout.code())))
                        .toList(),
                runs(overview.runs(), words),
                columns(all, words));
    }

    private static PlainTable runs(List<ExchangeStore.Run> runs, PageWords words) {
        return new PlainTable(
                words.say("exchange.runs"),
                List.of(
                        Column.words(words.say("exchange.at")),
                        Column.words(words.say("exchange.direction")),
                        Column.words(words.say("exchange.layout")),
                        Column.words(words.say("exchange.edition")),
                        Column.numbers(words.say("exchange.rows")),
                        Column.numbers(words.say("exchange.taken-rows")),
                        Column.numbers(words.say("exchange.known-rows")),
                        Column.numbers(words.say("exchange.refused-rows")),
                        Column.words(words.say("exchange.unknown")),
                        Column.words("SHA-256")),
                runs.stream().map(run -> row(run, words)).toList(),
                words.say("exchange.runs.empty"));
    }

    private static List<Cell> row(ExchangeStore.Run run, PageWords words) {
        return List.of(
                Cell.text(TIME.format(run.at())),
                Cell.text(words.say(run.out() ? "exchange.out" : "exchange.in")),
                Cell.text(words.say("exchange.layout." + run.layout())),
                Cell.text(run.edition()),
                Cell.count(run.rows()),
                Cell.count(run.taken()),
                Cell.count(run.known()),
                run.refused() == 0
                        ? Cell.count(0)
                        : Cell.link(Long.toString(run.refused()), ExchangeController.PATH + "/" + run.id()),
                Cell.text(String.join("・", run.unknown())),
                Cell.text(run.sha256().substring(0, 12)));
    }

    private static PlainTable columns(List<NationalLayout> layouts, PageWords words) {
        var rows = new ArrayList<List<Cell>>();
        for (var layout : layouts) {
            for (var column : layout.columns()) {
                rows.add(List.of(
                        Cell.text(words.say("exchange.layout." + layout.code())),
                        Cell.text(column.name()),
                        Cell.text(column.field()),
                        Cell.text(words.say(column.required() ? "exchange.required" : "exchange.optional")),
                        column.provisional()
                                ? Cell.state(words.say("exchange.provisional"), "caution")
                                : Cell.text("―")));
            }
        }
        return new PlainTable(
                words.say("exchange.columns"),
                List.of(
                        Column.words(words.say("exchange.layout")),
                        Column.words(words.say("exchange.column")),
                        Column.words(words.say("exchange.field")),
                        Column.words(words.say("exchange.need")),
                        Column.words(words.say("exchange.certainty"))),
                rows,
                words.say("exchange.runs.empty"));
    }

    static Refusals refusals(long run, List<Taking.Refusal> refusals, PageWords words) {
        return new Refusals(
                Long.toString(run),
                new PlainTable(
                        words.say("exchange.refusals"),
                        List.of(Column.numbers(words.say("exchange.line")), Column.words(words.say("exchange.reason"))),
                        refusals.stream()
                                .map(one -> List.of(Cell.count(one.line()), Cell.text(one.reason())))
                                .toList(),
                        words.say("exchange.refusals.none")));
    }
}
