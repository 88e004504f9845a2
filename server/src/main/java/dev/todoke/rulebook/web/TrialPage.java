package dev.todoke.rulebook.web;

import dev.todoke.rulebook.desk.TrialDesk;
import dev.todoke.rulebook.store.Trial;
import dev.todoke.rulebook.store.TrialDifference;
import dev.todoke.rulebook.store.TrialFilter;
import dev.todoke.rulebook.store.TrialStore.Share;
import dev.todoke.validation.TrialSubject;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a trial found (規則変更の試行の結果).
///
/// @param run address of its run; empty when the reader may not see runs
/// @param ended whether everything has been looked at; until then the figures are those so far
record TrialPage(
        String path,
        String title,
        Cell state,
        String run,
        boolean ended,
        String records,
        String changed,
        List<Fact> facts,
        String rule,
        String year,
        String facility,
        List<Choice> years,
        List<Choice> facilities,
        PlainTable differences,
        Pager pager,
        PlainTable byYear,
        PlainTable byFacility) {

    static TrialPage of(
            TrialDesk.View view,
            TrialFilter filter,
            Pager pager,
            boolean maySeeRuns,
            UnaryOperator<String> facilityName,
            RuleWords words) {
        var trial = view.line().trial();
        return new TrialPage(
                TrialsController.PATH + "/" + trial.id(),
                trial.name(),
                TrialsPage.state(view.line(), words),
                maySeeRuns
                        ? view.line()
                                .run()
                                .map(run -> "/registry/jobs/" + run.id())
                                .orElse("")
                        : "",
                view.line().total().ended(),
                Cell.count(view.line().total().records()).text(),
                Cell.count(view.line().total().changed()).text(),
                facts(trial, words),
                filter.rule(),
                filter.year() < 0 ? "" : Integer.toString(filter.year()),
                filter.facility(),
                choices(view.years(), name -> year(name, words), words),
                choices(view.facilities(), facilityName, words),
                differences(trial.subject(), view.differences(), words),
                pager,
                shares("trials.by-year", "trials.year", view.years(), name -> year(name, words), words),
                shares("trials.by-facility", "trials.facility", view.facilities(), facilityName, words));
    }

    private static List<Fact> facts(Trial trial, RuleWords words) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(words.say("trials.subject"), TrialsPage.subject(trial.subject(), words)));
        facts.add(Fact.of(words.say("trials.compared"), trial.rules()));
        if (!trial.note().isEmpty()) {
            facts.add(Fact.of(words.say("trials.note"), trial.note()));
        }
        facts.add(Fact.of(words.say("trials.asked"), TrialsPage.TIME.format(trial.askedAt())));
        if (trial.subject().needsTable()) {
            facts.add(Fact.of("SHA-256", trial.sha256()));
        }
        return List.copyOf(facts);
    }

    private static String year(String name, RuleWords words) {
        return name.equals("0") ? words.say("trials.year.unknown") : name;
    }

    private static List<Choice> choices(List<Share> shares, UnaryOperator<String> naming, RuleWords words) {
        return Choice.withEmpty(
                words.say("trials.all"),
                shares.stream()
                        .map(share -> Choice.of(share.name(), naming.apply(share.name())))
                        .toList());
    }

    private static PlainTable shares(
            String caption, String column, List<Share> shares, UnaryOperator<String> naming, RuleWords words) {
        return new PlainTable(
                words.say(caption),
                List.of(
                        PlainTable.Column.words(words.say(column)),
                        PlainTable.Column.numbers(words.say("trials.changes"))),
                shares.stream()
                        .map(share -> List.of(Cell.text(naming.apply(share.name())), Cell.count(share.changes())))
                        .toList(),
                words.say("trials.no-difference"));
    }

    private static PlainTable differences(TrialSubject subject, List<TrialDifference> found, RuleWords words) {
        var columns = List.of(
                PlainTable.Column.words(words.say(subject == TrialSubject.CHECKS ? "trials.check" : "trials.rule")),
                PlainTable.Column.words(words.say("trials.before")),
                PlainTable.Column.words(words.say("trials.after")),
                PlainTable.Column.numbers(words.say("trials.changes")),
                PlainTable.Column.numbers(words.say("trials.facilities")),
                PlainTable.Column.words(words.say("trials.examples")));
        return new PlainTable(
                words.say("trials.differences"),
                columns,
                found.stream().map(one -> cells(subject, one, words)).toList(),
                words.say("trials.no-difference"));
    }

    private static List<Cell> cells(TrialSubject subject, TrialDifference one, RuleWords words) {
        var rule = one.change().rule();
        return List.of(
                subject == TrialSubject.CHECKS ? Cell.link(rule, "/registry/rules/checks/" + rule) : Cell.text(rule),
                answer(subject, one.change().before(), words),
                answer(subject, one.change().after(), words),
                Cell.count(one.changes()),
                Cell.count(one.facilities()),
                Cell.text(String.join(" ", one.examples())));
    }

    private static Cell answer(TrialSubject subject, String text, RuleWords words) {
        if (text.isEmpty()) {
            return Cell.text(words.say("trials.nothing"));
        }
        return Cell.text(subject == TrialSubject.CHECKS ? words.say("severity." + text) : text);
    }
}
