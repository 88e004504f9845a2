package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.ApplicationPlan;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.calendar.Plan;
import dev.todoke.provision.desk.MeetingDays;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The plan beside an application (予定), counted anew with every look.
@Component
class PlanView {

    private final MeetingDays meetings;
    private final Clock clock;

    PlanView(MeetingDays meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /// What the template shows.
    ///
    /// @param expected the day the data can be expected
    record Shown(String wanted, String expected, boolean late, List<Line> lines) {
        Shown {
            lines = List.copyOf(lines);
        }
    }

    /// @param state `done`, `slipped` or `open`
    record Line(String label, String latest, String expected, String state) {}

    /// Adds the plan to a page, where there is one.
    void show(Application application, Model model, Locale locale) {
        ApplicationPlan.of(application, OfficeDay.of(clock.instant()), meetings.coming())
                .ifPresent(plan -> model.addAttribute("plan", shown(plan, ReasonWords.english(locale))));
    }

    static Shown shown(Plan plan, boolean english) {
        return new Shown(
                plan.wantedOn().toString(),
                plan.expectedOn().toString(),
                plan.late(),
                plan.lines().stream().map(line -> line(line, english)).toList());
    }

    private static Line line(Plan.Line line, boolean english) {
        return new Line(
                english ? line.step().en() : line.step().ja(),
                line.latest().toString(),
                line.done() ? "" : line.expected().toString(),
                line.done() ? "done" : line.late() ? "slipped" : "open");
    }
}
