package dev.todoke.followback.web;

import dev.todoke.followback.desk.RoundDesk;
import dev.todoke.followback.store.RequestStore;
import dev.todoke.web.Cell;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.OwnSheet;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;

/// One round with its hospitals (回の画面の内容).
record RoundPage(
        long number,
        int year,
        String due,
        boolean closed,
        long requests,
        long answered,
        long arrived,
        long waiting,
        PlainTable facilities)
        implements OwnSheet {

    static RoundPage of(RoundDesk.Opened opened, FacilityNames names, PageWords words) {
        var progress = opened.progress();
        var round = progress.round();
        String base = RoundsController.PATH + "/" + round.number() + "/";
        return new RoundPage(
                round.number(),
                round.year(),
                round.due().toString(),
                round.closed(),
                progress.requests(),
                progress.answered(),
                progress.arrived(),
                progress.waiting(),
                new PlainTable(
                        words.say("followback.facilities.caption"),
                        List.of(
                                Column.words(words.say("followback.facility")),
                                Column.words(words.say("followback.facility.name")),
                                Column.numbers(words.say("followback.requests")),
                                Column.numbers(words.say("followback.answered")),
                                Column.numbers(words.say("followback.facility.notified")),
                                Column.numbers(words.say("followback.letters")),
                                Column.numbers(words.say("followback.reminders")),
                                Column.words(words.say("followback.letter")),
                                Column.words(words.say("followback.reminder"))),
                        opened.facilities().stream()
                                .map(line -> row(line, base, names, words))
                                .toList(),
                        words.say("followback.facilities.empty")));
    }

    private static List<Cell> row(RequestStore.FacilityLine line, String base, FacilityNames names, PageWords words) {
        var facility = line.facility().value();
        return List.of(
                Cell.link(facility, base + facility),
                Cell.text(names.nameOf(line.facility())),
                Cell.count(line.requests()),
                Cell.count(line.answered()),
                Cell.count(line.notified()),
                Cell.count(line.letters()),
                Cell.count(line.reminders()),
                Cell.link(words.say("followback.pdf"), base + facility + "/letter.pdf"),
                line.unanswered() == 0
                        ? Cell.text("―")
                        : Cell.link(words.say("followback.pdf"), base + facility + "/reminder.pdf"));
    }
}
