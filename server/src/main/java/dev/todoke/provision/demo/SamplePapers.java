package dev.todoke.provision.demo;

import dev.todoke.database.Face;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.desk.ApplicationDesk;
import dev.todoke.provision.desk.AttachmentDesk;
import dev.todoke.provision.desk.PledgeDesk;
import dev.todoke.web.UploadFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Attaches sample papers and signs the pledges of invented users (見本の添付書類と誓約).
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
class SamplePapers {

    private static final String PAPER = "/demo/sample-paper.pdf";

    private final ApplicationDesk desk;
    private final AttachmentDesk attachments;
    private final PledgeDesk pledges;
    private final UploadFolder folder;

    SamplePapers(ApplicationDesk desk, AttachmentDesk attachments, PledgeDesk pledges, UploadFolder folder) {
        this.desk = desk;
        this.attachments = attachments;
        this.pledges = pledges;
        this.folder = folder;
    }

    void attach(SignedIn applicant, String id, String field, String name) {
        SampleRoad.given(SampleRoad.as(Face.APPLICANT, applicant, () -> attached(applicant, id, field, name)));
    }

    private Optional<Answer> attached(SignedIn applicant, String id, String field, String name) {
        try (var paper = Objects.requireNonNull(SamplePapers.class.getResourceAsStream(PAPER))) {
            var file = folder.fresh();
            try {
                Files.copy(paper, file, StandardCopyOption.REPLACE_EXISTING);
                return attachments.attach(applicant, id, field, name, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every user gets a code and signs with it.
    void sign(SignedIn applicant, String id) {
        var rows = SampleRoad.as(Face.APPLICANT, applicant, () -> desk.read(id, "demo")).stream()
                .flatMap(application -> application.pledges().users(application.usersText()).stream())
                .map(user -> user.row())
                .toList();
        var invitation = SampleRoad.as(Face.APPLICANT, applicant, () -> pledges.invite(applicant, id, rows));
        invitation
                .orElseThrow()
                .codes()
                .forEach(code -> SampleRoad.given(
                        SampleRoad.as(Face.APPLICANT, applicant, () -> pledges.sign(code.code(), code.name(), true))));
    }
}
