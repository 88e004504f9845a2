package dev.todoke.followback.web;

import dev.todoke.followback.DeathShares;
import dev.todoke.followback.desk.RoundDesk;
import dev.todoke.followback.store.RoundStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.OwnSheet;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;
import java.util.Locale;

/// What R-11 shows (遡り調査の回の一覧).
record RoundsPage(PlainTable rounds, PlainTable shares, List<Choice> years, String year, String due, long unplaced)
        implements OwnSheet {

    static RoundsPage of(RoundDesk.Overview overview, String year, String due, PageWords words) {
        return new RoundsPage(
                rounds(overview.rounds(), words),
                shares(overview.shares(), words),
                overview.toAsk().stream()
                        .map(left -> Choice.of(
                                Integer.toString(left.year()),
                                words.say("followback.begin.year", Integer.toString(left.year()), left.deaths())))
                        .toList(),
                year,
                due,
                overview.unplaced());
    }

    private static PlainTable rounds(List<RoundStore.Progress> rounds, PageWords words) {
        return new PlainTable(
                words.say("followback.rounds.caption"),
                List.of(
                        Column.words(words.say("followback.round")),
                        Column.words(words.say("followback.year")),
                        Column.words(words.say("followback.due")),
                        Column.numbers(words.say("followback.requests")),
                        Column.numbers(words.say("followback.answered")),
                        Column.numbers(words.say("followback.arrived")),
                        Column.numbers(words.say("followback.waiting")),
                        Column.words(words.say("followback.state"))),
                rounds.stream().map(one -> row(one, words)).toList(),
                words.say("followback.rounds.empty"));
    }

    private static List<Cell> row(RoundStore.Progress one, PageWords words) {
        var round = one.round();
        return List.of(
                Cell.link(Long.toString(round.number()), RoundsController.PATH + "/" + round.number()),
                Cell.text(Integer.toString(round.year())),
                Cell.text(round.due().toString()),
                Cell.count(one.requests()),
                Cell.count(one.answered()),
                Cell.count(one.arrived()),
                Cell.count(one.waiting()),
                Cell.state(
                        words.say(round.closed() ? "followback.state.closed" : "followback.state.open"),
                        round.closed() ? "plain" : "wait"));
    }

    private static PlainTable shares(List<DeathShares> shares, PageWords words) {
        return new PlainTable(
                words.say("followback.shares.caption"),
                List.of(
                        Column.words(words.say("followback.shares.year")),
                        Column.numbers(words.say("followback.shares.tumours")),
                        Column.numbers(words.say("followback.shares.first")),
                        Column.numbers(words.say("followback.shares.notified")),
                        Column.numbers(words.say("followback.shares.only")),
                        Column.numbers(words.say("followback.shares.dci")),
                        Column.numbers(words.say("followback.shares.dco"))),
                shares.stream()
                        .map(one -> List.of(
                                Cell.text(Integer.toString(one.year())),
                                Cell.count(one.tumours()),
                                Cell.count(one.firstFromDeath()),
                                Cell.count(one.followedBack()),
                                Cell.count(one.deathOnly()),
                                Cell.text(percent(one.dci())),
                                Cell.text(percent(one.dco()))))
                        .toList(),
                words.say("followback.shares.empty"));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share);
    }
}
