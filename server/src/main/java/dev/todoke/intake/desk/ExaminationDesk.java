package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.EndingReader;
import dev.todoke.facility.FacilityReader;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FileStore;
import dev.todoke.intake.store.NotificationStore;
import dev.todoke.intake.store.RecordStore;
import dev.todoke.intake.store.StoredRecord;
import dev.todoke.intake.store.SubmissionRow;
import dev.todoke.intake.store.SubmissionStore;
import dev.todoke.kernel.Progress;
import dev.todoke.notification.FileState;
import dev.todoke.notification.NotificationAccepted;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.Sender;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room examines submissions (届出の審査): accepts them, or sends them back with a reason.
@Component
public class ExaminationDesk {

    /// 「チェック済み」: the registry room has looked at every submission of the file.
    private static final String EXAMINED = "examined";

    private static final int BATCH = 1000;
    private static final int SHOWN = 50;

    private final FileStore files;
    private final RecordStore records;
    private final SubmissionStore submissions;
    private final NotificationStore notifications;
    private final FacilityReader facilities;
    private final EndingReader endings;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public ExaminationDesk(
            FileStore files,
            RecordStore records,
            SubmissionStore submissions,
            NotificationStore notifications,
            FacilityReader facilities,
            EndingReader endings,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.records = records;
        this.submissions = submissions;
        this.notifications = notifications;
        this.facilities = facilities;
        this.endings = endings;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// A submission as the examination page shows it: at most the first fifty records.
    public record Examined(FileRow file, SubmissionRow submission, List<StoredRecord> records) {

        public Examined {
            records = List.copyOf(records);
        }
    }

    /// Opens a submission; that persons were looked at is recorded.
    @Transactional
    public Optional<Examined> open(long submission) {
        return submissions.find(submission).map(found -> {
            var file = files.find(found.file()).orElseThrow();
            try (var all = records.ofSubmission(file.id(), submission, file.importLayout())) {
                var shown = all.limit(SHOWN).toList();
                audit.read(
                        IntakeAudit.EXAMINED,
                        "submission:" + submission,
                        Map.of("records", Integer.toString(shown.size())));
                return new Examined(file, found, shown);
            }
        });
    }

    /// Accepts every record of the submission as a notification. What came after the limit of recording is kept, not
    /// recorded.
    @Transactional
    public Answer accept(long submission, String by, Progress progress) {
        return accept(submission, by, progress, Acceptance.Arrived.WHEN_RECEIVED);
    }

    /// Accepts a submission whose notifications arrived in their time, before they came into this installation: the
    /// limit of recording was kept then.
    @Transactional
    public Answer acceptTakenOver(long submission, String by, Progress progress) {
        return accept(submission, by, progress, Acceptance.Arrived.IN_TIME);
    }

    private Answer accept(long submission, String by, Progress progress, Acceptance.Arrived arrived) {
        var found = locked(submission);
        if (found.isEmpty() || !found.get().isWaiting()) {
            return Answer.refused("already-decided");
        }
        var row = found.get();
        var file = files.lock(row.file());
        long accepted = acceptRecords(row, file, by, progress, arrived);
        submissions.decide(row, "accepted", "", by, clock.instant());
        if (file.state() == FileState.SUBMITTED) {
            files.step(file.id(), EXAMINED, clock.instant());
            files.move(file.id(), FileState.ACCEPTED, clock.instant());
        }
        audit.done(IntakeAudit.ACCEPTED, "submission:" + submission, Map.of("records", Long.toString(accepted)));
        events.publishEvent(new NotificationAccepted(submission, row.facility(), accepted, clock.instant()));
        return new Answer.Done(accepted);
    }

    /// The lock on the file keeps two people from deciding the same submission at once.
    private Optional<SubmissionRow> locked(long submission) {
        return submissions.find(submission).flatMap(found -> {
            files.lock(found.file());
            return submissions.find(submission);
        });
    }

    private long acceptRecords(
            SubmissionRow row, FileRow file, String by, Progress progress, Acceptance.Arrived arrived) {
        var facility = facilities.find(row.facility()).orElseThrow();
        var sender = new Sender(row.facility(), facility.prefecture(), file.arrival());
        var acceptance = new Acceptance(sender, endings.endings(), file.receivedAt(), arrived);
        long accepted = 0;
        try (var all = records.ofSubmission(file.id(), row.id(), file.importLayout())) {
            var batch = new ArrayList<RawRecord>(BATCH);
            for (var record : (Iterable<StoredRecord>) all::iterator) {
                batch.add(record.current());
                accepted++;
                if (batch.size() == BATCH) {
                    store(row, acceptance, batch, by);
                    progress.advance(batch.size());
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                store(row, acceptance, batch, by);
                progress.advance(batch.size());
            }
        }
        return accepted;
    }

    /// Each record goes under the code in force on its day of diagnosis.
    private void store(SubmissionRow row, Acceptance acceptance, List<RawRecord> batch, String by) {
        var now = clock.instant();
        acceptance.byPlace(batch).forEach((place, ofPlace) -> {
            var sender = acceptance.senderAt(place);
            notifications.accept(row, sender, ofPlace, by, now);
            if (!place.facility().equals(row.facility())) {
                notifications.takenUnder(row, place, ofPlace);
            }
            notifications.unrecorded(row, place.facility(), acceptance.tooLate(ofPlace), now);
        });
    }

    /// Sends the submission back: its records are open again for the hospital.
    @Transactional
    public Answer sendBack(long submission, String reason, String by) {
        var found = locked(submission);
        if (found.isEmpty() || !found.get().isWaiting()) {
            return Answer.refused("already-decided");
        }
        if (reason.isBlank()) {
            return Answer.refused("reason-missing");
        }
        var row = found.get();
        records.reopen(row.file(), submission);
        submissions.decide(row, "returned", reason.strip(), by, clock.instant());
        files.count(row.file());
        files.move(row.file(), FileState.RETURNED, clock.instant());
        audit.done(IntakeAudit.SENT_BACK, "submission:" + submission, Map.of("records", Long.toString(row.records())));
        return new Answer.Done(row.records());
    }
}
