package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.ReceptionGate;
import dev.todoke.intake.job.ReadingJob;
import dev.todoke.intake.store.FileStore;
import dev.todoke.intake.store.FileVault;
import dev.todoke.jobs.JobDesk;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.FileState;
import dev.todoke.notification.ImportLayout;
import dev.todoke.upload.ScanResult;
import dev.todoke.upload.UploadPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a hospital hands in a file (届出ファイルの受付). The file is sealed and stored whole, or not at all.
@Component
public class ReceptionDesk {

    private final FileStore files;
    private final FileVault vault;
    private final UploadPolicy uploads;
    private final IntakeSettings settings;
    private final JobDesk jobs;
    private final ObjectProvider<ReceptionGate> gates;
    private final AuditTrail audit;
    private final Clock clock;

    public ReceptionDesk(
            FileStore files,
            FileVault vault,
            UploadPolicy uploads,
            IntakeSettings settings,
            JobDesk jobs,
            ObjectProvider<ReceptionGate> gates,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.vault = vault;
        this.uploads = uploads;
        this.settings = settings;
        this.jobs = jobs;
        this.gates = gates;
        this.audit = audit;
        this.clock = clock;
    }

    /// A file as it arrives, lying in a folder of ours.
    ///
    /// @param replacesOrNull receipt of the file that this one puts right
    public record Sent(
            Path content,
            Arrival arrival,
            @Nullable Integer yearOrNull,
            @Nullable String replacesOrNull) {}

    /// Receives the file and asks for its reading; the reading starts when this transaction is committed.
    @Transactional
    public Reception receive(Reporter who, Sent sent) {
        var reception = keep(who, sent);
        if (reception instanceof Reception.Received(long file, var _)) {
            jobs.request(ReadingJob.KIND, Long.toString(file), Map.of("file", Long.toString(file)));
        }
        return reception;
    }

    /// Receives the file without asking for its reading: whoever calls reads it.
    @Transactional
    public Reception keep(Reporter who, Sent sent) {
        try {
            return admit(who, sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reception admit(Reporter who, Sent sent) throws IOException {
        var closed = gates.stream()
                .flatMap(gate -> gate.closedBecause(who.facility()).stream())
                .toList();
        if (!closed.isEmpty()) {
            return refused(closed);
        }
        long bytes = Files.size(sent.content());
        if (bytes == 0) {
            return refused("empty-file");
        }
        if (settings.isTooLarge(bytes)) {
            return refused("too-large", Long.toString(settings.largestMebibytes()));
        }
        var scan = uploads.scan(sent.content());
        if (scan instanceof ScanResult.Refused) {
            return refused("not-scanned");
        }
        String hash = sha256(sent.content());
        var same = files.receiptOfSame(who.facility(), hash);
        if (same.isPresent()) {
            return refused("same-file", same.get());
        }
        return store(who, sent, bytes, hash, scan);
    }

    private Reception store(Reporter who, Sent sent, long bytes, String hash, ScanResult scan) throws IOException {
        Long replaced = scan.admits() ? replaced(sent.replacesOrNull()) : null;
        long file = files.add(new FileStore.Arrived(
                who.facility(),
                clock.instant(),
                who.account(),
                sent.arrival(),
                sent.yearOrNull(),
                ImportLayout.editions().getLast(),
                bytes,
                hash,
                kept(scan),
                replaced));
        try (var content = Files.newInputStream(sent.content())) {
            vault.keep(file, who.facility().value(), content);
        }
        String receipt = files.find(file).orElseThrow().receipt();
        audit.done(
                IntakeAudit.RECEIVED,
                "file:" + file,
                Map.of("bytes", Long.toString(bytes), "receipt", receipt, "sha256", hash));
        if (scan instanceof ScanResult.Infected(var name)) {
            audit.done(IntakeAudit.QUARANTINED, "file:" + file, Map.of("virus", name));
        }
        return new Reception.Received(file, receipt);
    }

    /// An infected file is kept as well, sealed like every other, for whoever has to find out where it came from.
    private static FileStore.Scan kept(ScanResult scan) {
        return switch (scan) {
            case ScanResult.Clean _ -> FileStore.Scan.CLEAN;
            case ScanResult.Infected _ -> FileStore.Scan.INFECTED;
            case ScanResult.NotScanned _, ScanResult.Refused _ -> FileStore.Scan.NOT_SCANNED;
        };
    }

    /// The file that is put right is taken back, unless something of it was already submitted.
    private @Nullable Long replaced(@Nullable String receipt) {
        if (receipt == null) {
            return null;
        }
        var earlier = files.find(receipt);
        earlier.filter(f -> f.state().isOpen() || f.state() == FileState.UNREADABLE)
                .ifPresent(f -> files.move(f.id(), FileState.WITHDRAWN, clock.instant()));
        return earlier.map(f -> f.id()).orElse(null);
    }

    private Reception refused(String key, String... values) {
        return refused(List.of(Sentence.of("intake", key, values)));
    }

    private Reception refused(List<Sentence> reasons) {
        audit.refused(IntakeAudit.RECEIVED, "", Map.of("bytes", "", "receipt", "", "sha256", ""));
        return new Reception.Refused(reasons);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var hashed = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
