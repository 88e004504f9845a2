package dev.todoke.closing.web;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.Layout76;
import dev.todoke.closing.desk.DifferenceDesk;
import dev.todoke.closing.difference.Cause;
import dev.todoke.closing.difference.TumourDifference.Fate;
import dev.todoke.closing.store.DifferenceStore.Filter;
import dev.todoke.closing.store.DifferenceStore.ItemTotal;
import dev.todoke.closing.store.DifferenceStore.Line;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Two closings of a year side by side (版の間の差の画面の内容).
record DifferencePage(
        String year,
        String older,
        String newer,
        List<Choice> versions,
        Filter filter,
        List<Choice> fates,
        List<Choice> causes,
        List<Choice> items,
        PlainTable totals,
        PlainTable byItem,
        PlainTable lines,
        Pager pager,
        String query) {

    static DifferencePage of(DifferenceDesk.View view, Filter filter, int page, SignedIn who, PageWords words) {
        var year = view.newer().year().toString();
        var query = "?older=%d&newer=%d&fate=%s&cause=%s&item=%d"
                .formatted(view.older().number(), view.newer().number(), filter.fate(), filter.cause(), filter.item());
        var all = words.say("closing.differences.all");
        return new DifferencePage(
                year,
                Long.toString(view.older().number()),
                Long.toString(view.newer().number()),
                view.versions().stream()
                        .map(closing -> Choice.of(Long.toString(closing.number()), named(closing, words)))
                        .toList(),
                filter,
                Choice.withEmpty(
                        all,
                        Stream.of(Fate.values())
                                .map(fate -> Choice.of(fate.name(), words.say("closing.differences.fate." + fate)))
                                .toList()),
                Choice.withEmpty(
                        all,
                        Stream.of(Cause.values())
                                .map(cause -> Choice.of(cause.name(), name(cause, words)))
                                .toList()),
                Stream.concat(
                                Stream.of(Choice.of("-1", all), Choice.of("0", words.say("closing.differences.whole"))),
                                view.items().stream()
                                        .map(ItemTotal::item)
                                        .distinct()
                                        .map(item -> Choice.of(Integer.toString(item), item(item))))
                        .toList(),
                totals(view, words),
                byItem(view, words),
                lines(view, who, words),
                new Pager(view.lines(), page, "/registry/closings/" + year + "/differences" + query),
                query);
    }

    private static String named(ClosingSummary closing, PageWords words) {
        return words.say("closing.differences.version", closing.version(), ClosingsPage.time(closing.closedAt()));
    }

    private static String name(Cause cause, PageWords words) {
        return words.locale().getLanguage().equals(Locale.JAPANESE.getLanguage()) ? cause.ja() : cause.en();
    }

    static String item(int item) {
        return item + " " + Layout76.items().get(item - 1).nameJa();
    }

    static PlainTable totals(DifferenceDesk.View view, PageWords words) {
        return new PlainTable(
                words.say("closing.differences.totals"),
                List.of(
                        Column.words(words.say("closing.differences.fate")),
                        Column.words(words.say("closing.differences.cause")),
                        Column.numbers(words.say("closing.differences.tumours")),
                        Column.numbers(words.say("closing.differences.items"))),
                view.totals().stream()
                        .map(total -> List.of(
                                Cell.text(words.say("closing.differences.fate." + total.fate())),
                                Cell.text(name(total.cause(), words)),
                                Cell.count(total.tumours()),
                                Cell.count(total.items())))
                        .toList(),
                words.say("closing.differences.none"));
    }

    private static PlainTable byItem(DifferenceDesk.View view, PageWords words) {
        return new PlainTable(
                words.say("closing.differences.by-item"),
                List.of(
                        Column.words(words.say("closing.differences.item")),
                        Column.words(words.say("closing.differences.cause")),
                        Column.numbers(words.say("closing.differences.changes"))),
                view.items().stream()
                        .map(total -> List.of(
                                Cell.text(item(total.item())),
                                Cell.text(name(total.cause(), words)),
                                Cell.count(total.changes())))
                        .toList(),
                words.say("closing.differences.none"));
    }

    static PlainTable lines(DifferenceDesk.View view, SignedIn who, PageWords words) {
        boolean persons = who.may(Permission.VIEW_PERSONS);
        return new PlainTable(
                words.say("closing.differences.lines"),
                List.of(
                        Column.words(words.say("closing.differences.fate")),
                        Column.numbers(words.say("closing.differences.row-before")),
                        Column.numbers(words.say("closing.differences.row-after")),
                        Column.words(words.say("closing.differences.item")),
                        Column.words(words.say("closing.differences.before")),
                        Column.words(words.say("closing.differences.after")),
                        Column.words(words.say("closing.differences.cause")),
                        Column.words(words.say("closing.differences.report")),
                        Column.words(words.say("closing.differences.person"))),
                view.shown().stream().map(line -> row(line, persons, words)).toList(),
                words.say("closing.differences.none"));
    }

    private static List<Cell> row(Line line, boolean persons, PageWords words) {
        return List.of(
                Cell.text(words.say("closing.differences.fate." + line.fate())),
                Cell.text(line.rowBefore() == 0 ? "" : Integer.toString(line.rowBefore())),
                Cell.text(line.rowAfter() == 0 ? "" : Integer.toString(line.rowAfter())),
                Cell.text(line.item() == 0 ? words.say("closing.differences.whole") : item(line.item())),
                Cell.text(line.before()),
                Cell.text(line.after()),
                Cell.text(name(line.cause(), words) + (line.rule().isEmpty() ? "" : " (" + line.rule() + ")")),
                Cell.text(persons ? line.report() : ""),
                persons ? Cell.link(line.person(), "/registry/tumours/" + line.person()) : Cell.text(""));
    }
}
