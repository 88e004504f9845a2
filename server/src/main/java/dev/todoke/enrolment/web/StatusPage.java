package dev.todoke.enrolment.web;

import dev.todoke.enrolment.Enrolment;
import dev.todoke.enrolment.EnrolmentEvent;
import dev.todoke.enrolment.EnrolmentState;
import dev.todoke.intake.Printed;
import dev.todoke.web.PageWords;
import dev.todoke.web.Phase;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How an application stands, for the applicant (利用申請の状況の内容).
///
/// @param secret goes back with a corrected form, within the page and never in an address
/// @param now what happens next, and whether the applicant has something to do
/// @param reason why it was sent back or refused; empty otherwise
/// @param edit the form to correct; null unless it was sent back
record StatusPage(
        String number,
        String secret,
        String state,
        String tag,
        String now,
        String reason,
        String appliedAt,
        List<Phase> phases,
        @Nullable ApplyPage edit) {

    private static final List<EnrolmentState> ROAD = List.of(
            EnrolmentState.APPLIED,
            EnrolmentState.COMPARED,
            EnrolmentState.APPROVED,
            EnrolmentState.INVITED,
            EnrolmentState.SIGNED_IN,
            EnrolmentState.CONFIRMED,
            EnrolmentState.CONNECTED,
            EnrolmentState.IN_USE);

    StatusPage {
        phases = List.copyOf(phases);
    }

    static StatusPage of(Enrolment one, String secret, PageWords words) {
        var state = one.state();
        return new StatusPage(
                one.number().value(),
                secret,
                words.say("enrolment.state." + state.name()),
                state.tag(),
                words.say("enrolment.now." + state.name()),
                reason(one, state),
                one.last(EnrolmentEvent.Applied.class)
                        .map(applied -> Printed.time(applied.at()))
                        .orElse(""),
                phases(state, words),
                state == EnrolmentState.RETURNED ? ApplyPage.of("", one.form(), words) : null);
    }

    /// The same with another form to correct.
    StatusPage with(ApplyPage other) {
        return new StatusPage(number, secret, state, tag, now, reason, appliedAt, phases, other);
    }

    private static String reason(Enrolment one, EnrolmentState state) {
        return switch (state) {
            case RETURNED ->
                one.last(EnrolmentEvent.Returned.class)
                        .map(EnrolmentEvent.Returned::reason)
                        .orElse("");
            case REFUSED ->
                one.last(EnrolmentEvent.Refused.class)
                        .map(EnrolmentEvent.Refused::reason)
                        .orElse("");
            case APPLIED, COMPARED, APPROVED, INVITED, SIGNED_IN, CONFIRMED, CONNECTED, IN_USE -> "";
        };
    }

    /// The road with the present place; an application that was returned or refused stands at its beginning.
    static List<Phase> phases(EnrolmentState state, PageWords words) {
        int here = Math.max(0, ROAD.indexOf(state));
        return Stream.iterate(0, i -> i < ROAD.size(), i -> i + 1)
                .map(i -> new Phase(
                        words.say("enrolment.phase." + ROAD.get(i).name()),
                        i < here || i == ROAD.size() - 1 && i == here
                                ? Phase.State.DONE
                                : i == here ? Phase.State.CURRENT : Phase.State.AHEAD))
                .toList();
    }
}
