package dev.todoke.reporting.desk;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.intake.OpenFiles;
import dev.todoke.intake.SubmissionGate;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.reporting.Approval;
import dev.todoke.reporting.store.ReportingStore;
import java.util.List;
import org.springframework.stereotype.Component;

/// A facility that asks for its manager's approval submits nothing without it (管理者の承認を求める施設の届け出).
@Component
class ApprovalGate implements SubmissionGate {

    private final ReportingStore store;
    private final OpenFiles files;

    ApprovalGate(ReportingStore store, OpenFiles files) {
        this.store = store;
        this.files = files;
    }

    @Override
    public List<Sentence> closedBecause(FacilityCode facility, String receipt) {
        boolean atThePortal = Acting.present()
                .filter(acting -> acting.role().equals(Face.PORTAL.databaseRole()))
                .isPresent();
        if (!atThePortal || !store.approvalWanted(facility)) {
            return List.of();
        }
        return files.find(receipt)
                .map(file -> Approval.missing(true, file.changedAt(), store.approvals(receipt)))
                .orElseGet(() -> List.of(Sentence.of("reporting", "no-such-file")));
    }
}
