package dev.todoke.linkage.web;

import dev.todoke.linkage.desk.OpenPerson;
import dev.todoke.linkage.desk.WhoDesk;
import dev.todoke.web.Cell;
import dev.todoke.web.Comparison;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;

/// Whom one report may concern (この届出は誰か).
///
/// @param person number of the person it belongs to now, empty when it has not been linked
/// @param ready whether the index could be asked
/// @param shown how many candidates are shown, and of how many
/// @param compared the candidate that is compared in full, with its waterfall; a list, since templates know no
/// Optional
record WhoPage(
        String id,
        String person,
        PersonFilePage.Row report,
        boolean ready,
        String shown,
        PlainTable candidates,
        List<Compared> compared) {

    WhoPage {
        compared = List.copyOf(compared);
    }

    /// @param verdict what the machine would make of the pair
    record Compared(String id, Comparison comparison, Waterfall waterfall, String verdict, String edition) {}

    static WhoPage of(WhoDesk.Answer answer, PageWords words) {
        var record = answer.record();
        return new WhoPage(
                record.id(),
                answer.person(),
                PersonFilePage.row(1, new OpenPerson.Report(record, answer.glance()), words),
                answer.ready(),
                words.say("linkage.who.shown", answer.candidates().size(), answer.found()),
                candidates(answer, words),
                answer.compared().stream()
                        .map(candidate -> compared(answer, candidate, words))
                        .toList());
    }

    private static PlainTable candidates(WhoDesk.Answer answer, PageWords words) {
        return new PlainTable(
                words.say("linkage.who.caption"),
                List.of(
                        Column.numbers(words.say("linkage.person.bits")),
                        Column.words(words.say("linkage.person.record")),
                        Column.words(words.say("linkage.person.name")),
                        Column.words(words.say("linkage.person.born")),
                        Column.words(words.say("linkage.person.sex")),
                        Column.words(words.say("linkage.person.address")),
                        Column.words(words.say("linkage.person.glance")),
                        Column.words(words.say("linkage.who.person")),
                        Column.words(words.say("linkage.who.verdict"))),
                answer.candidates().stream()
                        .map(candidate -> row(answer, candidate, words))
                        .toList(),
                words.say("linkage.who.none"));
    }

    private static List<Cell> row(WhoDesk.Answer answer, WhoDesk.Candidate candidate, PageWords words) {
        var record = candidate.record();
        return List.of(
                Cell.text(WeightScale.signed(candidate.scoring().weight())),
                Cell.link(record.id(), WhoController.address(answer.record().id()) + "?with=" + record.id()),
                Cell.text((record.name().whole() + " " + record.kana().whole()).strip()),
                Cell.text(record.born().text()),
                Cell.text(record.sex().ja()),
                Cell.text(record.address().detail()),
                Cell.text(candidate.glance()),
                candidate.person().isEmpty()
                        ? Cell.text(words.say("linkage.who.unlinked"))
                        : Cell.link(candidate.person(), "/registry/persons/" + candidate.person()),
                candidate.pair() == 0
                        ? Cell.text(verdict(answer, candidate, words))
                        : Cell.link(verdict(answer, candidate, words), "/registry/pairs/" + candidate.pair()));
    }

    private static String verdict(WhoDesk.Answer answer, WhoDesk.Candidate candidate, PageWords words) {
        boolean together = !answer.person().isEmpty() && answer.person().equals(candidate.person());
        if (together) {
            return words.say("linkage.who.verdict.together");
        }
        if (candidate.objected()) {
            return words.say("linkage.who.verdict.rule");
        }
        boolean same = candidate.scoring().weight() >= candidate.scoring().sameFrom();
        return words.say(same ? "linkage.who.verdict.same" : "linkage.who.verdict.review");
    }

    private static Compared compared(WhoDesk.Answer answer, WhoDesk.Candidate candidate, PageWords words) {
        var scoring = candidate.scoring();
        return new Compared(
                candidate.record().id(),
                new Comparison(
                        words.say("linkage.review.comparison"),
                        words.say("linkage.who.this", answer.record().id()),
                        candidate.record().id(),
                        new PairComparison(answer.record(), candidate.record(), scoring, false, words).rows(),
                        true),
                Waterfall.of(scoring, words),
                verdict(answer, candidate, words),
                scoring.weightsEdition());
    }
}
