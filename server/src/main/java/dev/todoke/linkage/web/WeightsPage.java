package dev.todoke.linkage.web;

import dev.todoke.linkage.WeightEdition;
import dev.todoke.linkage.WeightsInForce;
import dev.todoke.linkage.desk.WeightsDesk;
import dev.todoke.linkage.store.WeightsStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Editions of weights beside the shipped ones, and which is in force (重みの版の画面).
///
/// @param inForce name of the edition in force
/// @param proposal the proposal that waits, in words; empty when there is none
/// @param mayDecide whether the reader may decide about it
/// @param choices editions that can be proposed
/// @param reason what was typed, kept over a refusal
record WeightsPage(
        String inForce,
        String proposal,
        boolean mayDecide,
        List<Choice> choices,
        PlainTable editions,
        PlainTable levels,
        PlainTable sessions,
        PlainTable acts,
        String reason) {

    WeightsPage {
        choices = List.copyOf(choices);
    }

    static WeightsPage of(
            WeightsDesk.View view, boolean mayDecide, String reason, UnaryOperator<String> clerks, PageWords words) {
        var choices = new ArrayList<Choice>();
        view.editions()
                .forEach(one -> choices.add(Choice.of(
                        Long.toString(one.edition().number()),
                        name(one.edition().number(), words))));
        choices.add(Choice.of("0", name(0, words)));
        return new WeightsPage(
                name(view.inForce().edition(), words),
                view.inForce()
                        .open()
                        .map(act -> words.say(
                                "linkage.weights.waiting",
                                name(act.edition(), words),
                                clerks.apply(act.clerk()),
                                act.reason()))
                        .orElse(""),
                mayDecide,
                choices,
                editions(view.editions(), words),
                levels(view.editions(), words),
                sessions(view.editions(), words),
                acts(view.inForce(), clerks, words),
                reason);
    }

    private static String name(long edition, PageWords words) {
        return edition == 0 ? words.say("linkage.weights.shipped") : words.say("linkage.weights.edition", edition);
    }

    private static PlainTable editions(List<WeightsStore.Stored> editions, PageWords words) {
        return new PlainTable(
                words.say("linkage.weights.editions"),
                List.of(
                        Column.words(words.say("linkage.weights.name")),
                        Column.words(words.say("linkage.weights.made")),
                        Column.numbers(words.say("linkage.weights.records")),
                        Column.numbers(words.say("linkage.weights.random")),
                        Column.numbers(words.say("linkage.item.prior")),
                        Column.words(words.say("linkage.weights.persons")),
                        Column.words(words.say("linkage.weights.review")),
                        Column.numbers(words.say("linkage.weights.moved"))),
                editions.stream()
                        .map(one -> List.of(
                                Cell.text(name(one.edition().number(), words)),
                                Cell.text(LinkageWords.minute(one.made())),
                                Cell.count(one.edition().records()),
                                Cell.count(one.edition().randomPairs()),
                                Cell.text(WeightScale.signed(one.edition().prior())),
                                Cell.text(change(
                                        one.trial().personsNow(), one.trial().persons())),
                                Cell.text(change(
                                        one.trial().reviewNow(), one.trial().review())),
                                Cell.count(one.trial().moved())))
                        .toList(),
                words.say("linkage.weights.none"));
    }

    private static String change(long now, long then) {
        return String.format(Locale.ROOT, "%,d → %,d", now, then);
    }

    /// The newest edition beside the shipped weights, in bits.
    private static PlainTable levels(List<WeightsStore.Stored> editions, PageWords words) {
        var rows = new ArrayList<List<Cell>>();
        if (!editions.isEmpty()) {
            var shipped = WeightEdition.shippedLevels();
            var newest = editions.getFirst().edition().levels();
            for (int i = 0; i < shipped.size(); i++) {
                rows.add(level(shipped.get(i), newest.get(i), words));
            }
        }
        return new PlainTable(
                words.say("linkage.weights.levels"),
                List.of(
                        Column.words(words.say("linkage.weights.item")),
                        Column.words(words.say("linkage.weights.level")),
                        Column.numbers(words.say("linkage.weights.shipped-bits")),
                        Column.numbers(words.say("linkage.weights.bits")),
                        Column.numbers("m"),
                        Column.numbers("u"),
                        Column.words(words.say("linkage.weights.from"))),
                rows,
                words.say("linkage.weights.none"));
    }

    private static List<Cell> level(WeightEdition.Level shipped, WeightEdition.Level own, PageWords words) {
        return List.of(
                Cell.text(LinkageWords.item(own.level().comparison(), words)),
                Cell.text(LinkageWords.level(own.level(), words)),
                Cell.text(WeightScale.signed(shipped.bits())),
                Cell.text(WeightScale.signed(own.bits())),
                Cell.text(String.format(Locale.ROOT, "%.5f", own.m())),
                Cell.text(String.format(Locale.ROOT, "%.7f", own.u())),
                Cell.text(words.say(own.estimated() ? "linkage.weights.estimated" : "linkage.weights.kept")));
    }

    private static PlainTable sessions(List<WeightsStore.Stored> editions, PageWords words) {
        return new PlainTable(
                words.say("linkage.weights.sessions"),
                List.of(
                        Column.words(words.say("linkage.weights.key")),
                        Column.numbers(words.say("linkage.weights.pairs")),
                        Column.numbers(words.say("linkage.weights.links")),
                        Column.words(words.say("linkage.weights.trained"))),
                editions.stream()
                        .limit(1)
                        .flatMap(one -> one.edition().sessions().stream())
                        .map(session -> List.of(
                                Cell.text(session.key()),
                                Cell.count(session.pairs()),
                                Cell.text(String.format(Locale.ROOT, "%,.0f", session.expectedLinks())),
                                Cell.text(session.trained())))
                        .toList(),
                words.say("linkage.weights.none"));
    }

    private static PlainTable acts(WeightsInForce inForce, UnaryOperator<String> clerks, PageWords words) {
        return new PlainTable(
                words.say("linkage.weights.acts"),
                List.of(
                        Column.words(words.say("linkage.queue.at")),
                        Column.words(words.say("linkage.weights.act")),
                        Column.words(words.say("linkage.weights.name")),
                        Column.words(words.say("linkage.person.by")),
                        Column.words(words.say("linkage.person.reason"))),
                inForce.acts().reversed().stream()
                        .map(act -> List.of(
                                Cell.text(LinkageWords.minute(act.at())),
                                Cell.text(words.say(
                                        "linkage.weights.act." + act.kind().name())),
                                Cell.text(name(act.edition(), words)),
                                Cell.text(clerks.apply(act.clerk())),
                                Cell.text(act.reason())))
                        .toList(),
                words.say("linkage.weights.acts.none"));
    }
}
