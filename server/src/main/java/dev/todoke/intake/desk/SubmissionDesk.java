package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.SubmissionGate;
import dev.todoke.intake.job.AcceptanceJob;
import dev.todoke.intake.job.WithdrawalJob;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FileStore;
import dev.todoke.intake.store.FindingStore;
import dev.todoke.intake.store.NotificationStore;
import dev.todoke.intake.store.RecordStore;
import dev.todoke.intake.store.SubmissionStore;
import dev.todoke.jobs.JobDesk;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.FileState;
import dev.todoke.validation.SubmissionRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a hospital submits what it has checked, and takes it back (届け出と取り下げ).
@Component
public class SubmissionDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /// The national registry begins with diagnoses of this year.
    private static final int FIRST_YEAR = 2016;

    private final FileStore files;
    private final RecordStore records;
    private final FindingStore findings;
    private final SubmissionStore submissions;
    private final NotificationStore notifications;
    private final IntakeSettings settings;
    private final JobDesk jobs;
    private final ObjectProvider<SubmissionGate> gates;
    private final AuditTrail audit;
    private final Clock clock;

    public SubmissionDesk(
            FileStore files,
            RecordStore records,
            FindingStore findings,
            SubmissionStore submissions,
            NotificationStore notifications,
            IntakeSettings settings,
            JobDesk jobs,
            ObjectProvider<SubmissionGate> gates,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.records = records;
        this.findings = findings;
        this.submissions = submissions;
        this.notifications = notifications;
        this.settings = settings;
        this.jobs = jobs;
        this.gates = gates;
        this.audit = audit;
        this.clock = clock;
    }

    /// Submits the file's records, all of them or those without errors.
    @Transactional
    public Answer submit(Reporter who, String receipt, SubmissionRequest request) {
        var found = files.find(receipt);
        if (found.isEmpty()) {
            return Answer.refused("no-such-file");
        }
        var file = files.lock(found.get().id());
        var closed = gates.stream()
                .flatMap(gate -> gate.closedBecause(who.facility(), receipt).stream())
                .toList();
        if (!closed.isEmpty()) {
            audit.refused(IntakeAudit.SUBMITTED, "file:" + file.id(), Map.of("records", "0", "receipt", receipt));
            return new Answer.Refused(closed);
        }
        return switch (request.decide(standing(file))) {
            case SubmissionRequest.Answer.Refused(var reasons) -> {
                audit.refused(IntakeAudit.SUBMITTED, "file:" + file.id(), Map.of("records", "0", "receipt", receipt));
                yield new Answer.Refused(reasons);
            }
            case SubmissionRequest.Answer.Granted(long expected) -> {
                long submission =
                        submissions.add(file, request, expected, file.warningRecords(), who.account(), clock.instant());
                long submitted = records.submit(file.id(), submission);
                afterSubmission(file, submission);
                audit.done(
                        IntakeAudit.SUBMITTED,
                        "file:" + file.id(),
                        Map.of("records", Long.toString(submitted), "receipt", receipt));
                yield new Answer.Done(submitted);
            }
        };
    }

    /// What the decision about a submission rests on.
    public SubmissionRequest.Standing standing(FileRow file) {
        return new SubmissionRequest.Standing(
                file.state(),
                records.countOpen(file.id()),
                file.errorRecords(),
                findings.unconfirmedRecords(file.id()));
    }

    private void afterSubmission(FileRow file, long submission) {
        files.count(file.id());
        boolean rest = records.countOpen(file.id()) > 0;
        files.move(file.id(), rest ? FileState.TO_CORRECT : FileState.SUBMITTED, clock.instant());
        if (settings.acceptsCleanByItself() && file.warningRecords() == 0) {
            jobs.request(
                    AcceptanceJob.KIND, Long.toString(submission), Map.of("submission", Long.toString(submission)));
        }
    }

    /// Takes a file or its submissions back, with a reason that the registry sees.
    @Transactional
    public Answer withdraw(Reporter who, String receipt, String reason) {
        var found = files.find(receipt);
        if (found.isEmpty()) {
            return Answer.refused("no-such-file");
        }
        var file = files.lock(found.get().id());
        if (reason.isBlank()) {
            return Answer.refused("reason-missing");
        }
        if (file.state() == FileState.WITHDRAWN || file.state() == FileState.CHECKING) {
            return Answer.refused("cannot-withdraw", file.state().ja());
        }
        long count = 0;
        for (var submission : submissions.ofFile(file.id())) {
            count += notifications.withdraw(submission.id(), reason, who.account(), clock.instant());
            if (submission.isWaiting()) {
                submissions.decide(submission, "withdrawn", reason, who.account(), clock.instant());
            }
        }
        files.move(file.id(), FileState.WITHDRAWN, clock.instant());
        if (count > 0) {
            jobs.request(WithdrawalJob.KIND, Long.toString(file.id()), Map.of("file", Long.toString(file.id())));
        }
        audit.done(IntakeAudit.WITHDRAWN, "file:" + file.id(), Map.of("records", Long.toString(count)));
        return new Answer.Done(count);
    }

    /// Reports that there was no case in a year (0件の報告).
    @Transactional
    public Answer reportNone(Reporter who, int year, String declaredBy) {
        if (declaredBy.isBlank()) {
            return Answer.refused("name-missing");
        }
        int thisYear = clock.instant().atZone(JAPAN).getYear();
        if (year < FIRST_YEAR || year >= thisYear) {
            return Answer.refused("none-year", Integer.toString(FIRST_YEAR), Integer.toString(thisYear - 1));
        }
        long notified = submissions.notified(who.facility(), year);
        if (notified > 0) {
            return Answer.refused("none-notified", Integer.toString(year), Long.toString(notified));
        }
        if (submissions.nilReturns().stream().anyMatch(earlier -> earlier.year() == year)) {
            return Answer.refused("none-again", Integer.toString(year));
        }
        submissions.addNilReturn(who.facility(), year, declaredBy.strip(), who.account(), clock.instant());
        audit.done(IntakeAudit.NIL_RETURNED, nilReturn(who.facility(), year), Map.of("year", Integer.toString(year)));
        return new Answer.Done(1);
    }

    /// What the audit record calls a nil return: `nil-return:40001-2024`.
    public static String nilReturn(FacilityCode facility, int year) {
        return "nil-return:" + facility.value() + "-" + year;
    }
}
