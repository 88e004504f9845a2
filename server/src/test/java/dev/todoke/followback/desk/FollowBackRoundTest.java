package dev.todoke.followback.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.store.DesignationStore;
import dev.todoke.facility.store.FacilityStore;
import dev.todoke.followback.GivenAnswer;
import dev.todoke.followback.store.RequestStore;
import dev.todoke.followback.store.RoundStore;
import dev.todoke.followback.store.UnplacedStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.print.LetterPrinter;
import dev.todoke.print.Letterhead;
import dev.todoke.print.PrintAnswer;
import dev.todoke.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("遡り調査の1回（PostgreSQL）")
class FollowBackRoundTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
    private static final Acting ROOM = Acting.at(Face.REGISTRY, "c1");
    private static final Acting FIRST = Acting.forFacility("40001", "h1");
    private static final Acting SECOND = Acting.forFacility("40002", "h2");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);

    private final TestDatabase database = TestDatabase.fresh();
    private final RoundStore rounds = new RoundStore(database.jdbc());
    private final RequestStore requests = new RequestStore(database.jdbc());
    private final FacilityStore facilities =
            new FacilityStore(database.jdbc(), new DesignationStore(database.jdbc()), CLOCK);
    private final List<String> recorded = new ArrayList<>();
    private final AuditTrail audit = new ListedAudit();
    private final RoundDesk desk =
            new RoundDesk(rounds, requests, new UnplacedStore(database.jdbc()), facilities, audit, CLOCK);
    private final AnswerDesk answers = new AnswerDesk(requests, facilities, audit, CLOCK);
    private final LetterDesk letters = new LetterDesk(
            rounds,
            requests,
            facilities,
            new Letterhead(List.of("架空県知事"), "（公印省略）", List.of("架空県がん登録室")),
            audit,
            CLOCK);

    /// Two deaths certified by the first hospital (one by its name), one by the second, one by nobody known.
    @BeforeEach
    void deathsThatNobodyNotified() {
        var owner = database.owner();
        for (int i = 1; i <= 2; i++) {
            owner.sql("""
                    insert into facility.facility values ('4000%d', '架空%d病院', '1', '40', '40130', '', '', '福岡市', '99999999', now())
                    """.formatted(i, i)).update();
        }
        owner.sql(
                        "insert into vitalstatus.death_file (sha256, rows, taken, known, refused, recorded_at, recorded_by) values ('x', 4, 4, 0, 0, now(), '')")
                .update();
        death(1, "40001", "C349");
        death(2, "架空1病院", "C169");
        death(3, "40002", "C259");
        death(4, "どこかの診療所", "C189");
    }

    @Test
    @DisplayName("診断書を書いた病院ごとに尋ね、登録にない名称は確認待ちになる")
    void asksTheCertifyingHospitals() {
        var begun = begin();

        var opened = room(() -> desk.open(begun)).orElseThrow();
        assertThat(opened.facilities())
                .extracting(line -> line.facility().value(), RequestStore.FacilityLine::requests)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("40001", 2L),
                        org.assertj.core.groups.Tuple.tuple("40002", 1L));
        assertThat(room(() -> desk.queue(10)))
                .extracting(UnplacedStore.Unplaced::name)
                .containsExactly("どこかの診療所");
        assertThat(room(() -> rounds.toAsk())).isEmpty();
        assertThat(room(() -> desk.begin(2023, DUE, "c1"))).isInstanceOf(Result.Refused.class);
        assertThat(recorded).contains("followback.round-opened {requests=3, unplaced=1, year=2023}");
    }

    @Test
    @DisplayName("病院は自分の対象だけを見て、紹介先の病院に尋ねることになり、紹介元はそれを見ない")
    void refersToAnotherHospital() {
        begin();
        var own = as(FIRST, answers::own);
        assertThat(own).hasSize(2).allMatch(asked -> asked.request().facility().equals(new FacilityCode("40001")));
        assertThat(own.getFirst().name()).isEqualTo("架空　太郎1");

        var result = as(
                FIRST,
                () -> answers.answer(
                        own.getFirst().request().number(),
                        new GivenAnswer("3", "架空2病院", ""),
                        AnswerDesk.Channel.PORTAL,
                        "h1"));

        assertThat(result).isEqualTo(new Result.Done(1));
        assertThat(as(SECOND, answers::own))
                .hasSize(2)
                .filteredOn(RequestStore.Asked::referred)
                .hasSize(1);
        assertThat(as(FIRST, answers::own)).hasSize(2);
        assertThat(as(SECOND, answers::ownUnanswered)).isEqualTo(2);
        long others = own.getFirst().request().number();
        assertThat(as(SECOND, () -> answers.find(others))).isEmpty();
        assertThatThrownBy(() -> as(SECOND, () -> {
                    requests.answer(
                            others,
                            new FacilityCode("40001"),
                            new dev.todoke.followback.FollowBackAnswer.NotKnown(""),
                            "PORTAL",
                            "h2",
                            CLOCK.instant());
                    return 0;
                }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @DisplayName("病院名の確認待ちは、病院を決めるとその病院への照会になる")
    void placesAName() {
        begin();
        long waiting = room(() -> desk.queue(10)).getFirst().id();

        assertThat(room(() -> desk.place(waiting, "", "", "c1"))).isInstanceOf(Result.Refused.class);
        assertThat(room(() -> desk.place(waiting, "40002", "", "c1"))).isEqualTo(new Result.Done(1));

        assertThat(room(() -> desk.queue(10))).isEmpty();
        assertThat(as(SECOND, answers::own)).hasSize(2);
    }

    @Test
    @DisplayName("記入した一覧は全部か無かで受け取り、ほかの病院の番号は断る")
    void takesAList() {
        begin();
        var own = as(FIRST, answers::own);
        var heading = List.of("番号", "回答", "他の病院", "理由・備考");
        var first = Long.toString(own.get(0).request().number());
        var second = Long.toString(own.get(1).request().number());

        var wrong = as(
                FIRST,
                () -> answers.answers(
                        List.of(
                                heading,
                                List.of(first, "1", "", ""),
                                List.of("999", "1", "", ""),
                                List.of(second, "2", "", "")),
                        "h1"));
        assertThat(wrong)
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.reasons()).hasSize(2));
        assertThat(as(FIRST, answers::ownUnanswered)).isEqualTo(2);

        var right = as(
                FIRST,
                () -> answers.answers(
                        List.of(heading, List.of(first, "1", "", ""), List.of(second, "該当なし", "", "がんではない")), "h1"));
        assertThat(right).isEqualTo(new Result.Done(2));
        assertThat(as(FIRST, answers::ownUnanswered)).isZero();
    }

    @Test
    @DisplayName("締め切るには理由が要り、そのあとは答えられず、答えのない死亡は次の回に回る")
    void closes() {
        long round = begin();
        var own = as(FIRST, answers::own);
        as(
                FIRST,
                () -> answers.answer(
                        own.getFirst().request().number(),
                        new GivenAnswer("4", "", ""),
                        AnswerDesk.Channel.PORTAL,
                        "h1"));

        assertThat(room(() -> desk.close(round, "", "c1"))).isInstanceOf(Result.Refused.class);
        assertThat(room(() -> desk.close(round, "病院が廃止された", "c1"))).isEqualTo(new Result.Done(round));

        assertThat(as(
                        FIRST,
                        () -> answers.answer(
                                own.get(1).request().number(),
                                new GivenAnswer("4", "", ""),
                                AnswerDesk.Channel.PORTAL,
                                "h1")))
                .isInstanceOf(Result.Refused.class);
        assertThat(room(() -> rounds.toAsk())).containsExactly(new RoundStore.ToAsk(2023, 3));
    }

    @Test
    @DisplayName("依頼文は対象者名簿つきのPDFになり、DCI・DCOはいまの登録から出る")
    void printsTheLetter() throws IOException {
        long round = begin();

        var letter = room(() -> letters.letter(round, new FacilityCode("40001"), false))
                .orElseThrow();

        var out = new ByteArrayOutputStream();
        assertThat(new LetterPrinter().print(letter, out)).isEqualTo(new PrintAnswer.Printed(2));
        Files.createDirectories(Path.of("target", "print"));
        Files.write(Path.of("target", "print", "followback.pdf"), out.toByteArray());
        assertThat(room(rounds::shares).getFirst().deathOnly()).isEqualTo(4);
        assertThat(room(() -> desk.dispatched(round, false, "登第1号", "c1"))).isEqualTo(new Result.Done(2));
        assertThat(room(() -> desk.dispatched(round, true, "", "c1"))).isEqualTo(new Result.Done(2));
    }

    private long begin() {
        return switch (room(() -> desk.begin(2023, DUE, "c1"))) {
            case Result.Done(long round) -> round;
            case Result.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private void death(int number, String certifier, String cause) {
        var owner = database.owner();
        owner.sql("insert into vitalstatus.death values (:id, 1, '40', '20230501', :cause, :certifier, now())")
                .param("id", "D-" + number)
                .param("cause", cause)
                .param("certifier", certifier)
                .update();
        owner.sql(
                        "insert into person.death_identity values (:id, '架空', :given, 'カクウ', 'タロウ', '1', '19410312', '40', '福岡市')")
                .param("id", "D-" + number)
                .param("given", "太郎" + number)
                .update();
        owner.sql("""
                insert into consolidation.person (person, reports, content, sex, death, finding, tumours, conflicts, edition, built_at)
                values (:person, array[:id], '', '1', 'C', 'NEW_CANCER', 1, 0, '1', now())
                """).param("person", "P-" + number).param("id", "D-" + number).update();
        owner.sql("""
                insert into consolidation.tumour (person, number, origin, year, sources, choices, joined)
                values (:person, 1, 'DEATH_ONLY', 2023, array[:id], array[]::text[], array[]::text[])
                """).param("person", "P-" + number).param("id", "D-" + number).update();
    }

    private <T> T room(Supplier<T> work) {
        return as(ROOM, work);
    }

    private <T> T as(Acting acting, Supplier<T> work) {
        return database.transactions().as(acting, work);
    }

    private final class ListedAudit implements AuditTrail {
        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            assertThat(details.keySet()).containsExactlyInAnyOrderElementsOf(kind.details());
            recorded.add(kind.id() + " " + new java.util.TreeMap<>(details));
        }
    }
}
