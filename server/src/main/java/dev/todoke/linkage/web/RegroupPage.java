package dev.todoke.linkage.web;

import dev.todoke.linkage.Consequences;
import dev.todoke.linkage.Regrouping;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.desk.PersonsDesk;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;
import java.util.function.UnaryOperator;

/// what a merge or a split would change, before it is done (統合・分割の影響の画面).
///
/// @param action where the form is sent
/// @param other number of the other person; empty for a split
/// @param chosen reports that would move
/// @param seen every report concerned, as shown
record RegroupPage(
        String kind,
        String number,
        String other,
        String action,
        List<PersonFilePage.Row> rows,
        List<String> chosen,
        List<String> seen,
        PlainTable before,
        PlainTable after,
        PlainTable years,
        PlainTable items,
        boolean closedYears,
        PlainTable earlier,
        String reason) {

    RegroupPage {
        rows = List.copyOf(rows);
        chosen = List.copyOf(chosen);
        seen = List.copyOf(seen);
    }

    /// What is asked about.
    record Wish(
            Regrouping kind,
            long number,
            long other,
            List<PersonFilePage.Row> rows,
            List<String> chosen,
            List<String> seen,
            List<PairStore.Answered> earlier,
            String reason) {
        Wish {
            rows = List.copyOf(rows);
            chosen = List.copyOf(chosen);
            seen = List.copyOf(seen);
            earlier = List.copyOf(earlier);
        }

        /// Answers that stand and say the opposite of what is wished, between reports that stay and reports that move.
        private List<PairStore.Answered> overridden() {
            var against = kind == Regrouping.MERGE ? Verdict.DIFFERENT : Verdict.SAME;
            return earlier.stream()
                    .filter(answered ->
                            !answered.undone() && answered.decision().verdict() == against)
                    .filter(answered -> chosen.contains(answered.decision().recordA())
                            != chosen.contains(answered.decision().recordB()))
                    .toList();
        }
    }

    static RegroupPage of(Wish wish, Consequences consequences, UnaryOperator<String> clerks, PageWords words) {
        String number = PersonGroupStore.text(wish.number());
        boolean split = wish.kind() == Regrouping.SPLIT;
        return new RegroupPage(
                wish.kind().name(),
                number,
                split ? "" : PersonGroupStore.text(wish.other()),
                "/registry/persons/" + number + (split ? "/split" : "/merge"),
                wish.rows(),
                wish.chosen(),
                wish.seen(),
                tumours("linkage.regroup.before", consequences.before(), words),
                tumours("linkage.regroup.after", consequences.after(), words),
                years(consequences.years(), words),
                items(consequences.years(), words),
                !consequences.years().isEmpty(),
                earlier(wish.overridden(), clerks, words),
                wish.reason());
    }

    private static PlainTable earlier(List<PairStore.Answered> earlier, UnaryOperator<String> clerks, PageWords words) {
        return new PlainTable(
                words.say("linkage.regroup.earlier"),
                List.of(
                        Column.words(words.say("linkage.person.pair")),
                        Column.words(words.say("linkage.queue.verdict")),
                        Column.words(words.say("linkage.person.when")),
                        Column.words(words.say("linkage.person.note"))),
                earlier.stream()
                        .map(answered -> List.of(
                                Cell.link(
                                        answered.decision().recordA() + " – "
                                                + answered.decision().recordB(),
                                        "/registry/pairs/" + answered.decision().pair()),
                                Cell.text(
                                        LinkageWords.verdict(answered.decision().verdict(), words)),
                                Cell.text(clerks.apply(answered.decision().clerk()) + " "
                                        + LinkageWords.minute(
                                                answered.decision().at())),
                                Cell.text(answered.decision().note())))
                        .toList(),
                words.say("linkage.regroup.earlier.none"));
    }

    private static PlainTable tumours(String caption, List<Consequences.Tumour> tumours, PageWords words) {
        return new PlainTable(
                words.say(caption),
                List.of(
                        Column.words(words.say("linkage.regroup.person")),
                        Column.words(words.say("linkage.regroup.tumour")),
                        Column.numbers(words.say("linkage.regroup.year")),
                        Column.words(words.say("linkage.regroup.counted")),
                        Column.words(words.say("linkage.regroup.reports"))),
                tumours.stream()
                        .map(tumour -> List.of(
                                Cell.text(person(tumour.person(), words)),
                                Cell.text(tumour.words()),
                                Cell.text(Integer.toString(tumour.year())),
                                Cell.text(words.say(tumour.counted() ? "linkage.regroup.yes" : "linkage.regroup.no")),
                                Cell.text(String.join("、", tumour.reports()))))
                        .toList(),
                words.say("linkage.regroup.no-tumour"));
    }

    private static String person(String number, PageWords words) {
        return number.equals(PersonsDesk.NEW_PERSON) ? words.say("linkage.regroup.new-number") : number;
    }

    private static PlainTable years(List<Consequences.Year> years, PageWords words) {
        return new PlainTable(
                words.say("linkage.regroup.years"),
                List.of(
                        Column.numbers(words.say("linkage.regroup.year")),
                        Column.words(words.say("linkage.regroup.closing")),
                        Column.numbers(words.say("linkage.regroup.tumours")),
                        Column.numbers(words.say("linkage.regroup.incident")),
                        Column.numbers(words.say("linkage.regroup.items"))),
                years.stream()
                        .map(year -> List.of(
                                Cell.link(Integer.toString(year.year()), "/registry/closings/" + year.year()),
                                Cell.text(words.say("linkage.regroup.version", year.version())),
                                Cell.text(year.tumoursBefore() + " → " + year.tumoursAfter()),
                                Cell.text(year.countedBefore() + " → " + year.countedAfter()),
                                Cell.count(year.items().size())))
                        .toList(),
                words.say("linkage.regroup.years.none"));
    }

    private static PlainTable items(List<Consequences.Year> years, PageWords words) {
        return new PlainTable(
                words.say("linkage.regroup.items.caption"),
                List.of(
                        Column.numbers(words.say("linkage.regroup.item")),
                        Column.words(words.say("linkage.regroup.name")),
                        Column.words(words.say("linkage.regroup.tumour")),
                        Column.words(words.say("linkage.regroup.was")),
                        Column.words(words.say("linkage.regroup.would"))),
                years.stream()
                        .flatMap(year -> year.items().stream())
                        .map(item -> List.of(
                                Cell.text(Integer.toString(item.number())),
                                Cell.text(item.name()),
                                Cell.text(item.tumour()),
                                Cell.text(item.before().isEmpty() ? "―" : item.before()),
                                Cell.text(item.after().isEmpty() ? "―" : item.after())))
                        .toList(),
                words.say("linkage.regroup.items.none"));
    }
}
