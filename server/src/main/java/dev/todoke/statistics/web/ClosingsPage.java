package dev.todoke.statistics.web;

import dev.todoke.statistics.Figures;
import dev.todoke.statistics.desk.StatisticsDesk.Standing;
import dev.todoke.web.Cell;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;

/// Closings and how far their tables are (年次確定ごとの統計表).
public record ClosingsPage(PlainTable table) {

    static ClosingsPage of(List<Standing> closings, PublicWords words) {
        var columns = List.of(
                Column.words(words.say("column.diagnosed")),
                Column.words(words.say("column.closing")),
                Column.numbers(words.say("column.records")),
                Column.words(words.say("column.state")));
        var rows = closings.stream().map(c -> row(c, words)).toList();
        return new ClosingsPage(
                new PlainTable(words.say("closings.caption"), columns, rows, words.say("closings.none")));
    }

    private static List<Cell> row(Standing standing, PublicWords words) {
        var closing = standing.closing();
        return List.of(
                Cell.link(
                        words.say("diagnosed", closing.year().toString()), "/registry/statistics/" + closing.number()),
                Cell.text(words.say(
                        "closing.number", Long.toString(closing.number()), Integer.toString(closing.version()))),
                Cell.text(Figures.count(closing.records())),
                state(standing, words));
    }

    private static Cell state(Standing standing, PublicWords words) {
        if (standing.release().isPresent()) {
            return Cell.state(
                    words.say("state.released", Long.toString(standing.release().get())), "ok");
        }
        return standing.computed()
                ? Cell.state(words.say("state.computed"), "wait")
                : Cell.state(words.say("state.none"), "plain");
    }
}
