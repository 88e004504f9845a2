package dev.todoke.provision.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

/// The plan of one application (逆算した予定).
///
/// Every open step has a latest day, counted back from the day the data are wanted, and an expected day, counted
/// forward from today. When a step slips, the expected days of all later ones move with the next look.
///
/// @param wantedOn the day the data are wanted
public record Plan(LocalDate wantedOn, List<Line> lines) {

    /// One step.
    ///
    /// @param latest last day on which it may end
    /// @param expected day on which it ends if all goes on from today; for a finished step the latest day again
    public record Line(PlanStep step, boolean done, LocalDate latest, LocalDate expected) {

        public boolean late() {
            return !done && expected.isAfter(latest);
        }
    }

    public Plan {
        lines = List.copyOf(lines);
    }

    /// The day the data can be expected.
    public LocalDate expectedOn() {
        return lines.getLast().expected();
    }

    public boolean late() {
        return lines.stream().anyMatch(Line::late);
    }

    /// @param needed the steps of this application
    /// @param done those that are finished
    /// @param meetings of the council; where none fits, the span of the table is used
    public static Plan of(
            LocalDate wantedOn,
            LocalDate today,
            SortedSet<PlanStep> needed,
            SortedSet<PlanStep> done,
            List<MeetingDay> meetings) {
        var latest = latest(wantedOn, needed, meetings);
        var expected = expected(today, needed, done, meetings);
        var lines = new ArrayList<Line>();
        for (PlanStep step : needed) {
            boolean finished = done.contains(step);
            var last = Objects.requireNonNull(latest.get(step));
            lines.add(new Line(step, finished, last, finished ? last : Objects.requireNonNull(expected.get(step))));
        }
        return new Plan(wantedOn, lines);
    }

    private static Map<PlanStep, LocalDate> latest(
            LocalDate wantedOn, SortedSet<PlanStep> needed, List<MeetingDay> meetings) {
        var latest = new EnumMap<PlanStep, LocalDate>(PlanStep.class);
        var cursor = wantedOn;
        for (PlanStep step : needed.reversed()) {
            if (step == PlanStep.COUNCIL) {
                var meeting = meetingUntil(cursor, meetings);
                latest.put(step, meeting.map(MeetingDay::heldOn).orElse(cursor));
                cursor = meeting.map(MeetingDay::papersClose).orElse(cursor.minusDays(step.days()));
            } else {
                latest.put(step, cursor);
                cursor = step.beforeSubmission() ? cursor : cursor.minusDays(step.days());
            }
        }
        return latest;
    }

    private static Map<PlanStep, LocalDate> expected(
            LocalDate today, SortedSet<PlanStep> needed, SortedSet<PlanStep> done, List<MeetingDay> meetings) {
        var expected = new EnumMap<PlanStep, LocalDate>(PlanStep.class);
        var cursor = today;
        for (PlanStep step : needed) {
            if (done.contains(step)) {
                continue;
            }
            if (step.beforeSubmission()) {
                expected.put(step, today.plusDays(step.days()));
                cursor = later(cursor, today.plusDays(step.days()));
            } else {
                cursor = step == PlanStep.COUNCIL ? nextMeeting(cursor, meetings, step) : cursor.plusDays(step.days());
                expected.put(step, cursor);
            }
        }
        return expected;
    }

    private static LocalDate nextMeeting(LocalDate ready, List<MeetingDay> meetings, PlanStep step) {
        return meetings.stream()
                .filter(meeting -> !meeting.papersClose().isBefore(ready))
                .map(MeetingDay::heldOn)
                .min(Comparator.naturalOrder())
                .orElse(ready.plusDays(step.days()));
    }

    private static Optional<MeetingDay> meetingUntil(LocalDate day, List<MeetingDay> meetings) {
        return meetings.stream()
                .filter(meeting -> !meeting.heldOn().isAfter(day))
                .max(Comparator.comparing(MeetingDay::heldOn));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
