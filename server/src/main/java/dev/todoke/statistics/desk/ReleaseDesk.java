package dev.todoke.statistics.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.statistics.release.ReleasePackage;
import dev.todoke.statistics.release.ReleasedYear;
import dev.todoke.statistics.store.PublicationStore;
import dev.todoke.statistics.store.StatisticsStore;
import dev.todoke.statistics.store.StoredDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where tables are released (公表): checked figures become readable by everybody and stay as they are.
@Component
public class ReleaseDesk {

    private final StatisticsStore drafts;
    private final PublicationStore publication;
    private final AuditTrail audit;
    private final Clock clock;

    public ReleaseDesk(StatisticsStore drafts, PublicationStore publication, AuditTrail audit, Clock clock) {
        this.drafts = drafts;
        this.publication = publication;
        this.audit = audit;
        this.clock = clock;
    }

    /// Releases the tables as they were computed; only the head of the registry room may.
    @Transactional
    public ReleaseAnswer release(SignedIn who, long closing) {
        if (!who.may(Permission.RELEASE_STATISTICS)) {
            audit.refused(ReleaseAudit.RELEASED, "closing:" + closing, Map.of("closing", "" + closing, "year", ""));
            return new ReleaseAnswer.Refused(List.of("統計表を公表できるのは、登録室責任者です。"));
        }
        return release(closing, who.account().toString());
    }

    /// Releases in the name of an account that was asked for its permission before.
    @Transactional
    public ReleaseAnswer release(long closing, String by) {
        var draft = drafts.draft(closing);
        if (draft.isEmpty()) {
            return new ReleaseAnswer.Refused(List.of("この年次確定の統計表はまだ作られていません。先に「統計表を作る」を選んでください。"));
        }
        if (!draft.get().releasable()) {
            return new ReleaseAnswer.Refused(List.of("件数が少なく、どの数を隠しても守りきれないため、この年の統計表は公表できません。"));
        }
        return new ReleaseAnswer.Accepted(publish(draft.get(), by));
    }

    private long publish(StoredDraft draft, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        long number = drafts.addRelease(draft.closing(), draft.year(), now, by);
        try {
            var tables = ReleasePackage.read(new ByteArrayInputStream(draft.released()));
            var released = tables.under(tables.head().released(number, now));
            write(released);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.done(
                ReleaseAudit.RELEASED,
                "release:" + number,
                Map.of("closing", Long.toString(draft.closing()), "year", Integer.toString(draft.year())));
        return number;
    }

    private void write(ReleasedYear released) throws IOException {
        var file = ReleasePackage.bytes(released);
        publication.add(released, file, ReleasePackage.sha256(file));
    }
}
