package dev.todoke.provision.demo;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.council.NumberedCopy;
import dev.todoke.provision.council.NumberedCopy.Fate;
import dev.todoke.provision.council.Pledge;
import dev.todoke.provision.council.Quorum;
import dev.todoke.provision.council.Standing;
import dev.todoke.provision.desk.CopyDesk;
import dev.todoke.provision.desk.CouncilDesk;
import dev.todoke.provision.desk.CouncilYearDesk;
import dev.todoke.provision.desk.OfficePaperDesk;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// A council of the practice installation (見本の審議会): six invented members, one of whom has the name of an
/// applicant; a
/// meeting in a room, one in writing, and one to come.
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class SampleCouncil {

    private static final int UNTIL_NEXT = 14;

    /// Name, affiliation and field; the first has an account, the last has the name of a user of the samples.
    private static final List<List<String>> MEMBERS = List.of(
            List.of("委員 明", "みなと医科大学(架空)", "公衆衛生"),
            List.of("統計 学", "いずみ統計研究所(架空)", "生物統計"),
            List.of("法律 守", "さくら法律事務所(架空)", "個人情報保護"),
            List.of("医療 紀子", "あさひ病院(架空)", "がん医療"),
            List.of("患者 代子", "患者の会 ひだまり(架空)", "患者・市民"),
            List.of("研究 真理", "みどり大学(架空)", "疫学"));

    private static final String IN_ROOM = "見本の回(対面)";

    private final CouncilYearDesk year;
    private final CouncilDesk desk;
    private final OfficePaperDesk papers;
    private final CopyDesk copies;
    private final Clock clock;

    SampleCouncil(CouncilYearDesk year, CouncilDesk desk, OfficePaperDesk papers, CopyDesk copies, Clock clock) {
        this.papers = papers;
        this.copies = copies;
        this.year = year;
        this.desk = desk;
        this.clock = clock;
    }

    /// Enters the members unless they are there.
    void members(SampleCast cast) {
        if (!office(cast.clerk(), year::members).isEmpty()) {
            return;
        }
        var today = today();
        String account = cast.member().account().toString();
        for (List<String> facts : MEMBERS) {
            boolean first = facts.equals(MEMBERS.getFirst());
            entered(office(
                    cast.clerk(),
                    () -> year.enter(
                            cast.clerk(),
                            new Member(
                                    UUID.randomUUID().toString(),
                                    facts.getFirst(),
                                    facts.get(1),
                                    facts.get(2),
                                    today.minusMonths(8),
                                    today.plusMonths(16),
                                    first ? account : "",
                                    new Pledge.Signed(today.minusMonths(8))))));
        }
    }

    /// An application is heard in a room today: four of six come, the council agrees.
    void hearsInRoom(SampleCast cast, String application) {
        var meeting = meeting(cast, IN_ROOM, CouncilResult.Way.ROOM, today());
        given(office(cast.clerk(), () -> desk.put(cast.clerk(), meeting.id(), application)));
        step(cast, meeting, new CouncilYearDesk.Step.Announce());
        answers(cast, meeting, application, 2);
        var present = eligible(cast).stream().limit(4).map(Member::id).collect(Collectors.toCollection(TreeSet::new));
        step(cast, meeting, new CouncilYearDesk.Step.Hold(present));
        agrees(cast, meeting, application);
    }

    /// An application is heard in writing: everybody answers before the day.
    void hearsInWriting(SampleCast cast, String application) {
        var meeting = meeting(cast, "見本の回(書面)", CouncilResult.Way.WRITTEN, today().plusDays(UNTIL_NEXT));
        given(office(cast.clerk(), () -> desk.put(cast.clerk(), meeting.id(), application)));
        if (meeting.isPlanned()) {
            step(cast, meeting, new CouncilYearDesk.Step.Announce());
        }
        answers(cast, meeting, application, Integer.MAX_VALUE);
        agrees(cast, meeting, application);
    }

    /// An application stands on the agenda of the next meeting; two members have answered on paper.
    void comesNext(SampleCast cast, String application) {
        var meeting = meeting(cast, "見本の回(次回)", CouncilResult.Way.ONLINE, today().plusDays(UNTIL_NEXT));
        if (office(cast.clerk(), () -> desk.agenda(meeting.id(), "demo")).isEmpty()) {
            given(office(cast.clerk(), () -> desk.put(cast.clerk(), meeting.id(), application)));
            step(cast, meeting, new CouncilYearDesk.Step.Announce());
            eligible(cast).stream()
                    .filter(Member::answersOnPaper)
                    .limit(2)
                    .forEach(member -> given(office(
                            cast.clerk(),
                            () -> desk.paperAnswer(
                                    cast.clerk(), meeting.id(), application, member.id(), opinion(true)))));
        }
    }

    /// Two members got paper at the meeting in the room; one copy came back, the other is still out.
    void collects(SampleCast cast) {
        var meeting = office(cast.clerk(), year::meetings).stream()
                .filter(one -> one.name().equals(IN_ROOM))
                .findFirst();
        meeting.ifPresent(held -> {
            eligible(cast).stream()
                    .limit(2)
                    .forEach(
                            member -> office(cast.clerk(), () -> papers.copyFor(cast.clerk(), held.id(), member.id())));
            office(cast.clerk(), () -> copies.end(held)).copies().stream()
                    .limit(1)
                    .filter(NumberedCopy::isOut)
                    .forEach(copy -> entered(office(
                                    cast.clerk(),
                                    () -> copies.collect(
                                            cast.clerk(), held.id(), copy.number(), new Fate.CameBack(today())))
                            .orElseThrow()));
        });
    }

    private Meeting meeting(SampleCast cast, String name, CouncilResult.Way way, LocalDate day) {
        return office(cast.clerk(), year::meetings).stream()
                .filter(meeting -> meeting.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    var planned = new Meeting(
                            UUID.randomUUID().toString(),
                            name,
                            day,
                            today(),
                            way,
                            way == CouncilResult.Way.WRITTEN ? "" : "県庁会議室(架空)",
                            new Quorum.MoreThanHalf(),
                            new Standing.Planned());
                    entered(office(cast.clerk(), () -> year.enter(cast.clerk(), planned)));
                    return planned;
                });
    }

    /// Everybody but the namesake, whom the machine keeps out.
    private List<Member> eligible(SampleCast cast) {
        String namesake = MEMBERS.getLast().getFirst();
        return office(cast.clerk(), year::members).stream()
                .filter(member -> !member.name().equals(namesake))
                .toList();
    }

    private void answers(SampleCast cast, Meeting meeting, String application, int most) {
        eligible(cast).stream().limit(most).forEach(member -> {
            if (member.answersOnPaper()) {
                given(office(
                        cast.clerk(),
                        () -> desk.paperAnswer(cast.clerk(), meeting.id(), application, member.id(), opinion(false))));
            } else {
                given(office(
                        cast.member(),
                        () -> desk.answer(cast.member(), meeting.id(), application, member, opinion(false))));
            }
        });
    }

    private void agrees(SampleCast cast, Meeting meeting, String application) {
        var outcome =
                new CouncilDesk.Outcome(points(false), CouncilResult.Outcome.AGREED, List.of(), "意見のとおり(見本)", false);
        given(office(cast.clerk(), () -> desk.result(cast.clerk(), meeting.id(), application, outcome)));
    }

    private static MemberAnswer opinion(boolean condition) {
        return new MemberAnswer.Opinion(points(condition), condition ? "全体としては差し支えない(見本)。" : "");
    }

    private static List<CouncilResult.PointOpinion> points(boolean condition) {
        return CouncilPoint.all().stream()
                .map(point -> condition && point.point().equals("8")
                        ? new CouncilResult.PointOpinion(
                                point.point(), CouncilResult.Opinion.CONDITION, "県民に向けた公表の方法も示すこと(見本)。")
                        : new CouncilResult.PointOpinion(point.point(), CouncilResult.Opinion.FITTING, ""))
                .toList();
    }

    private void step(SampleCast cast, Meeting meeting, CouncilYearDesk.Step step) {
        entered(office(cast.clerk(), () -> year.step(cast.clerk(), meeting.id(), step))
                .orElseThrow());
    }

    private static void entered(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new SampleStuck("refused: " + reasons);
        }
    }

    private static void given(Optional<Answer> answer) {
        if (!(answer.orElseThrow() instanceof Answer.Decided)) {
            throw new SampleStuck("refused: " + answer);
        }
    }

    private LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    private static <T> T office(SignedIn who, Supplier<T> work) {
        return Acting.at(Face.OFFICE, who.account().toString()).get(work);
    }
}
