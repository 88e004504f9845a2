package dev.todoke.provision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.ApplicationText;
import dev.todoke.provision.CouncilCommand;
import dev.todoke.provision.Event;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.council.NumberedCopy.Fate;
import dev.todoke.provision.council.Pledge;
import dev.todoke.provision.council.Quorum;
import dev.todoke.provision.council.Standing;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.CopyStore;
import dev.todoke.provision.store.CouncilStore;
import dev.todoke.provision.store.ScreeningStore;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/// Asked of the database itself, in the role of the office's face and the name of a member: no page stands between.
@DisplayName("意見と利益相反は、データベースが守る")
class CouncilSightTest {

    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String ID = new UUID(7, 7).toString();
    private static final String MEETING = new UUID(8, 8).toString();
    private static final String OWNER = new UUID(9, 9).toString();
    private static final SignedIn CLERK = signedIn(1, Role.OFFICE_CLERK);
    private static final SignedIn FIRST = signedIn(2, Role.COUNCIL_MEMBER);
    private static final SignedIn SECOND = signedIn(3, Role.COUNCIL_MEMBER);
    private static final SignedIn NAMESAKE = signedIn(4, Role.COUNCIL_MEMBER);
    private static final SignedIn UNKNOWN = signedIn(5, Role.COUNCIL_MEMBER);

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final AuditTrail audit = (_, _, _, _) -> {};
    private final ApplicationStore store = new ApplicationStore(database.jdbc());
    private final CouncilStore council = new CouncilStore(database.jdbc());
    private final ScreeningStore screened = new ScreeningStore(database.jdbc());
    private final Screening screening = new Screening(store, council, screened);
    private final OfficeSettings office = new OfficeSettings("40", "福岡県知事", "X", "S", "T", "calendar");
    private final ApplicationDesk desk = new ApplicationDesk(store, office, audit, clock);
    private final CouncilYearDesk year = new CouncilYearDesk(council, screening, audit, clock);
    private final CouncilDesk agenda = new CouncilDesk(desk, store, council, screening, screened, audit, clock);
    private final CouncilReadingDesk reading = new CouncilReadingDesk(year, council, store, screened, audit);

    private static SignedIn signedIn(long number, Role role) {
        return new SignedIn(
                new AccountId(new UUID(0, number)), "試験" + number, new Affiliation.AtOffice(), Set.of(role));
    }

    private <T> T as(SignedIn who, Supplier<T> work) {
        return as(Face.OFFICE, who.account().toString(), work);
    }

    private <T> T as(Face face, String account, Supplier<T> work) {
        return database.transactions().as(Acting.at(face, account), work);
    }

    private long count(SignedIn who, String from) {
        return count(Face.OFFICE, who.account().toString(), from);
    }

    private long count(Face face, String account, String from) {
        return as(
                face,
                account,
                () -> database.jdbc()
                        .sql("select count(*) from provision." + from)
                        .query(Long.class)
                        .single());
    }

    private static String kind(String name) {
        return "event where kind = '%s'".formatted(name);
    }

    @BeforeEach
    void anApplicationOnTheAgenda() {
        for (SignedIn who : List.of(CLERK, FIRST, SECOND, NAMESAKE, UNKNOWN)) {
            database.owner()
                    .sql("""
                    insert into identity.account (id, login, name, affiliation, roles, made_at, made_by)
                    values (:id, :login, 'x', 'office', :roles, now(), 'test')
                    """)
                    .param("id", who.account().value())
                    .param("login", who.name())
                    .param("roles", who.equals(CLERK) ? new String[] {"OFFICE_CLERK"} : new String[] {"COUNCIL_MEMBER"})
                    .update();
        }
        as(Face.APPLICANT, OWNER, this::submitted);
        enters(FIRST, "公衆 衛");
        enters(SECOND, "統計 学");
        enters(NAMESAKE, "研究 一郎");
        as(CLERK, () -> year.enter(CLERK, meeting()));
        assertThat(count(FIRST, "application")).as("not on an agenda yet").isZero();
        assertThat(as(CLERK, () -> agenda.put(CLERK, MEETING, ID)).orElseThrow())
                .isInstanceOf(Answer.Decided.class);
        assertThat(count(FIRST, "application")).as("papers are not out yet").isZero();
        as(CLERK, () -> year.step(CLERK, MEETING, new CouncilYearDesk.Step.Announce()));
    }

    private String submitted() {
        store.open(ID, OWNER, NOW);
        var before = Application.none(ID, OWNER);
        var next = before;
        for (String task : Form.current().tasks()) {
            var texts = new TreeMap<>(ApplicationText.draft(DAY).texts());
            texts.keySet().removeIf(field -> !Form.current().taskOf(field).equals(task));
            next = after(next, new WritingEvent.DraftSaved(task, texts));
        }
        next = after(next, new WritingEvent.ApplicationSubmitted(1, "2022-08-01", DAY, "s"));
        next = after(next, new WritingEvent.ApplicationNumbered(new ApplicationNumber("X2026-0001")));
        next = after(next, new ReviewEvent.FormalCheckPassed(true));
        store.append(before, next);
        return ID;
    }

    private static Application after(Application application, Event event) {
        return application.after(
                new RecordedEvent(application.history().size() + 1, NOW, OWNER, ProvisionRole.CLERK, event));
    }

    private void enters(SignedIn who, String name) {
        as(CLERK, () -> year.enter(CLERK, member(who, name)));
    }

    private static Member member(SignedIn who, String name) {
        return new Member(
                who.account().toString(),
                name,
                "架空大学",
                "公衆衛生",
                DAY.minusYears(1),
                DAY.plusYears(1),
                who.account().toString(),
                new Pledge.Signed(DAY.minusDays(1)));
    }

    private static Meeting meeting() {
        return new Meeting(
                MEETING, "第1回", DAY, DAY, CouncilResult.Way.WRITTEN, "", new Quorum.Fixed(1), new Standing.Planned());
    }

    private static List<CouncilResult.PointOpinion> points() {
        return CouncilPoint.all().stream()
                .map(point -> new CouncilResult.PointOpinion(point.point(), CouncilResult.Opinion.FITTING, ""))
                .toList();
    }

    private Optional<Answer> gives(SignedIn who, MemberAnswer answer) {
        return as(who, () -> agenda.answer(who, MEETING, ID, member(who, "公衆 衛"), answer));
    }

    private List<String> access(SignedIn who) {
        return as(who, () -> reading.agenda(who)).stream()
                .map(one -> one.getClass().getSimpleName() + " " + one.entry().number())
                .toList();
    }

    @Test
    @DisplayName("利益相反の委員は、申出のどの表からも1行も読めない。番号と題目だけが告げられる")
    void conflictSeesNothing() {
        for (String table : List.of("application", "application_state", "document_version", "event", "due")) {
            assertThat(count(NAMESAKE, table)).as(table).isZero();
            assertThat(count(UNKNOWN, table)).as(table).isZero();
        }
        assertThat(count(FIRST, "application")).isEqualTo(1);
        assertThat(count(FIRST, "document_version")).isEqualTo(1);
        assertThat(count(FIRST, kind("DraftSaved"))).isPositive();
        assertThat(access(FIRST)).containsExactly("Open X2026-0001");
        assertThat(access(NAMESAKE)).containsExactly("Excluded X2026-0001");
        assertThat(as(
                        NAMESAKE,
                        () -> agenda.answer(
                                NAMESAKE,
                                MEETING,
                                ID,
                                member(NAMESAKE, "研究 一郎"),
                                new MemberAnswer.Opinion(points(), ""))))
                .isEmpty();
    }

    @Test
    @DisplayName("意見は本人と窓口だけが読め、ほかの委員・申出者・登録室は読めない")
    void opinionsAreTheirOwn() {
        assertThat(gives(FIRST, new MemberAnswer.Opinion(points(), "")).orElseThrow())
                .isInstanceOf(Answer.Decided.class);
        assertThat(count(FIRST, kind("OpinionGiven"))).isEqualTo(1);
        assertThat(count(CLERK, kind("OpinionGiven"))).isEqualTo(1);
        assertThat(count(SECOND, kind("OpinionGiven"))).isZero();
        assertThat(count(Face.APPLICANT, OWNER, kind("OpinionGiven"))).isZero();
        assertThat(count(Face.REGISTRY, "r", kind("OpinionGiven"))).isZero();
        assertThat(gives(SECOND, new MemberAnswer.Opinion(points(), "")).orElseThrow())
                .as("who sees fewer events adds the next one all the same")
                .isInstanceOf(Answer.Decided.class);
        assertThat(count(CLERK, kind("OpinionGiven"))).isEqualTo(2);
    }

    @Test
    @DisplayName("利益相反を申告した委員は、そのときから何も読めない")
    void declaring() {
        assertThat(gives(FIRST, new MemberAnswer.OwnConflict("共同研究者")).orElseThrow())
                .isInstanceOf(Answer.Decided.class);
        assertThat(count(FIRST, "application")).isZero();
        assertThat(count(FIRST, "event")).isZero();
        assertThat(access(FIRST)).containsExactly("Excluded X2026-0001");
        assertThat(count(SECOND, kind("ConflictDeclared"))).isZero();
        assertThat(count(CLERK, kind("ConflictDeclared"))).isEqualTo(1);
    }

    @Test
    @DisplayName("結果のあとは、結果と自分の意見だけが読める")
    void afterTheResult() {
        gives(FIRST, new MemberAnswer.Opinion(points(), ""));
        as(SECOND, () -> agenda.answer(SECOND, MEETING, ID, member(SECOND, "統計 学"), new MemberAnswer.Abstention("")));
        as(CLERK, () -> year.step(CLERK, MEETING, new CouncilYearDesk.Step.Hold(new TreeSet<>())));
        var wish = new CouncilDesk.Outcome(points(), CouncilResult.Outcome.AGREED, List.of(), "意見のとおり", false);
        assertThat(as(CLERK, () -> agenda.result(CLERK, MEETING, ID, wish)).orElseThrow())
                .isInstanceOf(Answer.Decided.class);
        assertThat(count(FIRST, kind("CouncilResultRecorded"))).isEqualTo(1);
        assertThat(count(FIRST, kind("OpinionGiven"))).isEqualTo(1);
        assertThat(count(FIRST, kind("DraftSaved"))).isZero();
        assertThat(count(FIRST, "document_version")).isZero();
        assertThat(access(FIRST)).containsExactly("Over X2026-0001");
        assertThat(access(NAMESAKE)).isEmpty();
        assertThat(count(NAMESAKE, kind("CouncilResultRecorded"))).isZero();
        assertThat(count(Face.APPLICANT, OWNER, kind("MembersCounted"))).isZero();
    }

    @Test
    @DisplayName("委員は自分に閲覧を与えられず、委員の登録も、ほかの委員の意見も書けない")
    void membersCannotOpenDoors() {
        refused(NAMESAKE, """
                insert into provision.council_screening (meeting, application, member, state, ground)
                values ('%s', '%s', '%s', 'free', '')
                """.formatted(new UUID(8, 9), ID, NAMESAKE.account()));
        refused(NAMESAKE, """
                insert into provision.council_member
                select member, 9, at, entered_by, '別の名', affiliation, field, term_from, term_until, account, pledged_on
                from provision.council_member where member = '%s'
                """.formatted(NAMESAKE.account()));
        refused(FIRST, """
                insert into provision.event (application, position, at, account, role, kind, payload)
                values ('%s', 900, now(), '%s', 'MEMBER', 'OpinionGiven', '{"member":"%s"}')
                """.formatted(ID, FIRST.account(), SECOND.account()));
        refused(FIRST, """
                insert into provision.event (application, position, at, account, role, kind, payload)
                values ('%s', 900, now(), '%s', 'DECIDER', 'ApplicationAccepted', '{}')
                """.formatted(ID, FIRST.account()));
    }

    @Test
    @DisplayName("申出者本人である委員には、番号と題目のほかは何も見えない")
    void theApplicantAsMember() {
        var applicant =
                new SignedIn(AccountId.of(OWNER), "申出者", new Affiliation.AtOffice(), Set.of(Role.COUNCIL_MEMBER));
        database.owner().sql("""
                insert into identity.account (id, login, name, affiliation, roles, made_at, made_by)
                values (:id, 'owner', 'x', 'office', '{COUNCIL_MEMBER}', now(), 'test')
                """).param("id", applicant.account().value()).update();
        enters(applicant, "別名 太郎");
        assertThat(access(applicant)).containsExactly("Excluded X2026-0001");
        assertThat(count(applicant, "application")).isZero();
        assertThat(count(applicant, "event")).isZero();
    }

    @Test
    @DisplayName("番号の付いた資料は、返るまで会議を締めさせず、番号は変わらない")
    void numberedCopies() {
        var copies = new CopyStore(database.jdbc());
        var collecting = new CopyDesk(copies, council, store, audit, clock);
        String first = FIRST.account().toString();
        String second = SECOND.account().toString();
        assertThat(as(CLERK, () -> copies.number(MEETING, second, DAY, "clerk", NOW)))
                .isEqualTo(1);
        assertThat(as(FIRST, () -> copies.number(MEETING, first, DAY, "first", NOW)))
                .isEqualTo(2);
        assertThat(as(CLERK, () -> copies.number(MEETING, second, DAY, "clerk", NOW)))
                .isEqualTo(1);
        assertThat(as(CLERK, collecting::open).getFirst().count()).isEqualTo(2);
        assertThat(ids(as(CLERK, () -> collecting.close(CLERK, MEETING)))).containsExactly("G46", "G47");
        assertThat(ids(as(FIRST, () -> collecting.collect(FIRST, MEETING, 2, new Fate.CameBack(DAY)))))
                .containsExactly("Q01");
        assertThat(ids(as(CLERK, () -> collecting.collect(CLERK, MEETING, 1, new Fate.CameBack(DAY)))))
                .isEmpty();
        assertThat(ids(as(CLERK, () -> collecting.collect(CLERK, MEETING, 1, new Fate.CameBack(DAY)))))
                .containsExactly("G40");
        var destroyed = new Fate.Destroyed(DAY, "裁断、事務局が確認");
        assertThat(ids(as(CLERK, () -> collecting.collect(CLERK, MEETING, 2, destroyed))))
                .isEmpty();
        assertThat(as(CLERK, () -> copies.of(MEETING)).getLast().fate()).isEqualTo(destroyed);
        assertThat(as(CLERK, collecting::open)).isEmpty();
        as(CLERK, () -> agenda.takeOff(CLERK, MEETING, ID, "次の会議に回す"));
        assertThat(count(FIRST, "application")).as("taken off the agenda").isZero();
        assertThat(ids(as(CLERK, () -> collecting.close(CLERK, MEETING)))).isEmpty();
        assertThat(ids(as(CLERK, () -> collecting.close(CLERK, MEETING)))).containsExactly("G44");
        refused(
                FIRST,
                "insert into provision.council_closing (meeting, at, account) values ('%s', now(), 'x')"
                        .formatted(new UUID(8, 9)));
    }

    private static List<String> ids(Optional<List<Reason>> reasons) {
        return reasons.orElseThrow().stream().map(Reason::id).toList();
    }

    @Test
    @DisplayName("2人の職員が同時に同じ操作をすると、1人が行い、もう1人はいまの状態とともに断られる")
    void twoClerksAtOnce() throws InterruptedException, ExecutionException {
        var off = new CouncilCommand.TakeOffAgenda(meeting().with(new Standing.Announced()), "次の会議に回す");
        var other = signedIn(6, Role.OFFICE_CLERK);
        try (var clerks = Executors.newFixedThreadPool(2)) {
            Callable<Answer> mine =
                    () -> as(CLERK, () -> desk.give(CLERK, ID, off)).orElseThrow();
            Callable<Answer> theirs =
                    () -> as(other, () -> desk.give(other, ID, off)).orElseThrow();
            var answers = new ArrayList<Answer>();
            for (Future<Answer> answer : clerks.invokeAll(List.of(mine, theirs))) {
                answers.add(answer.get());
            }
            assertThat(answers.stream().filter(Answer.Decided.class::isInstance))
                    .hasSize(1);
            assertThat(answers)
                    .anySatisfy(answer -> assertThat(answer)
                            .isInstanceOfSatisfying(
                                    Answer.Refused.class,
                                    refused -> assertThat(
                                                    refused.reasons().getFirst().id())
                                            .isEqualTo("G19")));
        }
        assertThat(count(CLERK, kind("AgendaDropped"))).isEqualTo(1);
    }

    private void refused(SignedIn who, String sql) {
        assertThatThrownBy(() -> as(who, () -> database.jdbc().sql(sql).update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }
}
