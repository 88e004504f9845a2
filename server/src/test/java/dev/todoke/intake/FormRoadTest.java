package dev.todoke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.FormDesk;
import dev.todoke.intake.desk.ReadingDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.intake.form.FilledByHand;
import dev.todoke.intake.store.FileKindStore;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.PlacedFinding;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileState;
import dev.todoke.testing.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@DisplayName("電子届出票の道のり")
class FormRoadTest {

    private static final Reporter HERE = new Reporter(new FacilityCode("40F11"), "111");
    private static final Reporter NEIGHBOUR = new Reporter(new FacilityCode("40F12"), "112");
    private static final String PASSWORD = FilledByHand.PASSWORD;

    @Autowired
    private FacilityRegister register;

    @Autowired
    private FormDesk forms;

    @Autowired
    private ReceptionDesk reception;

    @Autowired
    private ReadingDesk reading;

    @Autowired
    private FileDesk files;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void registerHospitals() {
        Acting.at(Face.REGISTRY, "1").run(() -> {
            register.record(Sample.hospital("40F11", "しおかぜ病院"));
            register.record(Sample.hospital("40F12", "ひがし病院"));
        });
    }

    private static Acting as(Reporter who) {
        return Acting.forFacility(who.facility().value(), who.account());
    }

    private byte[] made(Reporter who) {
        var wanted = new FormDesk.Wanted(2025, 2, PASSWORD, PASSWORD);
        return ((FormDesk.Answer.Made) as(who).get(() -> forms.make(who, wanted)))
                .pdf()
                .getByteArray();
    }

    private FileRow sendAndRead(Reporter who, byte[] pdf) throws IOException {
        var file = Files.write(Files.createTempFile(folder, "form", ".pdf"), pdf);
        var received = (Reception.Received)
                as(who).get(() -> reception.keep(who, new ReceptionDesk.Sent(file, Arrival.REGULAR, null, null)));
        return as(who).get(() -> reading.read(received.file(), Progress.NONE));
    }

    @Test
    @DisplayName("作り、記入し、送ると、CSVと同じ点検を受け、指摘は届出票の番号で示される")
    void fromTheFormToItsFindings() throws IOException {
        var pdf = new FilledByHand(made(HERE))
                .firstCase()
                .write("case001-300", "1")
                .finalised("令和8年7月15日")
                .save();
        var file = sendAndRead(HERE, pdf);
        assertThat(file.state()).isEqualTo(FileState.TO_CORRECT);
        var opened = as(HERE).get(() -> files.open(file.receipt())).orElseThrow();
        assertThat(opened.about().kind()).isEqualTo("pdf");
        assertThat(opened.about().states())
                .extracting(FileKindStore.Since::state)
                .containsExactly("received", "not-scanned", "to-correct");
        assertThat(as(HERE).get(() -> files.placed(opened.file(), "L01", 10, 0)))
                .extracting(PlacedFinding::line)
                .containsExactly(1L);
    }

    @Test
    @DisplayName("ほかの施設の届出票は、そこの職員が送ってもその施設の届出にならない")
    void formOfAnotherHospital() throws IOException {
        var pdf = new FilledByHand(made(HERE)).firstCase().finalised("20260715").saveWithoutPassword();
        var file = sendAndRead(NEIGHBOUR, pdf);
        assertThat(file.state()).isEqualTo(FileState.UNREADABLE);
        assertThat(file.fault().orElseThrow().fault()).isIn(FileFault.FORM_OTHER_FACILITY, FileFault.FORM_UNKNOWN);
    }

    @Test
    @DisplayName("弱いパスワード、件数の誤りは、理由をまとめて断る")
    void refusedWishes() {
        var wanted = new FormDesk.Wanted(2025, 0, "short", "short");
        var answer = as(HERE).get(() -> forms.make(HERE, wanted));
        assertThat(((FormDesk.Answer.Refused) answer).reasons())
                .extracting(Sentence::key)
                .containsExactly("form-cases", "form-password");
    }
}
