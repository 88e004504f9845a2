package dev.todoke.reporting.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.intake.OpenFile;
import dev.todoke.intake.OpenFiles;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.reporting.Approval;
import dev.todoke.reporting.HandOver;
import dev.todoke.reporting.store.ReportingStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a hospital approves what it will submit, and hands its reporting over (管理者の承認・引き継ぎ).
@Component
public class ReportingDesk {

    private static final int SHOWN = 200;

    private final ReportingStore store;
    private final OpenFiles files;
    private final AuditTrail audit;
    private final Clock clock;

    public ReportingDesk(ReportingStore store, OpenFiles files, AuditTrail audit, Clock clock) {
        this.store = store;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /// A file with its approvals, oldest first.
    public record Waiting(OpenFile file, List<Approval> approvals) {
        public Waiting {
            approvals = List.copyOf(approvals);
        }

        /// The approval that holds for the file as it stands.
        public Optional<Approval> inForce() {
            return approvals.isEmpty()
                    ? Optional.empty()
                    : Optional.of(approvals.getLast()).filter(one -> one.holds(file.changedAt()));
        }
    }

    public Instant now() {
        return clock.instant();
    }

    @Transactional
    public boolean approvalWanted(FacilityCode facility) {
        return store.approvalWanted(facility);
    }

    @Transactional
    public void wantApproval(FacilityCode facility, boolean wanted, String by) {
        store.wantApproval(facility, wanted, by, clock.instant());
        audit.done(ReportingAudit.APPROVAL_SET, "facility:" + facility, Map.of("wanted", Boolean.toString(wanted)));
    }

    @Transactional
    public List<Waiting> waiting() {
        return files.all().stream()
                .map(file -> new Waiting(file, store.approvals(file.receipt())))
                .toList();
    }

    /// Records that the manager approved the file as it stands; answers why not, or nothing.
    @Transactional
    public List<Sentence> approve(FacilityCode facility, String receipt, String approver, String by) {
        var file = files.find(receipt);
        if (file.isEmpty() || approver.isBlank()) {
            audit.refused(ReportingAudit.APPROVED, "facility:" + facility, Map.of("receipt", "", "records", ""));
            return List.of(Sentence.of("reporting", file.isEmpty() ? "no-such-file" : "approver"));
        }
        long records = file.get().records();
        store.add(facility, new Approval(receipt, records, approver.strip(), clock.instant(), by));
        audit.done(
                ReportingAudit.APPROVED,
                "facility:" + facility,
                Map.of("receipt", receipt, "records", Long.toString(records)));
        return List.of();
    }

    @Transactional
    public Optional<Approval> approval(String receipt) {
        return store.approvals(receipt).reversed().stream().findFirst();
    }

    @Transactional
    public List<Sentence> handOver(FacilityCode facility, HandOver one) {
        var faults = one.faults();
        var details = Map.of("role", one.role().name());
        if (faults.isEmpty()) {
            store.add(facility, one);
            audit.done(ReportingAudit.HANDED_OVER, "facility:" + facility, details);
        } else {
            audit.refused(ReportingAudit.HANDED_OVER, "facility:" + facility, details);
        }
        return faults;
    }

    /// Newest first; a hospital sees its own.
    @Transactional
    public List<ReportingStore.AtFacility> handOvers() {
        return store.handOvers(SHOWN);
    }
}
