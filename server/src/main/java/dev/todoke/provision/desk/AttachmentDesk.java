package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.AttachmentCommand;
import dev.todoke.provision.Command;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.attachment.Attachment;
import dev.todoke.provision.attachment.FileContent;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.AttachmentStore;
import dev.todoke.upload.ScanResult;
import dev.todoke.upload.UploadPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where files are attached and taken again (添付書類の受付). Nothing is kept that a scanner or its own content speaks
/// against.
@Component
public class AttachmentDesk {

    private final ApplicationDesk desk;
    private final ApplicationStore applications;
    private final AttachmentStore files;
    private final UploadPolicy uploads;
    private final AuditTrail audit;
    private final Clock clock;

    public AttachmentDesk(
            ApplicationDesk desk,
            ApplicationStore applications,
            AttachmentStore files,
            UploadPolicy uploads,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.applications = applications;
        this.files = files;
        this.uploads = uploads;
        this.audit = audit;
        this.clock = clock;
    }

    /// A stored file as it goes to the browser.
    public static final class Taken {

        private final Attachment file;
        private final byte[] content;

        private Taken(Attachment file, byte[] content) {
            this.file = file;
            this.content = content;
        }

        public Attachment file() {
            return file;
        }

        public byte[] content() {
            return content;
        }
    }

    /// Makes the command that attaches a file, to an application or to a change of it.
    @FunctionalInterface
    public interface Attaching {
        Command command(String field, FileContent content);
    }

    /// Attaches a file that lies in a folder of ours; whoever calls deletes it there.
    @Transactional
    public Optional<Answer> attach(SignedIn who, String id, String field, String name, Path sent) throws IOException {
        return attach(who, id, field, name, sent, AttachmentCommand.AttachFile::new);
    }

    @Transactional
    public Optional<Answer> attach(SignedIn who, String id, String field, String name, Path sent, Attaching attaching)
            throws IOException {
        if (Files.size(sent) > FileContent.LARGEST) {
            return desk.give(who, id, attaching.command(field, tooLarge(field, name)));
        }
        byte[] bytes = Files.readAllBytes(sent);
        var content = scanned(field, name, sent, bytes);
        var answer = desk.give(who, id, attaching.command(field, content));
        if (content instanceof FileContent.Fit fit
                && answer.filter(Answer.Decided.class::isInstance).isPresent()) {
            files.keep(id, fit.sha256(), bytes, clock.instant());
        }
        return answer;
    }

    private FileContent scanned(String field, String name, Path sent, byte[] bytes) {
        return switch (uploads.scan(sent)) {
            case ScanResult.Clean _, ScanResult.NotScanned _ -> FileContent.of(field, name, bytes);
            case ScanResult.Infected _ ->
                new FileContent.Unfit(Reason.at("A10", field, "「%s」からウイルスが見つかりました。受け付けられません。", name));
            case ScanResult.Refused(var reason) -> new FileContent.Unfit(Reason.at("A11", field, "%s", reason));
        };
    }

    private static FileContent tooLarge(String field, String name) {
        return new FileContent.Unfit(Reason.at("A02", field, "「%s」は大きすぎます。20MBまでのファイルを添付してください。", name));
    }

    /// A file by its number, for the applicant's own application or at the office; being taken is recorded.
    @Transactional
    public Optional<Taken> take(String id, int number) {
        return applications
                .find(id)
                .flatMap(application -> application.attachments().find(number))
                .flatMap(file -> files.content(id, file.sha256()).map(content -> {
                    audit.read(
                            ProvisionAudit.ATTACHMENT_TAKEN,
                            ApplicationDesk.subject(id),
                            Map.of("number", Integer.toString(number), "sha256", file.sha256()));
                    return new Taken(file, content);
                }));
    }

    /// Kept for pages that say beforehand why no file can be sent.
    public List<String> closedBecause() {
        return uploads.closedBecause().stream().toList();
    }
}
