package dev.todoke.linkage.web;

import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.ReviewRound;
import dev.todoke.linkage.desk.OpenPair;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Comparison;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// one pair (同一人物の確認の画面).
///
/// @param place of the pair in the queue, from 1; 0 when it does not wait
/// @param waiting pairs that wait
/// @param note what the clerk has typed, kept over a refusal
/// @param undo number of the clerk's newest answer that can be taken back, 0 when there is none
/// @param twoPeople whether a first answer of somebody else is hidden
/// @param persons numbers of the two persons
/// @param beside sentence about a colleague who has the pair open; empty when nobody has
/// @param holder sentence about another clerk who has it in hand; empty when nobody has
/// @param pause whether the clerk has worked for 50 minutes without a break
record ReviewPage(
        long id,
        String state,
        boolean settled,
        long place,
        long waiting,
        Choices choices,
        Comparison comparison,
        WeightScale scale,
        Waterfall waterfall,
        String weightsEdition,
        List<String> reasons,
        String leftGlance,
        String rightGlance,
        PlainTable others,
        PlainTable history,
        String note,
        long undo,
        boolean pause,
        boolean twoPeople,
        List<String> persons,
        String beside,
        String holder) {

    ReviewPage {
        reasons = List.copyOf(reasons);
        persons = List.copyOf(persons);
    }

    /// What the clerk has chosen to see; carried along in addresses and forms.
    ///
    /// @param reason only pairs with this review reason, or empty
    record Choices(boolean weights, boolean glyphs, String reason, PairQueue.Pool pool) {

        static Choices of(String weights, String glyphs, String reason, String pool) {
            boolean known =
                    Arrays.stream(ReviewReason.values()).anyMatch(r -> r.name().equals(reason));
            var found = Arrays.stream(PairQueue.Pool.values())
                    .filter(p -> p.name().equals(pool))
                    .findFirst()
                    .orElse(PairQueue.Pool.ALL);
            return new Choices(!weights.equals("off"), glyphs.equals("on"), known ? reason : "", found);
        }

        /// The part of the queue as this clerk goes through it.
        PairQueue.Filter filter(String clerk) {
            return new PairQueue.Filter(pool, reason, clerk);
        }

        public String queue() {
            return "/registry/pairs?reason=" + reason + "&pool=" + pool.name();
        }

        public String query() {
            return query(weights, glyphs);
        }

        public String queryWithWeightsSwitched() {
            return query(!weights, glyphs);
        }

        public String queryWithGlyphsSwitched() {
            return query(weights, !glyphs);
        }

        private String query(boolean showWeights, boolean showGlyphs) {
            return "?weights=" + (showWeights ? "on" : "off") + "&glyphs=" + (showGlyphs ? "on" : "off") + "&reason="
                    + reason + "&pool=" + pool.name();
        }

        public String address(long pair) {
            return "/registry/pairs/" + pair + query();
        }
    }

    /// What surrounds the pair in the clerk's work.
    record Work(long place, long waiting, String note, long undo, boolean pause) {}

    static ReviewPage of(OpenPair opened, Choices choices, Work work, UnaryOperator<String> clerks, PageWords words) {
        var pair = opened.pair();
        var scoring = pair.scoring();
        return new ReviewPage(
                pair.id(),
                stateWord(opened, words),
                pair.latest().filter(d -> d.verdict().settles()).isPresent(),
                work.place(),
                work.waiting(),
                choices,
                new Comparison(
                        words.say("linkage.review.comparison"),
                        title("A", opened.left(), words),
                        title("B", opened.right(), words),
                        new PairComparison(opened, choices.glyphs(), words).rows(),
                        choices.weights()),
                WeightScale.of(scoring),
                Waterfall.of(scoring, words),
                scoring.weightsEdition(),
                scoring.reasons().stream()
                        .map(reason -> LinkageWords.reason(reason, words))
                        .toList(),
                opened.left().glance(),
                opened.right().glance(),
                others(opened, words),
                history(opened.history(), clerks, words),
                work.note(),
                work.undo(),
                work.pause(),
                opened.state() == ReviewRound.State.SECOND,
                List.of(opened.left().person(), opened.right().person()),
                opened.beside()
                        .map(other -> words.say(
                                "linkage.review.looking",
                                clerks.apply(other.clerk()),
                                LinkageWords.minute(other.since())))
                        .orElse(""),
                opened.holder()
                        .map(other -> words.say(
                                "linkage.review.held", clerks.apply(other.clerk()), LinkageWords.minute(other.since())))
                        .orElse(""));
    }

    private static String stateWord(OpenPair opened, PageWords words) {
        return opened.pair()
                .latest()
                .map(decision ->
                        words.say("linkage.state.of." + decision.verdict().name()))
                .orElse(LinkageWords.state(opened.state(), words));
    }

    private static String title(String side, OpenPair.Side report, PageWords words) {
        String kind = words.say(
                report.record().facilityOrNull() == null ? "linkage.person.death" : "linkage.person.notification");
        return "%s %s %s (%s)".formatted(side, kind, report.record().id(), report.person());
    }

    private static PlainTable others(OpenPair opened, PageWords words) {
        var rows = new ArrayList<List<Cell>>();
        opened.left().others().forEach(other -> rows.add(row("A", other)));
        opened.right().others().forEach(other -> rows.add(row("B", other)));
        return new PlainTable(
                words.say("linkage.review.others.caption"),
                List.of(
                        Column.words(words.say("linkage.review.side")),
                        Column.words(words.say("linkage.person.record")),
                        Column.words(words.say("linkage.person.name")),
                        Column.words(words.say("linkage.person.born")),
                        Column.words(words.say("linkage.person.address")),
                        Column.words(words.say("linkage.person.glance"))),
                rows,
                words.say("linkage.review.others.none"));
    }

    private static List<Cell> row(String side, OpenPair.Other other) {
        var record = other.record();
        return List.of(
                Cell.text(side),
                Cell.text(record.id()),
                Cell.text(record.name().whole() + " " + record.kana().whole()),
                Cell.text(record.born().text()),
                Cell.text(record.address().detail()),
                Cell.text(other.glance()));
    }

    private static PlainTable history(List<PairStore.Answered> history, UnaryOperator<String> clerks, PageWords words) {
        return new PlainTable(
                words.say("linkage.review.newest-first"),
                List.of(
                        Column.words(words.say("linkage.queue.at")),
                        Column.words(words.say("linkage.person.by")),
                        Column.words(words.say("linkage.queue.verdict")),
                        Column.words(words.say("linkage.review.note")),
                        Column.numbers(words.say("linkage.review.weight-then")),
                        Column.words(words.say("linkage.person.edition")),
                        Column.words(words.say("linkage.person.state"))),
                history.stream().map(answered -> row(answered, clerks, words)).toList(),
                words.say("linkage.review.history.none"));
    }

    private static List<Cell> row(PairStore.Answered answered, UnaryOperator<String> clerks, PageWords words) {
        var decision = answered.decision();
        String state = answered.undone()
                ? words.say("linkage.undone")
                : answered.ofRound() ? "" : words.say("linkage.review.earlier-round");
        return List.of(
                Cell.text(LinkageWords.minute(decision.at())),
                Cell.text(clerks.apply(decision.clerk())),
                Cell.text(LinkageWords.verdict(decision.verdict(), words)),
                Cell.text(decision.note()),
                Cell.text(WeightScale.signed(decision.scoring().weight())),
                Cell.text(decision.scoring().weightsEdition()),
                Cell.text(state));
    }
}
