package dev.todoke.inquiry;

import static dev.todoke.inquiry.AcceptedNotifications.hospital;
import static dev.todoke.inquiry.AcceptedNotifications.registry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.database.FaceTransactions;
import dev.todoke.duty.DutyAct;
import dev.todoke.duty.DutyState;
import dev.todoke.duty.desk.DutyDesk;
import dev.todoke.duty.desk.ReminderDesk;
import dev.todoke.facility.EndingRegister;
import dev.todoke.facility.FacilityEnding;
import dev.todoke.fate.Fate;
import dev.todoke.fate.FateReader;
import dev.todoke.fate.desk.FateDesk;
import dev.todoke.inquiry.desk.HospitalDesk;
import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.inquiry.desk.NotificationDesk;
import dev.todoke.inquiry.desk.ProposalDesk;
import dev.todoke.inquiry.desk.QueryDesk;
import dev.todoke.inquiry.desk.WaitingDesk;
import dev.todoke.inquiry.store.CallStore;
import dev.todoke.inquiry.store.QueryStore;
import dev.todoke.intake.NotificationLedger;
import dev.todoke.intake.Sample;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.mail.Outbox;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationReader;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.testing.ServerTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServerTest
@DisplayName("照会の道のり: 照会・回答・引き取り・集約")
class RoadOfAQueryTest {

    private final AcceptedNotifications given;

    @Autowired
    private QueryDesk desk;

    @Autowired
    private HospitalDesk portal;

    @Autowired
    private ProposalDesk proposals;

    @Autowired
    private NotificationDesk examination;

    @Autowired
    private NotificationLedger ledger;

    @Autowired
    private NotificationReader notifications;

    @Autowired
    private ConsolidatedStore consolidated;

    @Autowired
    private FaceTransactions transactions;

    @Autowired
    private QueryStore queries;

    @Autowired
    private ReminderDesk mailboxes;

    @Autowired
    private Outbox outbox;

    @Autowired
    private FateReader fates;

    @Autowired
    private FateDesk fateDesk;

    @Autowired
    private EndingRegister endings;

    @Autowired
    private DutyDesk duty;

    @TempDir
    private Path folder = Path.of("");

    RoadOfAQueryTest(@Autowired ApplicationContext application) {
        this.given = new AcceptedNotifications(application);
    }

    private QueryNumber ask(String notification, long contact, Item... items) {
        var wish = new AskQuery(
                List.of(items), "項目を確かめてください。", contact, desk.today().plusDays(21));
        var answer = registry().get(() -> desk.ask(notification, wish, "1"));
        return new QueryNumber(((InquiryAnswer.Done) answer).number());
    }

    private int remindedIn(int days) {
        hospital("40Q01").get(() -> mailboxes.leave(new FacilityCode("40Q01"), "shoukai@example.jp", "101"));
        var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
        return registry()
                .get(() -> transactions.get(() -> new WaitingDesk(queries, mailboxes, outbox, later).remind()));
    }

    private static List<String> reasons(InquiryAnswer answer) {
        return answer instanceof InquiryAnswer.Refused(var reasons)
                ? reasons.stream().map(Sentence::key).toList()
                : List.of(answer.getClass().getSimpleName());
    }

    private NotificationVersion newest(String notification) {
        return registry().get(() -> ledger.newest(notification)).orElseThrow();
    }

    @Test
    @DisplayName("病院が値を添えて回答し、登録室が引き取ると、新しい版ができて人の腫瘍が作り直される")
    void fromQuestionToNewVersion() throws IOException {
        long contact = given.enter("40Q01", "あおぞら病院");
        String notification = given.accept(folder, "40Q01", Sample.clean("Q1")) + "-1";
        String person = given.link(List.of(notification));
        var number = ask(notification, contact, Item.MORPHOLOGY, Item.BASIS);

        assertThat(hospital("40Q01").get(() -> portal.waiting())).isEqualTo(1);
        assertThat(remindedIn(7)).as("too early").isZero();
        assertThat(List.of(remindedIn(15), remindedIn(16), remindedIn(22))).containsExactly(1, 0, 1);
        var wrong = hospital("40Q01").get(() -> portal.reply(number, "", Map.of(Item.LATERALITY, "1"), "101"));
        assertThat(wrong).isInstanceOf(InquiryAnswer.Faulty.class);
        var reply = hospital("40Q01")
                .get(() -> portal.reply(number, "病理を見直しました。", Map.of(Item.MORPHOLOGY, "814033"), "101"));
        assertThat(reply).isInstanceOf(InquiryAnswer.Done.class);
        assertThat(newest(notification).version()).as("nothing changes yet").isEqualTo(1);

        var opened = registry().get(() -> desk.open(number)).orElseThrow();
        assertThat(opened.query().state()).isEqualTo(QueryState.ANSWERED);
        long proposal = opened.proposals().getFirst().id();
        assertThat(reasons(registry().get(() -> desk.end(number, "訂正した", "1")))).containsExactly("proposals-open");
        var preview = registry().get(() -> proposals.open(proposal)).orElseThrow();
        assertThat(preview.consequences().before()).hasSize(1);
        assertThat(preview.person()).contains(person);

        assertThat(registry().get(() -> proposals.takeOver(proposal, "1"))).isEqualTo(new InquiryAnswer.Done("2"));
        var second = newest(notification);
        assertThat(second.value(Item.MORPHOLOGY)).isEqualTo("814033");
        assertThat(second.query()).isEqualTo(number.value());
        assertThat(second.reason()).isEqualTo("病理を見直しました。");
        assertThat(registry().get(() -> ledger.versions(notification)))
                .extracting(v -> v.value(Item.MORPHOLOGY))
                .containsExactly("814032", "814033");
        assertThat(registry().get(() -> transactions.get(() -> consolidated.reports(person))))
                .hasValue(List.of(notification));
        assertThat(reasons(registry().get(() -> proposals.takeOver(proposal, "1"))))
                .containsExactly("settled");
        assertThat(registry().get(() -> desk.end(number, "訂正した", "1"))).isInstanceOf(InquiryAnswer.Done.class);
        assertThat(reasons(hospital("40Q01").get(() -> portal.reply(number, "追記", Map.of(), "101"))))
                .containsExactly("ended");
    }

    @Test
    @DisplayName("電話の内容は登録の番号で確認した相手からだけ取り、別の人が引き取る")
    void callsNeedTwoPeople() throws IOException {
        long contact = given.enter("40Q02", "みなと病院");
        String notification = given.accept(folder, "40Q02", Sample.clean("Q2")) + "-1";
        var number = ask(notification, contact, Item.MORPHOLOGY);
        var values = Map.of(Item.MORPHOLOGY, "814033");

        var incoming = new RecordCall(true, "届出と名のる人", contact, false, "Grade 3と言われた。", true);
        assertThat(reasons(registry().get(() -> desk.record(number, incoming, values, "1"))))
                .containsExactly("not-verified");
        var calledBack = new RecordCall(false, "届出　花子", contact, true, "Grade 3です。", true);
        assertThat(registry().get(() -> desk.record(number, calledBack, values, "1")))
                .isInstanceOf(InquiryAnswer.Done.class);
        var opened = registry().get(() -> desk.open(number)).orElseThrow();
        assertThat(opened.calls())
                .singleElement()
                .extracting(CallStore.Call::dialled)
                .isEqualTo("092-555-0101");
        long proposal = opened.proposals().getFirst().id();
        assertThat(reasons(registry().get(() -> proposals.takeOver(proposal, "1"))))
                .containsExactly("second-person");
        assertThat(registry().get(() -> proposals.takeOver(proposal, "2"))).isEqualTo(new InquiryAnswer.Done("2"));
        assertThat(hospital("40Q02")
                        .get(() -> portal.open(notification))
                        .orElseThrow()
                        .versions())
                .as("the hospital sees both versions")
                .hasSize(2);
    }

    @Test
    @DisplayName("隣の病院には照会も届出も見えず、答えることもできない")
    void neighboursSeeNothing() throws IOException {
        long contact = given.enter("40Q03", "やまて病院");
        given.enter("40Q04", "となり病院");
        String notification = given.accept(folder, "40Q03", Sample.clean("Q3")) + "-1";
        var number = ask(notification, contact, Item.MORPHOLOGY);
        assertThat(hospital("40Q04").get(() -> portal.open(number))).isEmpty();
        assertThat(hospital("40Q04").get(() -> portal.open(notification))).isEmpty();
        assertThat(hospital("40Q04").get(() -> portal.waiting())).isZero();
        assertThat(reasons(hospital("40Q04").get(() -> portal.reply(number, "右です。", Map.of(), "102"))))
                .containsExactly("no-query");
        assertThat(reasons(hospital("40Q04").get(() -> portal.withdraw(notification, "理由", "102"))))
                .containsExactly("no-notification");
    }

    @Test
    @DisplayName("先に保存した人がいれば、あとの人の訂正は受けない")
    void staleSavesAreRefused() throws IOException {
        given.enter("40Q05", "かわべ病院");
        String notification = given.accept(folder, "40Q05", Sample.clean("Q5")) + "-1";
        given.link(List.of(notification));
        var first = new VersionSave(1, Map.of(Item.NAME, "科学　次郎"), "氏名の誤り");
        var second = new VersionSave(1, Map.of(Item.MORPHOLOGY, "814033"), "病理の見直し");
        assertThat(registry().get(() -> examination.correct(notification, first, "1")))
                .isEqualTo(new InquiryAnswer.Done("2"));
        assertThat(registry().get(() -> examination.correct(notification, second, "2")))
                .isEqualTo(new InquiryAnswer.Stale(1, 2));
        assertThat(registry().get(() -> transactions.get(() -> notifications.find(notification))))
                .hasValueSatisfying(n -> assertThat(n.patient().name().whole()).contains("次郎"));
    }

    @Test
    @DisplayName("数えている腫瘍のただ一つの届出を取り下げると、前もって影響が示され、腫瘍は消え、版は残る")
    void theOnlySourceOfATumourIsWithdrawn() throws IOException {
        given.enter("40Q06", "はまべ病院");
        String receipt = given.accept(folder, "40Q06", Sample.clean("Q6"));
        String notification = receipt + "-1";
        String person = given.link(List.of(notification));
        assertThat(hospital("40Q06").get(() -> portal.withdraw(notification, "別の人の届出でした", "101")))
                .isInstanceOf(InquiryAnswer.Done.class);
        assertThat(reasons(hospital("40Q06").get(() -> portal.withdraw(notification, "もう一度", "101"))))
                .containsExactly("already-withdrawal");
        long proposal = registry().get(() -> proposals.waiting(100, 0)).stream()
                .filter(p -> p.notification().equals(notification))
                .findFirst()
                .orElseThrow()
                .id();
        var preview =
                registry().get(() -> proposals.open(proposal)).orElseThrow().consequences();
        assertThat(preview.before()).hasSize(1);
        assertThat(preview.after()).isEmpty();
        assertThat(registry().get(() -> proposals.takeOver(proposal, "1"))).isInstanceOf(InquiryAnswer.Done.class);
        assertThat(registry().get(() -> transactions.get(() -> notifications.find(notification))))
                .isEmpty();
        assertThat(registry().get(() -> transactions.get(() -> consolidated.reports(person))))
                .isEmpty();
        assertThat(newest(notification).version()).as("the versions stay").isEqualTo(1);
    }

    @Test
    @DisplayName("期限を過ぎた届出は、受け取って保管するが登録に記録せず、病院に理由が示される")
    void lateNotificationsAreKeptAndNotRecorded() throws IOException {
        given.enter("40Q07", "おそい病院");
        String receipt = given.accept(
                folder, "40Q07", Sample.clean("Q7").replace(",20240512,", ",20160512,") + Sample.clean("Q8"));
        assertThat(registry().get(() -> transactions.get(() -> notifications.find(receipt + "-1"))))
                .as("kept, not recorded")
                .isEmpty();
        assertThat(registry().get(() -> transactions.get(() -> notifications.find(receipt + "-2"))))
                .isPresent();
        assertThat(newest(receipt + "-1").version()).isEqualTo(1);
        assertThat(hospital("40Q07").get(() -> fates.fate(receipt + "-1")))
                .hasValueSatisfying(f -> assertThat(f.stage()).isEqualTo(Fate.Stage.TOO_LATE));
        assertThat(hospital("40Q07").get(() -> fateDesk.list("TOO_LATE", 0, 50, 0)))
                .singleElement()
                .extracting(l -> l.notification())
                .isEqualTo(receipt + "-1");

        var corrected = new VersionSave(1, Map.of(Item.DIAGNOSIS_DATE, "20240512"), "診断日の誤り");
        assertThat(registry().get(() -> examination.correct(receipt + "-1", corrected, "1")))
                .isEqualTo(new InquiryAnswer.Done("2"));
        assertThat(registry().get(() -> transactions.get(() -> notifications.find(receipt + "-1"))))
                .as("recorded once the date is right")
                .isPresent();
    }

    @Test
    @DisplayName("年の途中でコードの変わった病院の届出は、診断日に有効なコードで受理される")
    void codesThatChangeInMidYear() throws IOException {
        given.enter("40Q08", "きゅう病院");
        given.enter("40Q09", "しん病院");
        registry()
                .run(() -> transactions.run(() -> endings.end(
                        new FacilityEnding(
                                new FacilityCode("40Q08"),
                                LocalDate.of(2024, 6, 30),
                                new FacilityEnding.What.Recoded(new FacilityCode("40Q09"))),
                        "1")));
        String old = given.accept(
                folder, "40Q08", Sample.clean("Q10") + Sample.clean("Q11").replace(",20240512,", ",20240801,"));
        String fresh = given.accept(folder, "40Q09", Sample.clean("Q12"));
        assertThat(newest(old + "-1").facility().value()).isEqualTo("40Q08");
        assertThat(newest(old + "-2").facility().value()).isEqualTo("40Q09");
        assertThat(newest(fresh + "-1").facility().value()).isEqualTo("40Q08");
        assertThat(registry().get(() -> ledger.place(old + "-2")).orElseThrow().sentBy())
                .isEqualTo("40Q08");
        assertThat(hospital("40Q09").get(() -> portal.open(fresh + "-1")))
                .as("the new code sees what counts under the former one")
                .isPresent();
        assertThat(hospital("40Q08").get(() -> fateDesk.list("TAKEN_UNDER", 0, 50, 0)))
                .singleElement()
                .extracting(l -> l.notification())
                .isEqualTo(old + "-2");
    }

    @Test
    @DisplayName("届出1件ごとのゆくえは、自分の施設の分だけが示される")
    void theFateIsToldToItsOwnHospitalAlone() throws IOException {
        given.enter("40Q10", "みずうみ病院");
        given.enter("40Q11", "ほかの病院");
        String notification = given.accept(folder, "40Q10", Sample.clean("Q13")) + "-1";
        String known = given.accept(folder, "40Q11", Sample.clean("Q14")) + "-1";
        assertThat(stage("40Q10", notification)).isEqualTo("ACCEPTED");
        given.link(List.of(notification, known));
        assertThat(stage("40Q10", notification)).isEqualTo("WAITS_FOR_CLOSING");
        assertThat(stage("40Q11", known)).isEqualTo("WAITS_FOR_CLOSING");
        assertThat(hospital("40Q10").get(() -> fates.fate(known))).isEmpty();
        assertThat(hospital("40Q10").get(() -> fateDesk.list("", 0, 50, 0))).hasSize(1);
    }

    private String stage(String facility, String notification) {
        return hospital(facility)
                .get(() -> fates.fate(notification))
                .orElseThrow()
                .stage()
                .name();
    }

    @Test
    @DisplayName("届出のない病院は一覧の先頭に出て、督促・勧告には決めた人の名前が要り、病院に示される")
    void hospitalsThatDoNotNotify() throws IOException {
        given.enter("40Q12", "しずか病院");
        var code = new FacilityCode("40Q12");
        assertThat(registry()
                        .get(() -> duty.find(code, 2024))
                        .orElseThrow()
                        .of()
                        .state())
                .isEqualTo(DutyState.MISSING);
        var nobody = act(code, DutyAct.Kind.REMINDED, "");
        assertThat(registry().get(() -> duty.act(nobody)).stream().map(Sentence::key))
                .containsExactly("decider");
        assertThat(registry().get(() -> duty.act(act(code, DutyAct.Kind.REMINDED, "決裁 太郎"))))
                .isEmpty();
        assertThat(registry().get(() -> duty.act(act(code, DutyAct.Kind.PUBLISHED, "決裁 太郎"))).stream()
                        .map(Sentence::key))
                .containsExactly("not-recommended");
        assertThat(hospital("40Q12").get(() -> duty.own())).hasSize(1);
        assertThat(hospital("40Q10").get(() -> duty.own())).isEmpty();

        given.accept(folder, "40Q12", Sample.clean("Q15"));
        assertThat(registry()
                        .get(() -> duty.find(code, 2024))
                        .orElseThrow()
                        .of()
                        .state())
                .isEqualTo(DutyState.NOTIFIED);
    }

    private DutyAct act(FacilityCode facility, DutyAct.Kind kind, String decider) {
        var wish = new DutyAct(
                facility, 2024, kind, desk.today().plusDays(30), decider, "保健医療部長", "届出がない", Instant.EPOCH, "");
        return duty.entered(wish, "1");
    }
}
