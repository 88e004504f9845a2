package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.store.Draft;
import dev.todoke.intake.store.DraftStore;
import dev.todoke.intake.store.PaperStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Arrival;
import dev.todoke.validation.SubmissionRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands in what was typed from paper, in the facility's name (紙の届出票の受付). The facility submitted by sending the paper:
/// the file is read and submitted at once, and waits for its examination like any other.
@Component
public class PaperReceptionDesk {

    private static final int SHOWN = 50;
    private static final SubmissionRequest AS_ON_PAPER =
            new SubmissionRequest(SubmissionRequest.Scope.ALL, "紙の届出票(登録室が入力)");

    private final PaperDesk typed;
    private final PaperStore papers;
    private final DraftStore drafts;
    private final ReceptionDesk reception;
    private final ReadingDesk reading;
    private final CorrectionDesk correction;
    private final SubmissionDesk submission;
    private final AuditTrail audit;
    private final Clock clock;

    public PaperReceptionDesk(
            PaperDesk typed,
            PaperStore papers,
            DraftStore drafts,
            ReceptionDesk reception,
            ReadingDesk reading,
            CorrectionDesk correction,
            SubmissionDesk submission,
            AuditTrail audit,
            Clock clock) {
        this.typed = typed;
        this.papers = papers;
        this.drafts = drafts;
        this.reception = reception;
        this.reading = reading;
        this.correction = correction;
        this.submission = submission;
        this.audit = audit;
        this.clock = clock;
    }

    /// A handed-in file with its papers.
    public record Opened(PaperStore.Batch batch, List<PaperStore.Paper> papers) {

        public Opened {
            papers = List.copyOf(papers);
        }
    }

    /// Hands in every paper of the facility that is typed and, where the office wants it, checked; as one file.
    ///
    /// @param content an empty file in a folder of ours
    @Transactional
    public Reception handIn(FacilityCode facility, Path content, String by) {
        var ready = typed.lockReady(facility);
        if (ready.isEmpty()) {
            audit.refused(IntakeAudit.PAPERS_HANDED_IN, "", Map.of("records", "0"));
            return new Reception.Refused(List.of(Sentence.of("intake", "paper-none-ready")));
        }
        DraftDesk.write(ready, content);
        var who = new Reporter(facility, by);
        var answer = reception.keep(who, new ReceptionDesk.Sent(content, Arrival.REGULAR, null, null));
        if (answer instanceof Reception.Received received) {
            handedIn(who, ready, received);
        }
        return answer;
    }

    private void handedIn(Reporter who, List<Draft> ready, Reception.Received received) {
        drafts.handedIn(ready, received.file());
        papers.handedIn(received.file(), who.facility(), ready.size(), who.account(), clock.instant());
        audit.done(
                IntakeAudit.PAPERS_HANDED_IN,
                "file:" + received.file(),
                Map.of("records", Integer.toString(ready.size())));
        var read = reading.read(received.file(), Progress.NONE);
        if (read.warningRecords() > 0) {
            correction.confirm(who, received.receipt(), "", "紙の届出票のとおりです。");
        }
        submission.submit(who, received.receipt(), AS_ON_PAPER);
    }

    /// The newest first.
    @Transactional
    public List<PaperStore.Batch> list() {
        return papers.batches(SHOWN);
    }

    @Transactional
    public Optional<Opened> find(String receipt) {
        return papers.batch(receipt).map(batch -> new Opened(batch, papers.papers(batch.file())));
    }
}
