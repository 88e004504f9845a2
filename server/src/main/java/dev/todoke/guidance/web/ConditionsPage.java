package dev.todoke.guidance.web;

import dev.todoke.guidance.ConditionCheck.Answer;
import dev.todoke.guidance.Conditions;
import dev.todoke.guidance.Fit;
import dev.todoke.guidance.Wording;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;
import java.util.Locale;

/// Whether this computer and line can be used, beside what is needed (利用の条件の内容).
///
/// @param seen what the server sees by itself
/// @param measured what a script measures
record ConditionsPage(List<Line> seen, List<Line> measured, Tables today, Tables notice) {

    static final String PATH = "/portal/conditions";

    ConditionsPage {
        seen = List.copyOf(seen);
        measured = List.copyOf(measured);
    }

    /// One thing that was looked at.
    record Line(String point, String fit, String tag, String found, String advice) {}

    /// One dated edition of the conditions.
    record Tables(String edition, String from, PlainTable lines, PlainTable computers, PlainTable connections) {}

    static ConditionsPage of(List<Answer> seen, List<Answer> measured, PageWords words) {
        return new ConditionsPage(
                lines(seen, words),
                lines(measured, words),
                tables(Conditions.ours(), words),
                tables(Conditions.ofTheNotice(), words));
    }

    static List<Line> lines(List<Answer> answers, PageWords words) {
        return answers.stream()
                .map(answer -> new Line(
                        words.say("guidance.point." + answer.point().name()),
                        words.say("guidance.fit." + answer.fit().name()),
                        tag(answer.fit()),
                        answer.found().in(words.locale()),
                        answer.advice().in(words.locale())))
                .toList();
    }

    private static String tag(Fit fit) {
        return switch (fit) {
            case FITS -> "ok";
            case CONDITIONAL -> "caution";
            case NOT_ALLOWED -> "bad";
            case UNKNOWN -> "plain";
        };
    }

    private static Tables tables(Conditions conditions, PageWords words) {
        return new Tables(
                conditions.edition(),
                conditions.from().toString(),
                lines(conditions, words),
                computers(conditions, words),
                connections(conditions, words));
    }

    private static PlainTable lines(Conditions conditions, PageWords words) {
        return new PlainTable(
                words.say("guidance.lines"),
                List.of(
                        Column.words(words.say("guidance.line")),
                        Column.words(words.say("guidance.fit")),
                        Column.words(words.say("guidance.note"))),
                conditions.lines().stream()
                        .map(line -> List.of(
                                text(line.name(), words),
                                Cell.state(
                                        words.say("guidance.fit." + line.fit().name()), tag(line.fit())),
                                Cell.text(withAsk(line.note(), line.ask(), words))))
                        .toList(),
                "");
    }

    private static PlainTable computers(Conditions conditions, PageWords words) {
        return new PlainTable(
                words.say("guidance.computers"),
                List.of(
                        Column.words(words.say("guidance.system")),
                        Column.words(words.say("guidance.browser")),
                        Column.numbers(words.say("guidance.free")),
                        Column.words(words.say("guidance.note"))),
                conditions.computers().stream()
                        .map(computer -> List.of(
                                text(computer.systemName(), words),
                                Cell.text((computer.browserName() + " " + computer.versions()).strip()),
                                Cell.count(computer.freeMegabytes()),
                                text(computer.note(), words)))
                        .toList(),
                "");
    }

    private static PlainTable connections(Conditions conditions, PageWords words) {
        return new PlainTable(
                words.say("guidance.connections"),
                List.of(Column.words(words.say("guidance.thing")), Column.words(words.say("guidance.note"))),
                conditions.connections().stream()
                        .map(connection -> List.of(
                                text(connection.name(), words),
                                Cell.text(withAsk(connection.note(), connection.ask(), words))))
                        .toList(),
                "");
    }

    private static Cell text(Wording wording, PageWords words) {
        return Cell.text(wording.in(words.locale()));
    }

    private static String withAsk(Wording note, Wording ask, PageWords words) {
        Locale locale = words.locale();
        return ask.isEmpty() ? note.in(locale) : note.in(locale) + " " + words.say("guidance.ask", ask.in(locale));
    }
}
