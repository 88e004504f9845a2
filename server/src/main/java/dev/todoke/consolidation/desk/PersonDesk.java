package dev.todoke.consolidation.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.TumourJudgement;
import dev.todoke.consolidation.job.ConsolidationJob;
import dev.todoke.consolidation.job.PersonGathering;
import dev.todoke.consolidation.store.ChoiceStore;
import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.notification.Notification;
import dev.todoke.tumour.TumourDecision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where somebody looks at one person's tumours (個人の腫瘍の閲覧). Every look is recorded.
@Component
public class PersonDesk {

    private final ConsolidatedStore store;
    private final ChoiceStore choices;
    private final PersonGathering gathering;
    private final JobDesk jobs;
    private final AuditTrail audit;

    public PersonDesk(
            ConsolidatedStore store, ChoiceStore choices, PersonGathering gathering, JobDesk jobs, AuditTrail audit) {
        this.store = store;
        this.choices = choices;
        this.gathering = gathering;
        this.jobs = jobs;
        this.audit = audit;
    }

    /// A person with everything reported beside what was made of it, and what people settled.
    public record Opened(
            PersonSources sources,
            ConsolidatedPerson person,
            List<ChoiceStore.KeptValue> values,
            List<ChoiceStore.KeptVerdict> verdicts) {
        public Opened {
            values = List.copyOf(values);
            verdicts = List.copyOf(verdicts);
        }
    }

    @Transactional
    public Optional<Opened> open(String person) {
        var reports = store.reports(person);
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        audit.read(
                ConsolidationAudit.PERSON_READ,
                "person:" + person,
                Map.of("reports", Integer.toString(reports.get().size())));
        return opened(person, reports.get());
    }

    /// Opens the record of a person for the reason of an access.
    ///
    /// @param access number of the access; 0 when another page led here
    @Transactional
    public Optional<Opened> open(String person, long access) {
        var reports = store.reports(person);
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        audit.read(
                ConsolidationAudit.RECORD_READ,
                "person:" + person,
                Map.of("reports", Integer.toString(reports.get().size()), "access", Long.toString(access)));
        return opened(person, reports.get());
    }

    private Optional<Opened> opened(String person, List<String> reports) {
        return gathering
                .sources(person, reports)
                .map(found -> new Opened(
                        found,
                        gathering.consolidator().consolidate(found),
                        choices.values(reports),
                        choices.verdicts(reports)));
    }

    /// The person as it would be if a judgement were taken; nothing is kept.
    @Transactional(readOnly = true)
    public ConsolidatedPerson tried(PersonSources sources, TumourJudgement judgement) {
        return gathering.consolidator().consolidate(judgement.tried(sources));
    }

    /// What the rule says of two notifications, step by step.
    @Transactional(readOnly = true)
    public TumourDecision compare(Notification first, Notification second) {
        return gathering.consolidator().compare(first, second);
    }

    @Transactional(readOnly = true)
    public List<ConsolidatedStore.FromDeath> fromDeath(long offset, int limit) {
        return store.fromDeath(offset, limit);
    }

    @Transactional(readOnly = true)
    public long fromDeathCount() {
        var outcomes = store.outcomes();
        return outcomes.deathOnly() + outcomes.followedBack();
    }

    /// Asks for a new consolidation of everybody whose reports changed.
    public JobAnswer askConsolidation() {
        return jobs.request(ConsolidationJob.KIND, "", Map.of());
    }
}
