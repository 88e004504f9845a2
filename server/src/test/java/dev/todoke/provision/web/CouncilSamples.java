package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.ApplicationText;
import dev.todoke.provision.CouncilEvent;
import dev.todoke.provision.Event;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.council.Conflict;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.MeetingEnd;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.NumberedCopy;
import dev.todoke.provision.council.Pledge;
import dev.todoke.provision.council.Quorum;
import dev.todoke.provision.council.Standing;
import dev.todoke.provision.desk.AgendaItem;
import dev.todoke.provision.desk.CouncilReadingDesk.Reading;
import dev.todoke.provision.desk.RiskLook;
import dev.todoke.provision.extraction.RiskReport;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.risk.RiskQuestion;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.CouncilStore;
import dev.todoke.provision.store.ScreeningStore;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The pages of the council with a model.
final class CouncilSamples implements PageSamples {

    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Member SCREEN = member("m1", "公衆 衛", "account", new Pledge.Signed(DAY));
    private static final Member PAPER = member("m2", "法律 守", "", new Pledge.NotYet());
    private static final Member NAMESAKE = member("m3", "研究一郎", "", new Pledge.Signed(DAY));
    private static final Meeting MEETING = new Meeting(
            "k1",
            "令和8年度第1回",
            DAY.plusDays(14),
            DAY,
            CouncilResult.Way.ROOM,
            "県庁会議室",
            new Quorum.MoreThanHalf(),
            new Standing.Announced());

    private static Member member(String id, String name, String account, Pledge pledge) {
        return new Member(
                id, name, "架空大学", "公衆衛生", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 5, 31), account, pledge);
    }

    @Override
    public List<Sample> samples() {
        var members = List.of(SCREEN, PAPER, NAMESAKE);
        var planned = MEETING.with(new Standing.Planned());
        var held = MEETING.with(new Standing.Held(new TreeSet<>(List.of("m1"))));
        var cancelled = MEETING.with(new Standing.Cancelled("台風のため"));
        var item = AgendaItem.of(answered(), "k1");
        var done = AgendaItem.of(decided(), "k1");
        var line = new ApplicationStore.Line("a", "X2026-0002", "題目", Phase.COUNCIL_REVIEW, NOW, NOW);
        return List.of(
                sample("council-year", year(List.of(planned, MEETING, held, cancelled), members)),
                sample("council-year", year(List.of(), List.of())),
                sample(
                        "council-member",
                        new CouncilMemberPage(
                                "m1",
                                CouncilMemberPage.texts(SCREEN),
                                List.of(Choice.of("", "なし")),
                                List.of(new CouncilStore.Version<>(1, NOW, "clerk", SCREEN)))),
                sample(
                        "council-plan",
                        new CouncilPlanPage(
                                "k1",
                                CouncilPlanPage.texts(MEETING),
                                List.of(new CouncilStore.Version<>(1, NOW, "clerk", MEETING)))),
                sample("council-meeting", meeting(planned, List.of(item), members, List.of(line))),
                sample("council-meeting", meeting(MEETING, List.of(item), members, List.of())),
                sample("council-meeting", meeting(held, List.of(done), members, List.of())),
                sample("council-meeting", meeting(cancelled, List.of(), members, List.of())),
                sample("council-deliberation", new DeliberationPage(MEETING, item, members, summary(), Map.of())),
                sample("council-deliberation", new DeliberationPage(held, done, members, summary(), Map.of())),
                sample(
                        "review-list",
                        ReviewListPage.of(
                                true,
                                List.of(
                                        new Reading.Open(MEETING, SCREEN, entry("free"), item),
                                        new Reading.Unpledged(MEETING, PAPER, entry("free")),
                                        new Reading.Over(held, SCREEN, entry("over"), done)))),
                sample("review-list", new ReviewListPage(false, List.of())),
                sample(
                        "review",
                        ReviewPage.of(
                                new Reading.Open(MEETING, SCREEN, entry("free"), item), List.of(summary()), Map.of())),
                sample(
                        "review",
                        ReviewPage.of(
                                new Reading.Excluded(MEETING, NAMESAKE, entry("conflict")), List.of(), Map.of())));
    }

    private static Sample sample(String template, Object page) {
        return new Sample("provision/" + template, "/office/x", Map.of("page", page));
    }

    private static ScreeningStore.Entry entry(String state) {
        var grounds = state.equals("conflict") ? List.of(Conflict.Ground.NAME) : List.<Conflict.Ground>of();
        return new ScreeningStore.Entry("k1", "a-1", "m1", state, grounds, 1, "X2026-0001", "題目の見本");
    }

    private static CouncilYearPage year(List<Meeting> meetings, List<Member> members) {
        return CouncilYearPage.of(2026, DAY, meetings, members, true);
    }

    private static CouncilMeetingPage meeting(
            Meeting meeting, List<AgendaItem> agenda, List<Member> members, List<ApplicationStore.Line> waiting) {
        var copies = List.of(
                new NumberedCopy("k1", "m1", 1, DAY, new NumberedCopy.Fate.Out()),
                new NumberedCopy("k1", "m2", 2, DAY, new NumberedCopy.Fate.CameBack(DAY)),
                new NumberedCopy("k1", "x", 3, DAY, new NumberedCopy.Fate.Destroyed(DAY, "裁断、事務局が確認")));
        var end = new MeetingEnd(meeting, List.of(), copies, meeting.isCancelled());
        return new CouncilMeetingPage(meeting, agenda, members, waiting, true, end, Map.of());
    }

    private static CouncilSummary summary() {
        var look = new RiskLook(
                new RiskQuestion(
                        new Range(new TreeSet<>(), List.of(), List.of(), Set.of(), Range.Ages.all()),
                        new TreeSet<>(),
                        KindOfData.ANONYMISED),
                Optional.empty(),
                false,
                List.of());
        var earlier = List.of(new ScreeningStore.Earlier("X2025-0001", "前の題目", Phase.CLOSED, "2025-06-01"));
        var summary = CouncilSummary.of(answered(), earlier, look);
        return new CouncilSummary(
                summary.asked(),
                summary.method(),
                List.of(new CouncilSummary.MatrixRow("4 性別", List.of(true), false)),
                List.of("記述統計"),
                List.of(new CouncilSummary.Risk("outlook", 6, "4 性別", new RiskReport(List.of(4), 3, 2, 0, 2, 4, 6))),
                2,
                List.of(new CouncilSummary.Changed("1 題目", "前", "今")),
                summary.earlier());
    }

    private static Application answered() {
        var points = CouncilPoint.all().stream()
                .map(point -> new CouncilResult.PointOpinion(point.point(), CouncilResult.Opinion.CONDITION, "範囲"))
                .toList();
        return with(
                submitted(),
                new CouncilEvent.AgendaSet("k1", "第1回", DAY, 1),
                new CouncilEvent.OpinionGiven("m1", "k1", CouncilPoint.edition(), points, "条件を付ける"));
    }

    private static Application decided() {
        var result = new CouncilResult(
                DAY,
                "第1回",
                CouncilResult.Way.ROOM,
                3,
                2,
                List.of(),
                CouncilResult.Outcome.AGREED_WITH_CONDITIONS,
                List.of("条件"),
                "");
        return with(answered(), new ReviewEvent.CouncilResultRecorded(CouncilPoint.edition(), result));
    }

    private static Application submitted() {
        var application = Application.none("a-1", "owner");
        for (String task : Form.current().tasks()) {
            var texts = new TreeMap<>(ApplicationText.draft(DAY).texts());
            texts.keySet().removeIf(field -> !Form.current().taskOf(field).equals(task));
            application = with(application, new WritingEvent.DraftSaved(task, texts));
        }
        return with(
                application,
                new WritingEvent.ApplicationSubmitted(1, "2022-08-01", DAY, "s"),
                new WritingEvent.ApplicationNumbered(new ApplicationNumber("X2026-0001")),
                new ReviewEvent.FormalCheckPassed(true));
    }

    private static Application with(Application application, Event... events) {
        var next = application;
        for (Event event : events) {
            next = next.after(
                    new RecordedEvent(next.history().size() + 1, NOW, "owner", ProvisionRole.SECRETARY, event));
        }
        return next;
    }
}
