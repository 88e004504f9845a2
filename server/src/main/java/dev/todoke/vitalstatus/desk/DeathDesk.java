package dev.todoke.vitalstatus.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.vitalstatus.DeathFile;
import dev.todoke.vitalstatus.DeathOutcomeReader;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.vitalstatus.DeathRow;
import dev.todoke.vitalstatus.store.DeathStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where files of death records are taken in (死亡者情報ファイルの取込): whole or not at all, each file and each death once.
@Component
public class DeathDesk {

    private static final int A_PIECE = 5_000;

    private final DeathStore deaths;
    private final DeathOutcomeReader outcomes;
    private final AuditTrail audit;
    private final Clock clock;

    public DeathDesk(DeathStore deaths, DeathOutcomeReader outcomes, AuditTrail audit, Clock clock) {
        this.deaths = deaths;
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

    /// Rows that cannot be read are listed and left out; a file of another kind is refused whole.
    @Transactional
    public DeathAnswer take(InputStream file, String by) throws IOException {
        var digest = sha256();
        var read = new ArrayList<DeathRecord>();
        var refused = new ArrayList<DeathRow.Refused>();
        var text = new InputStreamReader(
                new DigestInputStream(file, digest),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            if (!DeathFile.read(text, row -> sort(row, read, refused))) {
                return refuse("見出し行が死亡者情報ファイルのものではありません。見出し行を " + String.join(",", DeathFile.COLUMNS)
                        + " にして、もう一度取り込んでください。");
            }
        } catch (CharacterCodingException _) {
            // the decoder knows no more than that the bytes are no UTF-8, which is what the sentence says
            return refuse("文字コードがUTF-8ではありません。UTF-8で保存し直して、もう一度取り込んでください。");
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        if (deaths.knowsFile(sha256)) {
            return refuse("このファイルは取込済みです。何も追加していません。");
        }
        return store(sha256, read, refused, by);
    }

    private static void sort(DeathRow row, List<DeathRecord> read, List<DeathRow.Refused> refused) {
        switch (row) {
            case DeathRow.Read good -> read.add(good.death());
            case DeathRow.Refused no -> refused.add(no);
        }
    }

    private DeathAnswer store(String sha256, List<DeathRecord> read, List<DeathRow.Refused> refused, String by) {
        var known =
                new HashSet<>(deaths.known(read.stream().map(DeathRecord::id).toList()));
        var fresh = new ArrayList<DeathRecord>();
        for (DeathRecord death : read) {
            if (known.add(death.id())) {
                fresh.add(death);
            }
        }
        int before = read.size() - fresh.size();
        long file = deaths.addFile(sha256, fresh.size(), before, refused.size(), clock.instant(), by);
        for (int start = 0; start < fresh.size(); start += A_PIECE) {
            deaths.add(file, fresh.subList(start, Math.min(fresh.size(), start + A_PIECE)), clock.instant());
        }
        deaths.addRefusals(file, refused);
        audit.done(
                DeathAudit.FILE_TAKEN,
                "death-file:" + file,
                Map.of(
                        "rows", Integer.toString(read.size() + refused.size()),
                        "taken", Integer.toString(fresh.size()),
                        "known", Long.toString(before),
                        "refused", Integer.toString(refused.size())));
        return new DeathAnswer.Taken(file, fresh.size(), before, refused.size());
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
