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

    /// @param access open, excluded, unpledged, or over when the meeting has its result
    /// @param answer kind of the answer given, empty before
    /// @param outcome code of the result, empty before
    public record Line(
            Meeting meeting,
            String id,
            int paper,
            String number,
            String title,
            String access,
            String answer,
            String outcome) {}

    static ReviewListPage of(boolean known, List<Reading> readings) {
        return new ReviewListPage(
                known, readings.stream().map(ReviewListPage::line).toList());
    }

    private static Line line(Reading reading) {
        var entry = reading.entry();
        return new Line(
                reading.meeting(),
                entry.application(),
                entry.paper(),
                entry.number(),
                entry.title(),
                ReviewPage.access(reading),
                ReviewPage.answer(reading).map(CouncilMeetingPage::kind).orElse(""),
                outcome(reading));
    }

    private static String outcome(Reading reading) {
        return reading instanceof Reading.Over(var _, var _, var _, var item)
                ? item.deliberation().result().stream()
                        .map(result -> result.outcome().code())
                        .reduce("", (_, last) -> last)
                : "";
    }
}
