package dev.todoke.enrolment.desk;

import dev.todoke.enrolment.EnrolmentEvent;
import dev.todoke.enrolment.EnrolmentEvent.Applied;
import dev.todoke.enrolment.EnrolmentEvent.Approved;
import dev.todoke.enrolment.EnrolmentEvent.Compared;
import dev.todoke.enrolment.EnrolmentEvent.Invited;
import dev.todoke.enrolment.EnrolmentEvent.Posted;
import dev.todoke.enrolment.EnrolmentEvent.Refused;
import dev.todoke.enrolment.EnrolmentEvent.Returned;
import dev.todoke.enrolment.EnrolmentEvent.StepDone;
import dev.todoke.enrolment.EnrolmentEvent.TestTried;
import java.util.Map;
import java.util.stream.Collectors;

/// What the audit record says of an event (監査記録の内訳): numbers, never words.
final class EventDetails {

    private EventDetails() {}

    static Map<String, String> of(EnrolmentEvent event) {
        return switch (event) {
            case Applied _ -> Map.of("again", "yes");
            case Compared e -> Map.of("look", Integer.toString(e.toLookAt()));
            case Returned _, Refused _, Approved _ -> Map.of();
            case Invited e -> Map.of("letter", Integer.toString(e.letter()), "accounts", "");
            case Posted e -> Map.of("letter", Integer.toString(e.letter()));
            case StepDone e -> Map.of("step", e.step().name());
            case TestTried e ->
                Map.of("records", Integer.toString(e.records()), "errors", Integer.toString(e.errors()));
        };
    }

    /// Every detail of the kind, empty: the deed was refused.
    static Map<String, String> none(EnrolmentAudit kind) {
        return kind.details().stream().collect(Collectors.toMap(name -> name, _ -> ""));
    }
}
