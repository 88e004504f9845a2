package dev.todoke.vitalstatus.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.vitalstatus.DeathFile;
import dev.todoke.vitalstatus.DeathOutcomeReader;
import dev.todoke.vitalstatus.DeathRow;
import dev.todoke.vitalstatus.store.DeathStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where files of death records arrive (死亡者情報ファイルの受付): each file and each death once.
@Component
public class DeathDesk {

    private final DeathStore deaths;
    private final DeathPieces pieces;
    private final DeathFolder folder;
    private final JobDesk jobs;
    private final DeathOutcomeReader outcomes;
    private final AuditTrail audit;
    private final Clock clock;

    public DeathDesk(
            DeathStore deaths,
            DeathPieces pieces,
            DeathFolder folder,
            JobDesk jobs,
            DeathOutcomeReader outcomes,
            AuditTrail audit,
            Clock clock) {
        this.deaths = deaths;
        this.pieces = pieces;
        this.folder = folder;
        this.jobs = jobs;
        this.outcomes = outcomes;
        this.audit = audit;
        this.clock = clock;
    }

    /// What the page of deaths shows.
    public record Overview(long deaths, DeathOutcomeReader.DeathOutcomes outcomes, List<DeathStore.TakenFile> files) {}

    @Transactional(readOnly = true)
    public Overview overview() {
        return new Overview(deaths.count(), outcomes.outcomes(), deaths.files());
    }

    @Transactional(readOnly = true)
    public List<DeathRow.Refused> refusals(long file) {
        return deaths.refusals(file);
    }

    /// Keeps a file and asks for its import; what fits into one piece is stored at once. A file of another
    /// kind, or one that is known, is refused whole; rows that cannot be read are listed.
    @Transactional
    public DeathAnswer receive(InputStream in, String by) throws IOException {
        var digest = sha256();
        var kept = folder.keep(new DigestInputStream(in, digest));
        try {
            String sha256 = HexFormat.of().formatHex(digest.digest());
            var rows = new long[1];
            var first = new ArrayList<DeathPieces.Piece>(1);
            var unfit = unfit(sha256, () -> Files.newInputStream(kept), piece -> {
                rows[0] = piece.through();
                if (first.isEmpty()) {
                    first.add(piece);
                }
            });
            if (unfit.isPresent()) {
                return refuse(unfit.get());
            }
            if (rows[0] <= DeathPieces.ROWS) {
                return store(sha256, first, by);
            }
            long file = deaths.receive(sha256, rows[0], clock.instant(), by);
            folder.number(kept, file);
            audit.done(DeathAudit.FILE_RECEIVED, "death-file:" + file, Map.of("rows", Long.toString(rows[0])));
            return switch (jobs.request(
                    DeathImportJob.KIND, Long.toString(file), Map.of(DeathImportJob.FILE, Long.toString(file)))) {
                case JobAnswer.Accepted(var run) -> new DeathAnswer.Received(file, run, rows[0]);
                case JobAnswer.Refused(var reasons) -> new DeathAnswer.Refused(reasons);
            };
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    /// Takes a small file in at once, whole or not at all.
    @Transactional
    public DeathAnswer take(InputStream file, String by) throws IOException {
        byte[] content = file.readAllBytes();
        String sha256 = HexFormat.of().formatHex(sha256().digest(content));
        var read = new ArrayList<DeathPieces.Piece>();
        var unfit = unfit(sha256, () -> new ByteArrayInputStream(content), read::add);
        return unfit.isPresent() ? refuse(unfit.get()) : store(sha256, read, by);
    }

    /// Opens a file, as often as it is to be read.
    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    /// Reads a whole file and says why it cannot be taken, if it cannot.
    private Optional<String> unfit(String sha256, Opening file, Consumer<DeathPieces.Piece> pieces) throws IOException {
        if (deaths.knowsFile(sha256)) {
            return Optional.of("このファイルは取込済みです。何も追加していません。");
        }
        try (var text = DeathPieces.text(file.open())) {
            if (!DeathPieces.read(text, 0, pieces)) {
                return Optional.of("見出し行が死亡者情報ファイルのものではありません。見出し行を " + String.join(",", DeathFile.COLUMNS)
                        + " にして、もう一度取り込んでください。");
            }
        } catch (CharacterCodingException _) {
            // the decoder knows no more than that the bytes are no UTF-8, which is what the sentence says
            return Optional.of("文字コードがUTF-8ではありません。UTF-8で保存し直して、もう一度取り込んでください。");
        }
        return Optional.empty();
    }

    private DeathAnswer store(String sha256, List<DeathPieces.Piece> read, String by) {
        long rows = read.isEmpty() ? 0 : read.getLast().through();
        long file = deaths.receive(sha256, rows, clock.instant(), by);
        var stored = new DeathPieces.Stored(0, 0, 0);
        for (var piece : read) {
            stored = stored.plus(pieces.store(file, piece, clock.instant()));
        }
        deaths.addCounts(file, stored.taken(), stored.known(), stored.refused());
        deaths.finish(file);
        audit.done(
                DeathAudit.FILE_TAKEN,
                "death-file:" + file,
                Map.of(
                        "rows", Long.toString(rows),
                        "taken", Long.toString(stored.taken()),
                        "known", Long.toString(stored.known()),
                        "refused", Long.toString(stored.refused())));
        return new DeathAnswer.Taken(file, stored.taken(), stored.known(), stored.refused());
    }

    private DeathAnswer refuse(String reason) {
        audit.refused(DeathAudit.FILE_TAKEN, "", Map.of("rows", "0", "taken", "0", "known", "0", "refused", "0"));
        return new DeathAnswer.Refused(List.of(reason));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
