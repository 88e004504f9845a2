package dev.todoke.provision.council;

import dev.todoke.provision.Application;
import dev.todoke.provision.CouncilEvent;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.CouncilResult.PointOpinion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is known about one application at one meeting (1件の申出の審議), folded from the application's events.
///
/// @param meeting id of the meeting
/// @param onAgenda whether it stands on the agenda and has no result yet
/// @param paper number of its papers in the meeting, 0 when it never stood on the agenda
/// @param answers newest answer of each member, in the order they came
/// @param declared conflicts that members declared
/// @param ruledOut members whose name was found and who are somebody else
/// @param result none or one
public record Deliberation(
        String meeting,
        boolean onAgenda,
        int paper,
        List<Given> answers,
        List<Conflict> declared,
        SortedSet<String> ruledOut,
        List<CouncilResult> result) {

    /// The answer of a member at this meeting: an opinion or an abstention.
    public record Given(String member, MemberAnswer answer) {}

    public Deliberation {
        answers = List.copyOf(answers);
        declared = List.copyOf(declared);
        ruledOut = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(ruledOut));
        result = List.copyOf(result);
    }

    /// The meeting on whose agenda the application stands now.
    public static Optional<String> meetingOf(Application application) {
        return application
                .last(CouncilEvent.AgendaSet.class)
                .map(CouncilEvent.AgendaSet::meeting)
                .filter(meeting -> of(application, meeting).onAgenda());
    }

    public static Deliberation of(Application application, String meeting) {
        var folding = new Folding(meeting);
        application.history().forEach(folding::take);
        return new Deliberation(
                meeting,
                folding.onAgenda,
                folding.paper,
                folding.answers,
                folding.declared,
                folding.ruledOut,
                folding.result);
    }

    private static final class Folding {

        private final String meeting;
        private boolean onAgenda;
        private int paper;
        private final List<Given> answers = new ArrayList<>();
        private final List<Conflict> declared = new ArrayList<>();
        private final SortedSet<String> ruledOut = new TreeSet<>();
        private final List<CouncilResult> result = new ArrayList<>();

        Folding(String meeting) {
            this.meeting = meeting;
        }

        void take(RecordedEvent recorded) {
            if (recorded.event() instanceof CouncilEvent event) {
                take(event);
            }
            if (recorded.event() instanceof ReviewEvent.CouncilResultRecorded(var _, var found) && onAgenda) {
                result.add(found);
                onAgenda = false;
            }
        }

        private void take(CouncilEvent event) {
            switch (event) {
                case CouncilEvent.AgendaSet set -> set(set);
                case CouncilEvent.AgendaDropped(var from, var _) -> onAgenda = onAgenda && !from.equals(meeting);
                case CouncilEvent.OpinionGiven given ->
                    answered(given.meeting(), given.member(), new MemberAnswer.Opinion(given.points(), given.note()));
                case CouncilEvent.OpinionAbstained(var member, var at, var why) ->
                    answered(at, member, new MemberAnswer.Abstention(why));
                case CouncilEvent.ConflictDeclared(var member, var why) -> declare(member, why);
                case CouncilEvent.ConflictRuledOut(var member, var _) -> ruledOut.add(member);
                case CouncilEvent.MembersCounted _, CouncilEvent.LongUseAgreed _, CouncilEvent.LetterIssued _ -> {}
            }
        }

        private void set(CouncilEvent.AgendaSet set) {
            onAgenda = set.meeting().equals(meeting);
            if (onAgenda) {
                paper = set.paper();
            }
        }

        private void answered(String at, String member, MemberAnswer answer) {
            if (!at.equals(meeting)) {
                return;
            }
            answers.removeIf(given -> given.member().equals(member));
            answers.add(new Given(member, answer));
        }

        private void declare(String member, String why) {
            answers.removeIf(given -> given.member().equals(member));
            declared.removeIf(conflict -> conflict.member().equals(member));
            declared.add(new Conflict(member, Conflict.Ground.DECLARED, why));
        }
    }

    public List<List<PointOpinion>> opinions() {
        return answers.stream()
                .map(Given::answer)
                .filter(MemberAnswer.Opinion.class::isInstance)
                .map(answer -> ((MemberAnswer.Opinion) answer).points())
                .toList();
    }

    public Optional<MemberAnswer> answerOf(String member) {
        return answers.stream()
                .filter(given -> given.member().equals(member))
                .map(Given::answer)
                .findFirst();
    }

    /// Declared by the member, or found by the machine and not ruled out.
    public Optional<Conflict> conflictOf(Member member, Application application) {
        var own = declared.stream()
                .filter(conflict -> conflict.member().equals(member.id()))
                .findFirst();
        return own.or(() -> new ConflictSearch(application.owner(), application.submitted())
                .of(member)
                .filter(found -> found.ground() == Conflict.Ground.ACCOUNT || !ruledOut.contains(member.id())));
    }

    /// Members in office on the day of the meeting who may take part in this application.
    public List<Member> eligible(List<Member> members, LocalDate day, Application application) {
        return members.stream()
                .filter(member -> member.inOffice(day))
                .filter(member -> conflictOf(member, application).isEmpty())
                .toList();
    }

    /// Who took part (出席・回答): those present, or in a written meeting those who answered; without those in
    /// conflict.
    public List<Member> takingPart(Meeting held, List<Member> members, Application application) {
        return eligible(members, held.heldOn(), application).stream()
                .filter(member -> held.inWriting()
                        ? answerOf(member.id()).isPresent()
                        : held.standing() instanceof Standing.Held(var present) && present.contains(member.id()))
                .toList();
    }
}
