package dev.todoke.rulebook.web;

import dev.todoke.rulebook.desk.TrialDesk;
import dev.todoke.validation.TrialSubject;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The list of trials with the form for a new one (規則変更の試行の一覧).
///
/// @param tables shipped tables, to be copied and changed
record TrialsPage(
        String path,
        boolean mayTry,
        List<Choice> subjects,
        Asked asked,
        List<RuleLink> tables,
        PlainTable trials,
        Pager pager) {

    /// What was typed into the form (入力された内容).
    record Asked(String subject, String name, String note) {

        static final Asked NOTHING = new Asked("", "", "");
    }

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    static TrialsPage of(boolean mayTry, Asked asked, List<TrialDesk.Line> lines, Pager pager, RuleWords words) {
        var choices = Stream.of(TrialSubject.values())
                .map(subject -> Choice.of(subject.key(), subject(subject, words)))
                .toList();
        var tables = Stream.of(TrialSubject.values())
                .filter(TrialSubject::needsTable)
                .map(subject -> RuleLink.to(
                        subject.table() + " " + subject.edition(),
                        TrialsController.PATH + "/tables/" + subject.key() + ".tsv"))
                .toList();
        return new TrialsPage(TrialsController.PATH, mayTry, choices, asked, tables, table(lines, words), pager);
    }

    static String subject(TrialSubject subject, RuleWords words) {
        return words.say("trials.subject." + subject.key());
    }

    private static PlainTable table(List<TrialDesk.Line> lines, RuleWords words) {
        var columns = List.of(
                PlainTable.Column.words(words.say("trials.name")),
                PlainTable.Column.words(words.say("trials.subject")),
                PlainTable.Column.words(words.say("trials.asked")),
                PlainTable.Column.words(words.say("trials.state")),
                PlainTable.Column.numbers(words.say("trials.records")),
                PlainTable.Column.numbers(words.say("trials.changed")));
        return new PlainTable(
                words.say("trials.list"),
                columns,
                lines.stream().map(line -> cells(line, words)).toList(),
                words.say("trials.none"));
    }

    private static List<Cell> cells(TrialDesk.Line line, RuleWords words) {
        var trial = line.trial();
        return List.of(
                Cell.link(trial.name(), TrialsController.PATH + "/" + trial.id()),
                Cell.text(subject(trial.subject(), words)),
                Cell.text(TIME.format(trial.askedAt())),
                state(line, words),
                Cell.count(line.total().records()),
                Cell.count(line.total().changed()));
    }

    static Cell state(TrialDesk.Line line, RuleWords words) {
        if (line.total().ended()) {
            return Cell.state(words.page().say("job.state.done"), "ok");
        }
        return line.run()
                .map(run ->
                        Cell.state(words.page().say("job.state." + run.state().word()), "wait"))
                .orElseGet(() -> Cell.text(""));
    }
}
