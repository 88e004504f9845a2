package dev.todoke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.IntakeSettings;
import dev.todoke.intake.desk.ReadingDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.intake.store.FileKindStore;
import dev.todoke.intake.store.FileStore;
import dev.todoke.intake.store.FileVault;
import dev.todoke.jobs.JobDesk;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.FileState;
import dev.todoke.testing.ServerTest;
import dev.todoke.upload.UploadPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@ServerTest
@DisplayName("ウイルスの見つかったファイル")
class QuarantineTest {

    private static final Reporter HERE = new Reporter(new FacilityCode("40Q11"), "131");

    @Autowired
    private FacilityRegister register;

    @Autowired
    private FileStore files;

    @Autowired
    private FileVault vault;

    @Autowired
    private IntakeSettings settings;

    @Autowired
    private JobDesk jobs;

    @Autowired
    private ObjectProvider<ReceptionGate> gates;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ReadingDesk reading;

    @Autowired
    private FileDesk desk;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("隔離され、受付番号は残り、届出は1件も読まれない")
    void quarantined() throws IOException {
        Acting.at(Face.REGISTRY, "1").run(() -> register.record(Sample.hospital("40Q11", "いそべ病院")));
        // a scanner that finds something in every file
        var policy = new UploadPolicy("command", List.of("false"), "");
        var reception = new ReceptionDesk(files, vault, policy, settings, jobs, gates, audit, clock);
        var sent = new ReceptionDesk.Sent(Sample.file(folder, Sample.clean("0071")), Arrival.REGULAR, null, null);
        var here = Acting.forFacility(HERE.facility().value(), HERE.account());
        var received = (Reception.Received) here.get(() -> transactions.execute(_ -> reception.keep(HERE, sent)));
        var row = here.get(() -> reading.read(received.file(), Progress.NONE));
        assertThat(row.state()).isEqualTo(FileState.QUARANTINED);
        assertThat(row.records()).isZero();
        var opened = here.get(() -> desk.open(received.receipt())).orElseThrow();
        assertThat(opened.about().states())
                .extracting(FileKindStore.Since::state)
                .containsExactly("received", "infected", "quarantined");
    }
}
