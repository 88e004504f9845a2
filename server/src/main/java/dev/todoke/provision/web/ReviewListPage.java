package dev.todoke.provision.web;

import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.desk.CouncilReadingDesk.Reading;
import java.util.List;

/// What a member is asked for now (今回の審議, C-01).
///
/// @param known whether the account belongs to a member in office
public record ReviewListPage(boolean known, List<Line> lines) {

    public ReviewListPage {
        lines = List.copyOf(lines);
    }

    /// @param access open, excluded or unpledged
    /// @param answer kind of the answer given, empty before
    public record Line(
            Meeting meeting, String id, int paper, String number, String title, String access, String answer) {}

    static ReviewListPage of(boolean known, List<Reading> readings) {
        return new ReviewListPage(
                known, readings.stream().map(ReviewListPage::line).toList());
    }

    private static Line line(Reading reading) {
        var application = reading.item().application();
        var deliberation = reading.item().deliberation();
        return new Line(
                reading.meeting(),
                application.id(),
                deliberation.paper(),
                application.numberText(),
                application.submitted().text("title"),
                ReviewPage.access(reading),
                deliberation
                        .answerOf(reading.member().id())
                        .map(CouncilMeetingPage::kind)
                        .orElse(""));
    }
}
