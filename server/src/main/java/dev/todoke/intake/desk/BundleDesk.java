package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.fhir.FhirCase;
import dev.todoke.intake.fhir.FhirNote;
import dev.todoke.intake.store.BundleStore;
import dev.todoke.intake.store.DraftStore;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.RawRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where reports of cancers become drafts that the hospital completes (FHIRの報告の受付). Nothing is notified by it.
@Component
public class BundleDesk {

    private final BundleStore bundles;
    private final DraftStore drafts;
    private final AuditTrail audit;
    private final Clock clock;

    BundleDesk(BundleStore bundles, DraftStore drafts, AuditTrail audit, Clock clock) {
        this.bundles = bundles;
        this.drafts = drafts;
        this.audit = audit;
        this.clock = clock;
    }

    /// Makes a draft of each case and keeps the bundle as sent; answers the numbers of the drafts.
    @Transactional
    public List<Long> draft(Reporter who, List<FhirCase> cases, byte[] bundle, String sha256) {
        var now = clock.instant();
        long kept = bundles.keep(who.facility(), bundle, sha256, who.account(), now);
        var made = new ArrayList<Long>();
        for (var one : cases) {
            long draft = drafts.start(who.facility(), empty().with(one.values()), who.account(), now);
            bundles.note(draft, kept, who.facility(), one.notes());
            made.add(draft);
        }
        audit.done(
                IntakeAudit.DRAFTED_FROM_FHIR,
                "bundle:" + kept,
                Map.of("drafts", Integer.toString(made.size()), "sha256", sha256));
        return List.copyOf(made);
    }

    /// What to know about a draft that was made of a report.
    @Transactional
    public List<FhirNote> notes(long draft) {
        return bundles.notes(draft);
    }

    private static RawRecord empty() {
        var layout = ImportLayout.newest();
        return RawRecord.of(layout, 1, 1, Collections.nCopies(layout.width(), ""));
    }
}
