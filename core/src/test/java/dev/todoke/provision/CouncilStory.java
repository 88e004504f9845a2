package dev.todoke.provision;

import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.council.Pledge;
import dev.todoke.provision.council.Quorum;
import dev.todoke.provision.council.Standing;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/// A council of five invented members and one meeting, for tests.
final class CouncilStory {

    static final Actor MEMBER = Actor.of("account-1", ProvisionRole.MEMBER);
    static final Member FIRST = member("m1", "公衆 衛", "account-1");
    static final Member SECOND = member("m2", "統計 学", "account-2");
    static final Member PAPER = member("m3", "法律 守", "");
    static final Member FOURTH = member("m4", "倫理 正", "account-4");

    /// Has the name of the first user of the sample application.
    static final Member NAMESAKE = member("m5", "研究　一郎", "");

    static final List<Member> ALL = List.of(FIRST, SECOND, PAPER, FOURTH, NAMESAKE);

    static final Meeting ROOM = new Meeting(
            "k1",
            "令和8年度第1回",
            Story.TODAY,
            Story.TODAY,
            CouncilResult.Way.ROOM,
            "県庁会議室",
            new Quorum.MoreThanHalf(),
            new Standing.Planned());
    static final Meeting ANNOUNCED = ROOM.with(new Standing.Announced());
    static final Meeting HELD = held("m1", "m2", "m3");
    static final Meeting WRITTEN = new Meeting(
            "k1",
            "令和8年度第1回",
            Story.TODAY.plusDays(14),
            Story.TODAY,
            CouncilResult.Way.WRITTEN,
            "",
            new Quorum.MoreThanHalf(),
            new Standing.Announced());

    private CouncilStory() {}

    static Meeting held(String... present) {
        return ROOM.with(new Standing.Held(new TreeSet<>(List.of(present))));
    }

    private static Member member(String id, String name, String account) {
        return new Member(
                id,
                name,
                "架空県立大学",
                "公衆衛生",
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2027, 3, 31),
                account,
                new Pledge.Signed(LocalDate.of(2025, 4, 1)));
    }

    static Command put() {
        return new CouncilCommand.PutOnAgenda(ROOM, 1);
    }

    static List<CouncilResult.PointOpinion> points(CouncilResult.Opinion opinion, String note) {
        return CouncilPoint.all().stream()
                .map(point -> new CouncilResult.PointOpinion(point.point(), opinion, note))
                .toList();
    }

    static Command opinion(Meeting meeting, Member member) {
        return opinion(meeting, member, CouncilResult.Opinion.FITTING, "");
    }

    static Command opinion(Meeting meeting, Member member, CouncilResult.Opinion opinion, String note) {
        return new CouncilCommand.AnswerAsMember(meeting, member, new MemberAnswer.Opinion(points(opinion, note), ""));
    }

    static Command onPaper(Meeting meeting) {
        return onPaper(meeting, PAPER);
    }

    static Command onPaper(Meeting meeting, Member member) {
        return new CouncilCommand.RecordPaperAnswer(
                meeting, member, new MemberAnswer.Opinion(points(CouncilResult.Opinion.FITTING, ""), ""));
    }

    static CouncilCommand.RecordMeetingResult result(Meeting meeting, CouncilResult.Outcome outcome) {
        return new CouncilCommand.RecordMeetingResult(
                meeting, ALL, points(CouncilResult.Opinion.FITTING, ""), outcome, List.of(), "意見のとおり", false);
    }
}
