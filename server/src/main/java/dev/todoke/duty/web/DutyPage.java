package dev.todoke.duty.web;

import dev.todoke.duty.DutyAct;
import dev.todoke.duty.DutyState;
import dev.todoke.duty.desk.DutyDesk;
import dev.todoke.intake.Printed;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.time.LocalDate;
import java.util.List;

/// Facilities and their notifications of a year (届出の状況の内容).
///
/// @param missing facilities without any notification
record DutyPage(int year, long missing, long few, PlainTable table) {

    static final String LIST = "/registry/duty";

    static DutyPage of(int year, List<DutyDesk.Line> lines, PageWords words) {
        return new DutyPage(
                year,
                count(lines, DutyState.MISSING),
                count(lines, DutyState.FEW),
                new PlainTable(
                        words.say("duty.caption", Integer.toString(year)),
                        List.of(
                                Column.words(words.say("duty.facility")),
                                Column.words(words.say("duty.class")),
                                Column.numbers(words.say("duty.expected")),
                                Column.numbers(words.say("duty.received")),
                                Column.words(words.say("duty.state")),
                                Column.words(words.say("duty.last"))),
                        lines.stream().map(line -> row(line, words)).toList(),
                        words.say("duty.none")));
    }

    private static long count(List<DutyDesk.Line> lines, DutyState state) {
        return lines.stream().filter(line -> line.of().state() == state).count();
    }

    private static List<Cell> row(DutyDesk.Line line, PageWords words) {
        var one = line.of();
        return List.of(
                Cell.link(
                        one.facility().code() + " " + one.facility().name(),
                        LIST + "/" + one.facility().code() + "/" + one.year()),
                Cell.text(one.facility().facilityClass().ja()),
                line.expected() == 0 ? Cell.text("…") : Cell.count(line.expected()),
                Cell.count(line.received()),
                Cell.state(
                        words.say("duty.state." + one.state().name()),
                        one.state().tag()),
                Cell.text(one.last().map(act -> last(act, words)).orElse("")));
    }

    static String last(DutyAct act, PageWords words) {
        String kind = words.say("duty.kind." + act.kind().name());
        return act.kind().setsADeadline()
                ? words.say("duty.until", kind, act.deadline().toString())
                : kind + " " + Printed.time(act.at());
    }

    /// One facility and year.
    record One(
            String code,
            String name,
            int year,
            String state,
            String tag,
            long expected,
            long received,
            boolean mayAct,
            PlainTable acts,
            List<Choice> kinds,
            Entered entered) {
        One {
            kinds = List.copyOf(kinds);
        }
    }

    /// An act as somebody is entering it.
    record Entered(String kind, String deadline, String decider, String title, String reason) {
        static Entered empty(LocalDate usual) {
            return new Entered("", usual.toString(), "", "", "");
        }
    }

    static One one(DutyDesk.Line line, boolean mayAct, Entered entered, PageWords words) {
        var of = line.of();
        String base = LIST + "/" + of.facility().code() + "/" + of.year() + "/";
        return new One(
                of.facility().code().value(),
                of.facility().name(),
                of.year(),
                words.say("duty.state." + of.state().name()),
                of.state().tag(),
                line.expected(),
                line.received(),
                mayAct && !of.state().fulfilled(),
                acts(of.acts(), base, words),
                of.kinds().stream()
                        .map(kind -> Choice.of(kind.name(), words.say("duty.kind." + kind.name())))
                        .toList(),
                entered);
    }

    /// @param base begin of the letters' addresses; empty when there are none to print
    static PlainTable acts(List<DutyAct> acts, String base, PageWords words) {
        return new PlainTable(
                words.say("duty.acts"),
                List.of(
                        Column.words(words.say("duty.act")),
                        Column.words(words.say("duty.year")),
                        Column.words(words.say("duty.at")),
                        Column.words(words.say("duty.deadline")),
                        Column.words(words.say("duty.decider")),
                        Column.words(words.say("duty.reason")),
                        Column.words(words.say("duty.letter"))),
                acts.stream()
                        .map(act -> List.of(
                                Cell.text(words.say("duty.kind." + act.kind().name())),
                                Cell.text(Integer.toString(act.year())),
                                Cell.text(Printed.time(act.at())),
                                Cell.text(
                                        act.kind().setsADeadline()
                                                ? act.deadline().toString()
                                                : "―"),
                                Cell.text(act.title() + " " + act.decider()),
                                Cell.text(act.reason()),
                                base.isEmpty()
                                        ? Cell.text("―")
                                        : Cell.link("PDF", base + act.kind().name() + ".pdf")))
                        .toList(),
                words.say("duty.acts.none"));
    }
}
