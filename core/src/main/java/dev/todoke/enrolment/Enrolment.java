package dev.todoke.enrolment;

import dev.todoke.enrolment.EnrolmentAnswer.Decided;
import dev.todoke.enrolment.EnrolmentAnswer.Refused;
import dev.todoke.enrolment.EnrolmentEvent.Applied;
import dev.todoke.enrolment.EnrolmentEvent.Approved;
import dev.todoke.enrolment.EnrolmentEvent.Compared;
import dev.todoke.enrolment.EnrolmentEvent.Invited;
import dev.todoke.enrolment.EnrolmentEvent.Posted;
import dev.todoke.enrolment.EnrolmentEvent.Returned;
import dev.todoke.enrolment.EnrolmentEvent.StepDone;
import dev.todoke.enrolment.EnrolmentEvent.TestTried;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An application for online use with all that happened to it (利用申請).
///
/// Source of the procedure: 厚生労働省 事務連絡 2017-08-10, 別紙 1; the test notification before the first real one is ours.
///
/// @param form as handed in last
/// @param events in the order of time, the application itself first
public record Enrolment(EnrolmentNumber number, EnrolmentForm form, List<EnrolmentEvent> events) {

    private static final Pattern TRACKING = Pattern.compile("[0-9]{3}-?[0-9]{2}-?[0-9]{5}-?[0-9]");
    private static final int LONGEST = 1000;

    public Enrolment {
        events = List.copyOf(events);
    }

    public EnrolmentState state() {
        var state = EnrolmentState.APPLIED;
        for (var event : events) {
            state = switch (event) {
                case Applied _ -> EnrolmentState.APPLIED;
                case Compared _ -> EnrolmentState.COMPARED;
                case Returned _ -> EnrolmentState.RETURNED;
                case EnrolmentEvent.Refused _ -> EnrolmentState.REFUSED;
                case Approved _ -> EnrolmentState.APPROVED;
                case Invited _, Posted _, StepDone _, TestTried _ -> afterLetter();
            };
        }
        return state;
    }

    private EnrolmentState afterLetter() {
        return missing().stream()
                .findFirst()
                .map(step -> switch (step) {
                    case SIGN_IN -> EnrolmentState.INVITED;
                    case CONTACTS -> EnrolmentState.SIGNED_IN;
                    case CONNECTION -> EnrolmentState.CONFIRMED;
                    case TEST_NOTIFICATION -> EnrolmentState.CONNECTED;
                })
                .orElse(EnrolmentState.IN_USE);
    }

    /// The first steps that the facility has not done, in their order.
    public List<FirstStep> missing() {
        var done = done();
        return Stream.of(FirstStep.values())
                .filter(step -> !done.contains(step))
                .toList();
    }

    private Set<FirstStep> done() {
        var done = EnumSet.noneOf(FirstStep.class);
        for (var event : events) {
            if (event instanceof StepDone step) {
                done.add(step.step());
            } else if (event instanceof TestTried test && test.passed()) {
                done.add(FirstStep.TEST_NOTIFICATION);
            }
        }
        return done;
    }

    /// The facility that the last comparison found it to be.
    public Optional<FacilityCode> facility() {
        return last(Compared.class).map(Compared::facility);
    }

    public <T extends EnrolmentEvent> Optional<T> last(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).reduce((_, later) -> later);
    }

    /// The applicant hands in a corrected form.
    public EnrolmentAnswer applyAgain(EnrolmentForm corrected, Instant now) {
        var reasons = new ArrayList<Sentence>();
        if (state() != EnrolmentState.RETURNED) {
            reasons.add(sentence("not-returned", state().ja()));
        }
        corrected.faults().forEach(fault -> reasons.add(fault.sentence()));
        return answer(reasons, new Applied(now, ""));
    }

    /// A clerk has looked at the lines of the comparison.
    public EnrolmentAnswer compare(FacilityCode facility, RegisterComparison comparison, String clerk, Instant now) {
        var reasons = new ArrayList<Sentence>();
        if (state() != EnrolmentState.APPLIED && state() != EnrolmentState.COMPARED) {
            reasons.add(sentence("not-to-compare", state().ja()));
        }
        return answer(reasons, new Compared(facility, comparison.toLookAt(), now, clerk));
    }

    /// The facility shall become a user.
    ///
    /// @param comparison made again now: the register may have changed since
    /// @param secondPerson whether somebody else than the clerk who compared has to approve
    public EnrolmentAnswer approve(RegisterComparison comparison, boolean secondPerson, String head, Instant now) {
        var compared = last(Compared.class);
        if (state() != EnrolmentState.COMPARED || compared.isEmpty()) {
            return new Refused(List.of(sentence("not-compared", state().ja())));
        }
        var reasons = new ArrayList<>(comparison.stops());
        if (secondPerson && compared.get().by().equals(head)) {
            reasons.add(sentence("second-person"));
        }
        return answer(reasons, new Approved(compared.get().facility(), now, head));
    }

    public EnrolmentAnswer sendBack(String reason, String clerk, Instant now) {
        return answer(reasonsAgainst(reason), new Returned(reason.strip(), now, clerk));
    }

    public EnrolmentAnswer refuse(String reason, String head, Instant now) {
        return answer(reasonsAgainst(reason), new EnrolmentEvent.Refused(reason.strip(), now, head));
    }

    private List<Sentence> reasonsAgainst(String reason) {
        var reasons = new ArrayList<Sentence>();
        if (state() != EnrolmentState.APPLIED && state() != EnrolmentState.COMPARED) {
            reasons.add(sentence("decided-already", state().ja()));
        }
        if (reason.isBlank()) {
            reasons.add(sentence("reason"));
        }
        if (reason.length() > LONGEST) {
            reasons.add(sentence("too-long", Integer.toString(LONGEST)));
        }
        return reasons;
    }

    /// A letter is printed, or printed anew because the first was lost or came too late.
    public EnrolmentAnswer invite(LocalDate expires, String clerk, Instant now) {
        var reasons = new ArrayList<Sentence>();
        if (state() != EnrolmentState.APPROVED && state() != EnrolmentState.INVITED) {
            reasons.add(sentence("not-approved", state().ja()));
        }
        int letter = last(Invited.class).map(Invited::letter).orElse(0) + 1;
        return answer(reasons, new Invited(letter, expires, now, clerk));
    }

    public EnrolmentAnswer post(String tracking, String clerk, Instant now) {
        var reasons = new ArrayList<Sentence>();
        var letter = last(Invited.class);
        if (letter.isEmpty()) {
            reasons.add(sentence("no-letter"));
        }
        if (!TRACKING.matcher(tracking.strip()).matches()) {
            reasons.add(sentence("tracking"));
        }
        return answer(reasons, new Posted(letter.map(Invited::letter).orElse(0), tracking.strip(), now, clerk));
    }

    /// The facility does a step; steps before it must be done.
    public EnrolmentAnswer step(FirstStep step, String words, String account, Instant now) {
        var reasons = notYet(step);
        if (step == FirstStep.TEST_NOTIFICATION) {
            reasons.add(sentence("only-by-test"));
        }
        return answer(reasons, new StepDone(step, words.strip(), now, account));
    }

    /// A test notification was checked with the checks of every notification.
    public EnrolmentAnswer test(int records, int errors, String account, Instant now) {
        return answer(notYet(FirstStep.TEST_NOTIFICATION), new TestTried(records, errors, now, account));
    }

    private List<Sentence> notYet(FirstStep step) {
        var reasons = new ArrayList<Sentence>();
        if (last(Invited.class).isEmpty()) {
            reasons.add(sentence("no-letter"));
        }
        missing().stream()
                .takeWhile(before -> before != step)
                .filter(before -> before.compareTo(step) < 0)
                .forEach(before -> reasons.add(sentence("step-before", before.ja())));
        return reasons;
    }

    private static EnrolmentAnswer answer(List<Sentence> reasons, EnrolmentEvent event) {
        return reasons.isEmpty() ? new Decided(event) : new Refused(reasons);
    }

    private static Sentence sentence(String key, String... values) {
        return Sentence.of("enrolment", key, values);
    }
}
