package dev.todoke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.intake.desk.DraftAnswer;
import dev.todoke.intake.desk.DraftDesk;
import dev.todoke.intake.desk.ExaminationDesk;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.PaperBeginning;
import dev.todoke.intake.desk.PaperChecking;
import dev.todoke.intake.desk.PaperDesk;
import dev.todoke.intake.desk.PaperReceipt;
import dev.todoke.intake.desk.PaperReceptionDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.intake.store.SubmissionStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.FileState;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.PaperState;
import dev.todoke.notification.RawRecord;
import dev.todoke.print.Letterhead;
import dev.todoke.testing.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@DisplayName("紙の届出票の道のり")
class PaperRoadTest {

    private static final FacilityCode HERE = new FacilityCode("40Q11");
    private static final Acting HOSPITAL = Acting.forFacility("40Q11", "161");
    private static final Acting NEIGHBOUR = Acting.forFacility("40Q12", "162");
    private static final Acting ROOM = Acting.at(Face.REGISTRY, "171");
    private static final String TYPIST = "171";
    private static final String CHECKER = "172";

    @Autowired
    private FacilityRegister register;

    @Autowired
    private PaperDesk papers;

    @Autowired
    private PaperReceptionDesk reception;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private FileDesk files;

    @Autowired
    private SubmissionStore submissions;

    @Autowired
    private ExaminationDesk examination;

    @Autowired
    private FaceTransactions transactions;

    @Autowired
    private Letterhead letterhead;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void registerHospitals() {
        ROOM.run(() -> {
            register.record(Sample.hospital("40Q11", "いそべ病院"));
            register.record(Sample.hospital("40Q12", "うらべ病院"));
        });
    }

    private static Map<Item, String> values(String chart) {
        var cells = List.of(Sample.clean(chart).strip().split(",", -1));
        var record = RawRecord.of(ImportLayout.newest(), 1, 1, cells);
        var values = new EnumMap<Item, String>(Item.class);
        for (Item item : Item.values()) {
            values.put(item, record.value(item));
        }
        return values;
    }

    private long begun(String number) {
        var wish = new PaperDesk.Wish("40Q11", "2025-04-03", number, "");
        return ((PaperBeginning.Begun) ROOM.get(() -> papers.begin(wish, TYPIST))).draft();
    }

    private DraftAnswer type(long id, Map<Item, String> values) {
        int revision = opened(id).form().draft().revision();
        var typed = new DraftDesk.Typed(values, revision, "page");
        return ROOM.get(() -> papers.save(id, typed, PaperDesk.Keeping.SAVE, TYPIST));
    }

    private PaperDesk.Opened opened(long id) {
        return ROOM.get(() -> papers.open(id, TYPIST)).orElseThrow();
    }

    private PaperChecking check(long id, Map<Item, String> second, String by) {
        return ROOM.get(() -> papers.check(id, second, by));
    }

    private Reception handIn() throws IOException {
        var content = Files.createTempFile(folder, "paper", ".csv");
        return ROOM.get(() -> reception.handIn(HERE, content, TYPIST));
    }

    @Test
    @DisplayName("一人が入力し、別の一人が二度入力して、受付に出すと届出済みになり、病院に見える")
    void fromThePaperToTheAcceptedNotification() throws IOException {
        long id = begun("2026-17 3ページ");
        assertThat(opened(id).state()).isEqualTo(PaperState.TYPING);
        assertThat(HOSPITAL.get(() -> drafts.count())).isZero();

        var slip = new EnumMap<>(values("Q1"));
        slip.put(Item.BIRTH_DATE, "19510321");
        assertThat(type(id, slip)).isInstanceOf(DraftAnswer.Saved.class);
        assertThat(opened(id).state()).isEqualTo(PaperState.TO_CHECK);
        assertThat(handIn()).isInstanceOf(Reception.Refused.class);
        assertThat(check(id, slip, TYPIST)).isEqualTo(new PaperChecking.Refused(Sentence.of("intake", "paper-own")));
        assertThat(check(id, values("Q1"), CHECKER)).isEqualTo(new PaperChecking.Differs(List.of(Item.BIRTH_DATE)));
        assertThat(opened(id).state()).isEqualTo(PaperState.DIFFERS);

        type(id, values("Q1"));
        assertThat(opened(id).state()).isEqualTo(PaperState.TO_CHECK);
        assertThat(check(id, values("Q1"), CHECKER)).isInstanceOf(PaperChecking.Agrees.class);
        assertThat(opened(id).state()).isEqualTo(PaperState.READY);

        var received = (Reception.Received) handIn();
        assertThat(HOSPITAL.get(() -> files.open(received.receipt()))).hasValueSatisfying(file -> {
            assertThat(file.file().state()).isEqualTo(FileState.SUBMITTED);
            assertThat(file.about().notices()).extracting(Sentence::key).containsExactly("FROM_PAPER");
        });
        assertThat(NEIGHBOUR.get(() -> files.open(received.receipt()))).isEmpty();

        long submission = transactions
                .as(ROOM, () -> submissions.ofFile(received.file()))
                .getFirst()
                .id();
        ROOM.run(() -> examination.acceptTakenOver(submission, CHECKER, Progress.NONE));
        assertThat(HOSPITAL.get(() -> files.open(received.receipt()))
                        .orElseThrow()
                        .file()
                        .state())
                .isEqualTo(FileState.ACCEPTED);
    }

    @Test
    @DisplayName("受付票は紙の番号を言い、患者のことは何も言わない")
    void receiptNamesThePaperAlone() throws IOException {
        long id = begun("18");
        type(id, values("Q2"));
        check(id, values("Q2"), CHECKER);
        var received = (Reception.Received) handIn();
        var handedIn = ROOM.get(() -> reception.find(received.receipt())).orElseThrow();
        assertThat(PaperReceipt.of(handedIn, letterhead).toString())
                .contains(received.receipt(), "令和7年4月3日受け取り　届出票 18", "いそべ病院")
                .doesNotContain("Q2", "カガク");
        assertThat(ROOM.get(() -> papers.open(id, TYPIST))).isEmpty();
    }

    @Test
    @DisplayName("知らない病院等、先の日付、空の番号、同じ紙は、理由をまとめて断る")
    void refusedBeginnings() {
        var wrong = new PaperDesk.Wish("49999", "2099-01-01", " ", "");
        assertThat(keys(wrong)).containsExactly("paper-facility", "paper-received", "paper-number");
        begun("19");
        assertThat(keys(new PaperDesk.Wish("40Q11", "令和7年4月3日", "19", ""))).containsExactly("paper-known");
    }

    private List<String> keys(PaperDesk.Wish wish) {
        var refused = (PaperBeginning.Refused) ROOM.get(() -> papers.begin(wish, TYPIST));
        return refused.faults().stream().map(fault -> fault.sentence().key()).toList();
    }

    @Test
    @DisplayName("登録室には病院が入力している届出は見えず、開けない")
    void draftsOfHospitalsStayTheirs() {
        var hospital = new Reporter(new FacilityCode("40Q12"), "162");
        long id = NEIGHBOUR.get(() -> drafts.start(hospital, "7"));
        assertThat(ROOM.get(() -> papers.open(id, TYPIST))).isEmpty();
        assertThat(ROOM.get(() -> papers.list(50, 0)))
                .extracting(opened -> opened.form().draft().id())
                .doesNotContain(id);
    }
}
