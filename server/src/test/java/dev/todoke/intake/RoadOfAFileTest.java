package dev.todoke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.intake.desk.ExaminationDesk;
import dev.todoke.intake.desk.ReadingDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.intake.desk.SubmissionDesk;
import dev.todoke.intake.store.ConfirmedWarning;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FileStore;
import dev.todoke.intake.store.FindingStore;
import dev.todoke.intake.store.FindingsOfCheck;
import dev.todoke.intake.store.SubmissionStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.linkage.store.IncomingStore;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.FileState;
import dev.todoke.notification.Item;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.person.PersonRecord;
import dev.todoke.testing.ServerTest;
import dev.todoke.validation.SubmissionRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@DisplayName("届出ファイルの道のり")
class RoadOfAFileTest {

    private static final Reporter HERE = new Reporter(new FacilityCode("40R01"), "101");
    private static final Reporter NEIGHBOUR = new Reporter(new FacilityCode("40R02"), "102");

    @Autowired
    private FacilityRegister register;

    @Autowired
    private ReceptionDesk reception;

    @Autowired
    private ReadingDesk reading;

    @Autowired
    private CorrectionDesk correction;

    @Autowired
    private SubmissionDesk submission;

    @Autowired
    private ExaminationDesk examination;

    @Autowired
    private FileStore files;

    @Autowired
    private FindingStore findings;

    @Autowired
    private SubmissionStore submissions;

    @Autowired
    private NotificationReader notifications;

    @Autowired
    private IncomingStore incoming;

    @Autowired
    private FaceTransactions transactions;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void registerHospitals() {
        atRegistry().run(() -> {
            register.record(Sample.hospital("40R01", "ももち病院"));
            register.record(Sample.hospital("40R02", "ひがし病院"));
        });
    }

    private static Acting atRegistry() {
        return Acting.at(Face.REGISTRY, "1");
    }

    private static Acting as(Reporter who) {
        return Acting.forFacility(who.facility().value(), who.account());
    }

    private Reception send(Reporter who, String content) throws IOException {
        var file = Sample.file(folder, content);
        return as(who).get(() -> reception.keep(who, new ReceptionDesk.Sent(file, Arrival.REGULAR, 2024, null)));
    }

    private FileRow sendAndRead(Reporter who, String content) throws IOException {
        var received = (Reception.Received) send(who, content);
        return as(who).get(() -> reading.read(received.file(), Progress.NONE));
    }

    /// Diagnoses of 2024 are late by now (N05), which is a warning.
    private void confirmEverything(FileRow file) {
        as(HERE).run(() -> correction.confirm(HERE, file.receipt(), "", "確かめました"));
    }

    @Test
    @DisplayName("3つの誤りを直し、届け出て、受理されると、届出として読める")
    void fromUploadToAcceptedNotification() throws IOException {
        var file = sendAndRead(HERE, Sample.threePlantedErrors());
        assertThat(file.state()).isEqualTo(FileState.TO_CORRECT);
        assertThat(file.errorRecords()).isEqualTo(1);
        assertThat(as(HERE).get(() -> transactions.get(() -> findings.perCheck(file.id()))))
                .extracting(FindingsOfCheck::check)
                .containsExactly("D06", "L01", "X05", "N05");

        var whole = new SubmissionRequest(SubmissionRequest.Scope.ALL, "届出 花子");
        assertThat(as(HERE).get(() -> submission.submit(HERE, file.receipt(), whole)))
                .isInstanceOf(Answer.Refused.class);

        var corrected = Map.of(Item.DIAGNOSIS_DATE, "20240229", Item.LATERALITY, "7", Item.OPERATION_RESULT, "1");
        assertThat(as(HERE).get(() -> correction.correct(HERE, file.receipt(), 3, corrected)))
                .isEqualTo(new Answer.Done(3));
        confirmEverything(file);
        assertThat(as(HERE).get(() -> submission.submit(HERE, file.receipt(), whole)))
                .isEqualTo(new Answer.Done(4));

        long number = atRegistry()
                .get(() -> transactions.get(() -> submissions.ofFile(file.id())))
                .getFirst()
                .id();
        assertThat(atRegistry().get(() -> examination.accept(number, "1", Progress.NONE)))
                .isEqualTo(new Answer.Done(4));
        atRegistry()
                .run(() -> transactions.run(() -> {
                    var accepted = notifications
                            .accepted()
                            .map(Notification::personRecord)
                            .toList();
                    assertThat(notifications.people())
                            .as("read by itself")
                            .containsExactlyInAnyOrderElementsOf(accepted);
                    assertThat(notifications.people(List.of(accepted.getFirst().id(), "nobody")))
                            .containsExactly(accepted.getFirst());
                    assertThat(incoming.waiting().records())
                            .as("they wait to be linked")
                            .containsAll(accepted.stream().map(PersonRecord::id).toList());
                }));
        assertThat(atRegistry().get(() -> examination.accept(number, "1", Progress.NONE)))
                .isInstanceOf(Answer.Refused.class);
        var accepted = atRegistry().get(() -> transactions.get(() -> notifications.find(file.receipt() + "-3")));
        assertThat(accepted).hasValueSatisfying(n -> {
            assertThat(n.diagnosis().date().text()).isEqualTo("2024-02-29");
            assertThat(n.patient().chartNumber()).isEqualTo("1003");
            assertThat(n.enteredIn().code()).isEqualTo("40");
        });

        assertThat(as(HERE).get(() -> submission.withdraw(HERE, file.receipt(), "別の患者でした")))
                .isEqualTo(new Answer.Done(4));
        assertThat(atRegistry().get(() -> transactions.get(() -> notifications.find(file.receipt() + "-3"))))
                .isEmpty();
    }

    @Test
    @DisplayName("隣の病院のファイルは、受付番号を知っていても見えない")
    void neighboursSeeNothing() throws IOException {
        var file = sendAndRead(HERE, Sample.clean("2001"));
        assertThat(as(NEIGHBOUR).get(() -> transactions.get(() -> files.find(file.receipt()))))
                .isEmpty();
        assertThat(as(NEIGHBOUR).get(() -> correction.open(file.receipt(), 1))).isEmpty();
        assertThat(as(NEIGHBOUR)
                        .get(() -> correction.correct(NEIGHBOUR, file.receipt(), 1, Map.of(Item.LATERALITY, "1"))))
                .isInstanceOf(Answer.Refused.class);
        assertThat(as(NEIGHBOUR).get(() -> submission.withdraw(NEIGHBOUR, file.receipt(), "理由")))
                .isInstanceOf(Answer.Refused.class);
        assertThat(as(NEIGHBOUR).get(() -> transactions.get(() -> findings.count(file.id(), ""))))
                .isZero();
    }

    @Test
    @DisplayName("同じ内容のファイルは2度受け付けない。取り下げれば受け付ける")
    void sameFileIsRecognised() throws IOException {
        var file = sendAndRead(HERE, Sample.clean("3001"));
        assertThat(send(HERE, Sample.clean("3001")))
                .isInstanceOfSatisfying(
                        Reception.Refused.class,
                        refused -> assertThat(refused.reasons().getFirst().ja()).contains(file.receipt()));
        assertThat(send(NEIGHBOUR, Sample.clean("3001"))).isInstanceOf(Reception.Received.class);
        as(HERE).run(() -> submission.withdraw(HERE, file.receipt(), "誤って送りました"));
        assertThat(send(HERE, Sample.clean("3001"))).isInstanceOf(Reception.Received.class);
    }

    @Test
    @DisplayName("途中で読めなくなったファイルは、読めた届出も残さない")
    void unreadableFileLeavesNoRecord() throws IOException {
        var content = new StringBuilder();
        for (int i = 0; i < 4500; i++) {
            content.append(Sample.clean("4" + i));
        }
        content.append("途中で,切れた");
        var file = sendAndRead(HERE, content.toString());
        assertThat(file.state()).isEqualTo(FileState.UNREADABLE);
        assertThat(file.fault()).hasValueSatisfying(f -> assertThat(f.line()).isEqualTo(4501));
        assertThat(as(HERE).get(() -> transactions.get(() -> submission.standing(file)))
                        .open())
                .isZero();
    }

    @Test
    @DisplayName("差し戻された届出は、直してもう一度届け出られる")
    void returnedSubmissionCanBeSubmittedAgain() throws IOException {
        var file = sendAndRead(HERE, Sample.clean("5001"));
        var request = new SubmissionRequest(SubmissionRequest.Scope.ALL, "届出 花子");
        confirmEverything(file);
        as(HERE).run(() -> submission.submit(HERE, file.receipt(), request));
        long number = atRegistry()
                .get(() -> transactions.get(() -> submissions.ofFile(file.id())))
                .getFirst()
                .id();
        atRegistry().run(() -> examination.sendBack(number, "診断日を確かめてください", "1"));
        assertThat(as(HERE).get(() -> transactions.get(
                        () -> files.find(file.receipt()).orElseThrow().state())))
                .isEqualTo(FileState.RETURNED);
        assertThat(as(HERE).get(() -> submission.submit(HERE, file.receipt(), request)))
                .isEqualTo(new Answer.Done(1));
    }

    private long unconfirmed(FileRow file) {
        return as(HERE).get(() -> transactions.get(() -> submission.standing(file)))
                .unconfirmed();
    }

    @Test
    @DisplayName("警告は理由とともに一度確かめればよく、関わる項目を直したときだけ、もう一度確かめる")
    void warningsAreConfirmedOnce() throws IOException {
        var file = sendAndRead(HERE, Sample.clean("6001").replace("1,2,2,1,2,2,2,2", "1,2,2,1,2,9,2,2"));
        assertThat(unconfirmed(file)).isEqualTo(1);
        assertThat(as(HERE).get(() -> correction.confirm(HERE, file.receipt(), "", " ")))
                .isInstanceOf(Answer.Refused.class);
        assertThat(unconfirmed(file)).isEqualTo(1);

        confirmEverything(file);
        assertThat(unconfirmed(file)).isZero();
        as(HERE).run(() -> correction.correct(HERE, file.receipt(), 1, Map.of(Item.REMARKS, "転居")));
        assertThat(unconfirmed(file)).isZero();

        as(HERE).run(() -> correction.correct(HERE, file.receipt(), 1, Map.of(Item.DIAGNOSIS_DATE, "20240513")));
        assertThat(unconfirmed(file)).isEqualTo(1);
        var confirmed = as(HERE).get(() -> correction.open(file.receipt(), 1))
                .orElseThrow()
                .confirmed();
        assertThat(confirmed).extracting(ConfirmedWarning::check).containsExactly("N05", "X07");
        assertThat(confirmed).extracting(ConfirmedWarning::inForce).containsExactly(false, true);
        assertThat(confirmed).extracting(ConfirmedWarning::reason).containsOnly("確かめました");

        as(HERE).run(() -> correction.correct(HERE, file.receipt(), 1, Map.of(Item.CHEMOTHERAPY, "1")));
        confirmEverything(file);
        assertThat(unconfirmed(file)).isZero();
    }
}
