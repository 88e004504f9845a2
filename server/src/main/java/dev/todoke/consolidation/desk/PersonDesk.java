package dev.todoke.consolidation.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.job.ConsolidationJob;
import dev.todoke.consolidation.job.PersonGathering;
import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where somebody looks at one person's tumours (個人の腫瘍の閲覧). Every look is recorded.
@Component
public class PersonDesk {

    private final ConsolidatedStore store;
    private final PersonGathering gathering;
    private final JobDesk jobs;
    private final AuditTrail audit;

    public PersonDesk(ConsolidatedStore store, PersonGathering gathering, JobDesk jobs, AuditTrail audit) {
        this.store = store;
        this.gathering = gathering;
        this.jobs = jobs;
        this.audit = audit;
    }

    /// A person with everything reported beside what was made of it.
    public record Opened(PersonSources sources, ConsolidatedPerson person) {}

    @Transactional
    public Optional<Opened> open(String person) {
        var reports = store.reports(person);
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        var sources = gathering.sources(person, reports.get());
        audit.read(
                ConsolidationAudit.PERSON_READ,
                "person:" + person,
                Map.of("reports", Integer.toString(reports.get().size())));
        return sources.map(found -> new Opened(found, Consolidator.standard().consolidate(found)));
    }

    @Transactional(readOnly = true)
    public List<ConsolidatedStore.ConflictLine> conflicts(long offset, int limit) {
        return store.conflictLines(offset, limit);
    }

    @Transactional(readOnly = true)
    public long conflictCount() {
        return store.conflicts();
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
