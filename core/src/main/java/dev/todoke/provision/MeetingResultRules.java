package dev.todoke.provision;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.council.Deliberation;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.Tally;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Rules of the result of a meeting (会議の結果): held, enough members without those in conflict, ten points
/// answered.
record MeetingResultRules(Application application, LocalDate today, List<Event> events, List<Reason> reasons) {

    void record(CouncilCommand.RecordMeetingResult wish) {
        var meeting = wish.meeting();
        var deliberation = Deliberation.of(application, meeting.id());
        if (!deliberation.onAgenda()) {
            reasons.add(Reason.of("G19", "この申出はこの会議の議題になっていません。"));
            return;
        }
        var eligible = deliberation.eligible(wish.members(), meeting.heldOn(), application);
        var takingPart = deliberation.takingPart(meeting, wish.members(), application);
        held(meeting, deliberation, eligible);
        settled(wish, deliberation);
        var result = new CouncilResult(
                meeting.heldOn().isAfter(today) ? today : meeting.heldOn(),
                meeting.name(),
                meeting.way(),
                takingPart.size(),
                meeting.quorum().needed(eligible.size()),
                wish.points(),
                wish.outcome(),
                wish.conditions(),
                wish.note().strip());
        reasons.addAll(result.objections(today));
        if (wish.longUse() && !wish.outcome().favourable()) {
            reasons.add(Reason.of("G37", "長期利用への同意を記録できるのは、承認又は条件付承認のときだけです。"));
        }
        if (reasons.isEmpty()) {
            events.add(new CouncilEvent.MembersCounted(
                    meeting.id(), ids(takingPart), ids(excluded(wish.members(), meeting, eligible))));
            if (wish.longUse()) {
                events.add(new CouncilEvent.LongUseAgreed(meeting.id()));
            }
            events.add(new ReviewEvent.CouncilResultRecorded(CouncilPoint.edition(), result));
        }
    }

    /// A written meeting ends with its day, or as soon as everybody has answered.
    private void held(Meeting meeting, Deliberation deliberation, List<Member> eligible) {
        if (!meeting.inWriting()) {
            if (!meeting.isHeld()) {
                reasons.add(Reason.of("G34", "会議の開催がまだ記録されていません。出席した委員を先に記録してください。"));
            }
            return;
        }
        boolean allAnswered = eligible.stream()
                .allMatch(member -> deliberation.answerOf(member.id()).isPresent());
        if (!allAnswered && !today.isAfter(meeting.heldOn())) {
            reasons.add(Reason.of("G35", "回答の期日(%s)が過ぎるか全員が回答するまで、結果を記録できません。", meeting.heldOn()));
        }
    }

    /// An objection of a member does not vanish: the remark says how it was settled.
    private void settled(CouncilCommand.RecordMeetingResult wish, Deliberation deliberation) {
        for (Tally tally : Tally.of(deliberation.opinions())) {
            String point = tally.point().point();
            boolean overruled = tally.count(CouncilResult.Opinion.UNFITTING) > 0
                    && wish.points().stream()
                            .anyMatch(one -> one.point().equals(point)
                                    && one.opinion() == CouncilResult.Opinion.FITTING
                                    && one.note().isBlank());
            if (overruled) {
                reasons.add(Reason.at("G36", "point-" + point, "観点%sには「不適」とした委員がいます。どのようにまとまったかを備考に書いてください。", point));
            }
        }
    }

    private static List<Member> excluded(List<Member> members, Meeting meeting, List<Member> eligible) {
        return members.stream()
                .filter(member -> member.inOffice(meeting.heldOn()))
                .filter(member -> !eligible.contains(member))
                .toList();
    }

    private static TreeSet<String> ids(Collection<Member> members) {
        return members.stream().map(Member::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
