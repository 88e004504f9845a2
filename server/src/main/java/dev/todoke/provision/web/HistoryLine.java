package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.CouncilEvent;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.WritingEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// One line of the history (経過の1行): when, what, in which role. Saved drafts are left out.
///
/// @param event simple name of the event; its words are in the messages
public record HistoryLine(String at, String event, String role) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    static List<HistoryLine> of(Application application) {
        return application.history().reversed().stream()
                .filter(recorded -> !(recorded.event() instanceof WritingEvent.DraftSaved))
                .map(HistoryLine::line)
                .toList();
    }

    /// As [#of] without what members of the council said: applicants are told the council's result only.
    static List<HistoryLine> forApplicant(Application application) {
        return application.history().reversed().stream()
                .filter(recorded -> !(recorded.event() instanceof WritingEvent.DraftSaved))
                .filter(recorded -> !(recorded.event() instanceof CouncilEvent)
                        || recorded.event() instanceof CouncilEvent.AgendaSet)
                .map(HistoryLine::line)
                .toList();
    }

    private static HistoryLine line(RecordedEvent recorded) {
        return new HistoryLine(
                at(recorded.at()),
                recorded.event().getClass().getSimpleName(),
                recorded.role().code());
    }

    static String at(Instant instant) {
        return MINUTE.format(instant);
    }
}
