package dev.todoke.inquiry.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.inquiry.InquiryAudit;
import dev.todoke.inquiry.NewErrors;
import dev.todoke.inquiry.Proposal;
import dev.todoke.inquiry.VersionSave;
import dev.todoke.inquiry.store.ProposalStore;
import dev.todoke.intake.NotificationLedger;
import dev.todoke.linkage.Consequences;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.validation.Finding;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room takes proposed corrections and withdrawals over, or refuses them (訂正・取下げの引き取り).
@Component
public class ProposalDesk {

    private final NotificationLedger ledger;
    private final Corrections corrections;
    private final ProposalStore proposals;
    private final AuditTrail audit;
    private final Clock clock;

    ProposalDesk(
            NotificationLedger ledger,
            Corrections corrections,
            ProposalStore proposals,
            AuditTrail audit,
            Clock clock) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /// A proposal with what it would change.
    ///
    /// @param findings of the checks with the proposed values
    /// @param person number of the person; empty while the notification is not linked
    public record Opened(
            Proposal proposal,
            NotificationVersion newest,
            List<Finding> findings,
            Consequences consequences,
            Optional<String> person) {
        public Opened {
            findings = List.copyOf(findings);
        }
    }

    @Transactional
    public Optional<Opened> open(long id) {
        return proposals.find(id).map(proposal -> {
            var newest = ledger.newest(proposal.notification()).orElseThrow();
            audit.read(InquiryAudit.PROPOSAL_OPENED, "proposal:" + id, Map.of("notification", proposal.notification()));
            return new Opened(
                    proposal,
                    newest,
                    proposal.withdrawal()
                            ? List.of()
                            : NewErrors.findings(newest, proposal.after(), ledger.occasion(newest)),
                    consequences(proposal, newest),
                    corrections.personOf(newest));
        });
    }

    private Consequences consequences(Proposal proposal, NotificationVersion newest) {
        if (!proposal.isWaiting()) {
            return Consequences.none();
        }
        return proposal.withdrawal()
                ? corrections.ifWithdrawn(newest)
                : corrections.ifCorrected(newest, proposal.after());
    }

    @Transactional
    public List<Proposal> waiting(int limit, long offset) {
        return proposals.waiting(limit, offset);
    }

    @Transactional
    public long countWaiting() {
        return proposals.countWaiting();
    }

    /// Makes the next version of it, or carries the withdrawal out.
    @Transactional
    public InquiryAnswer takeOver(long id, String by) {
        var found = proposals.find(id);
        if (found.isEmpty()) {
            return InquiryAnswer.refused("settled");
        }
        var newest = ledger.lock(found.get().notification()).orElseThrow();
        var proposal = proposals.find(id).orElseThrow();
        boolean withdrawn = ledger.withdrawal(proposal.notification()).isPresent();
        var faults = proposal.faultsOfTakingOver(newest, withdrawn, by);
        if (!faults.isEmpty()) {
            audit.refused(
                    InquiryAudit.TAKEN_OVER,
                    "proposal:" + id,
                    Map.of("notification", proposal.notification(), "version", ""));
            return new InquiryAnswer.Refused(faults);
        }
        return proposal.withdrawal() ? withdraw(proposal, newest, by) : correct(proposal, newest, by);
    }

    private InquiryAnswer withdraw(Proposal proposal, NotificationVersion newest, String by) {
        ledger.withdraw(newest, proposal.reason(), proposal.proposedBy());
        return settled(proposal, 0, by);
    }

    private InquiryAnswer correct(Proposal proposal, NotificationVersion newest, String by) {
        var save = new VersionSave(newest.version(), proposal.after(), proposal.reason());
        return switch (corrections.decide(save, newest)) {
            case VersionSave.Answer.Refused(var reasons) -> new InquiryAnswer.Refused(reasons);
            case VersionSave.Answer.Faulty(var findings) -> new InquiryAnswer.Faulty(findings);
            case VersionSave.Answer.Stale(int present) -> new InquiryAnswer.Stale(newest.version(), present);
            case VersionSave.Answer.Allowed(var values) ->
                settled(proposal, ledger.append(newest, values, proposal.reason(), proposal.query(), by), by);
        };
    }

    private InquiryAnswer settled(Proposal proposal, int made, String by) {
        proposals.takeOver(proposal, made, "", by, clock.instant());
        audit.done(
                InquiryAudit.TAKEN_OVER,
                "proposal:" + proposal.id(),
                Map.of("notification", proposal.notification(), "version", Integer.toString(made)));
        return new InquiryAnswer.Done(Integer.toString(made));
    }

    @Transactional
    public InquiryAnswer refuse(long id, String reason, String by) {
        var found = proposals.find(id);
        if (found.isEmpty() || !found.get().isWaiting()) {
            return InquiryAnswer.refused("settled");
        }
        if (reason.isBlank()) {
            return InquiryAnswer.refused("refuse-reason");
        }
        proposals.refuse(found.get(), reason.strip(), by, clock.instant());
        audit.done(
                InquiryAudit.PROPOSAL_REFUSED,
                "proposal:" + id,
                Map.of("notification", found.get().notification()));
        return new InquiryAnswer.Done(Long.toString(id));
    }
}
