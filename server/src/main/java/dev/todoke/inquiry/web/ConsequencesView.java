package dev.todoke.inquiry.web;

import dev.todoke.linkage.Consequences;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;

/// What a correction or withdrawal would change, shown before the act (訂正・取下げの影響).
///
/// @param known whether the notification belongs to a person whose tumours can be compared
/// @param closedYears whether a closed year would come out differently at its next closing
record ConsequencesView(
        boolean known, PlainTable before, PlainTable after, PlainTable years, PlainTable items, boolean closedYears) {

    static ConsequencesView of(Consequences found, PageWords words) {
        return new ConsequencesView(
                !found.before().isEmpty() || !found.after().isEmpty(),
                tumours("inquiry.consequences.before", found.before(), words),
                tumours("inquiry.consequences.after", found.after(), words),
                years(found, words),
                items(found, words),
                !found.years().isEmpty());
    }

    private static PlainTable tumours(String caption, List<Consequences.Tumour> tumours, PageWords words) {
        return new PlainTable(
                words.say(caption),
                List.of(
                        Column.words(words.say("inquiry.consequences.tumour")),
                        Column.numbers(words.say("inquiry.consequences.year")),
                        Column.words(words.say("inquiry.consequences.counted")),
                        Column.words(words.say("inquiry.consequences.reports"))),
                tumours.stream()
                        .map(t -> List.of(
                                Cell.text(t.words()),
                                Cell.text(Integer.toString(t.year())),
                                Cell.text(words.say(
                                        t.counted() ? "inquiry.consequences.yes" : "inquiry.consequences.no")),
                                Cell.text(String.join("、", t.reports()))))
                        .toList(),
                words.say("inquiry.consequences.no-tumour"));
    }

    private static PlainTable years(Consequences found, PageWords words) {
        return new PlainTable(
                words.say("inquiry.consequences.years"),
                List.of(
                        Column.numbers(words.say("inquiry.consequences.year")),
                        Column.words(words.say("inquiry.consequences.closing")),
                        Column.numbers(words.say("inquiry.consequences.tumours")),
                        Column.numbers(words.say("inquiry.consequences.incident")),
                        Column.numbers(words.say("inquiry.consequences.items"))),
                found.years().stream()
                        .map(y -> List.of(
                                Cell.link(Integer.toString(y.year()), "/registry/closings/" + y.year()),
                                Cell.text(words.say("inquiry.consequences.version", Integer.toString(y.version()))),
                                Cell.text(y.tumoursBefore() + " → " + y.tumoursAfter()),
                                Cell.text(y.countedBefore() + " → " + y.countedAfter()),
                                Cell.count(y.items().size())))
                        .toList(),
                words.say("inquiry.consequences.years.none"));
    }

    private static PlainTable items(Consequences found, PageWords words) {
        return new PlainTable(
                words.say("inquiry.consequences.items.caption"),
                List.of(
                        Column.numbers(words.say("inquiry.consequences.number")),
                        Column.words(words.say("inquiry.consequences.name")),
                        Column.words(words.say("inquiry.consequences.was")),
                        Column.words(words.say("inquiry.consequences.would"))),
                found.years().stream()
                        .flatMap(y -> y.items().stream())
                        .map(i -> List.of(
                                Cell.text(Integer.toString(i.number())),
                                Cell.text(i.name()),
                                Cell.text(i.before().isEmpty() ? "―" : i.before()),
                                Cell.text(i.after().isEmpty() ? "―" : i.after())))
                        .toList(),
                words.say("inquiry.consequences.items.none"));
    }
}
