package dev.todoke.duty.web;

import dev.todoke.duty.DutyState;
import dev.todoke.duty.desk.DutyDesk;
import dev.todoke.guidance.CalendarFile;
import dev.todoke.guidance.Deadline;
import dev.todoke.guidance.YearEnd;
import dev.todoke.web.PageWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Days by which a hospital notifies, and how many notifications arrived (届出の期限と届出の数).
///
/// @param name who would report that there was no case
/// @param addresses where reminders go
/// @param address one that somebody is entering
record CalendarPage(
        List<Line> years, boolean mayReport, String name, String yearEnd, List<String> addresses, String address) {

    static final String PATH = "/portal/calendar";

    CalendarPage {
        years = List.copyOf(years);
        addresses = List.copyOf(addresses);
    }

    /// One year of diagnosis.
    ///
    /// @param expected median of earlier years; empty when there is none to compare with
    /// @param open whether notifications or a nil return are still wanted
    record Line(int year, List<Day> days, String expected, String received, String state, String tag, boolean open) {}

    /// @param left days that are left, negative when it is past
    record Day(String name, String day, long left) {}

    static CalendarPage of(
            List<DutyDesk.OwnYear> years,
            LocalDate today,
            boolean mayReport,
            String name,
            List<String> addresses,
            String address,
            PageWords words) {
        return new CalendarPage(
                years.stream().map(year -> line(year, today, words)).toList(),
                mayReport,
                name,
                YearEnd.on(today).name(),
                addresses,
                address);
    }

    private static Line line(DutyDesk.OwnYear year, LocalDate today, PageWords words) {
        var days = new ArrayList<Day>();
        year.calendar()
                .begins()
                .forEach(day -> days.add(new Day(
                        words.say("duty.calendar.BEGINS"), day.toString(), ChronoUnit.DAYS.between(today, day))));
        year.calendar()
                .deadlines()
                .forEach(deadline -> days.add(new Day(
                        words.say("duty.calendar." + deadline.kind().name()),
                        deadline.lastDay().toString(),
                        deadline.daysLeft(today))));
        boolean waits = year.state() == DutyState.MISSING
                && !Deadline.legal(year.year()).isPast(today);
        return new Line(
                year.year(),
                days,
                year.expected() == 0 ? "―" : Long.toString(year.expected()),
                Long.toString(year.received()),
                words.say(
                        waits
                                ? "duty.calendar.waits"
                                : "duty.state." + year.state().name()),
                waits ? "wait" : year.state().tag(),
                year.open());
    }

    /// Days still to come of the years that are still wanted, for a calendar program. Nothing in it is about anybody.
    static List<CalendarFile.Entry> entries(List<DutyDesk.OwnYear> years, LocalDate today, PageWords words) {
        return years.stream()
                .filter(DutyDesk.OwnYear::open)
                .flatMap(year -> year.calendar().deadlines().stream())
                .filter(deadline -> !deadline.isPast(today))
                .map(deadline -> new CalendarFile.Entry(
                        deadline.year() + "-" + deadline.kind().name() + "@todoke",
                        deadline.lastDay(),
                        words.say("duty.calendar.entry." + deadline.kind().name(), Integer.toString(deadline.year())),
                        words.say("duty.calendar.entry.text")))
                .toList();
    }
}
