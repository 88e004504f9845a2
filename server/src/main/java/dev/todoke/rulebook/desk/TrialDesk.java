package dev.todoke.rulebook.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.rulebook.TrialAudit;
import dev.todoke.rulebook.job.RuleTrialJob;
import dev.todoke.rulebook.store.Trial;
import dev.todoke.rulebook.store.TrialDifference;
import dev.todoke.rulebook.store.TrialFilter;
import dev.todoke.rulebook.store.TrialStore;
import dev.todoke.rulebook.store.TrialStore.Share;
import dev.todoke.rulebook.store.TrialTotal;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.ProposedRules;
import dev.todoke.validation.TrialSubject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a change of rules is tried on everything stored before it takes effect (規則変更の試行).
@Component
public class TrialDesk {

    private final TrialStore trials;
    private final JobDesk jobs;
    private final AuditTrail audit;
    private final Clock clock;

    public TrialDesk(TrialStore trials, JobDesk jobs, AuditTrail audit, Clock clock) {
        this.trials = trials;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /// What somebody wants tried.
    ///
    /// @param note why the change is wanted
    /// @param content the proposed table; not looked at when shipped editions are compared
    public record Wish(TrialSubject subject, String name, String note, String content) {}

    /// A trial as the list shows it.
    public record Line(Trial trial, TrialTotal total, Optional<JobRun> run) {}

    /// A trial with what one page shows of its differences.
    public record View(Line line, List<TrialDifference> differences, List<Share> years, List<Share> facilities) {}

    /// Reads the proposal, keeps it and asks for the run; a table that cannot be read leaves nothing behind.
    @Transactional
    public TrialAnswer ask(Wish wish, String by) {
        var subject = wish.subject();
        var content = subject.needsTable() ? wish.content() : "";
        var sha256 = sha256(content);
        var details = Map.of("rules", subject.key(), "sha256", sha256);
        var asked =
                new Trial(0, subject, wish.name(), wish.note(), content, sha256, inForce(subject), clock.instant(), by);
        if (asked.proposal() instanceof ProposedRules.Reading.Faulty(var faults)) {
            audit.refused(TrialAudit.ASKED, "", details);
            return new TrialAnswer.Faulty(faults);
        }
        long trial = trials.add(asked);
        audit.done(TrialAudit.ASKED, "rule-trial:" + trial, details);
        jobs.request(RuleTrialJob.KIND, Long.toString(trial), Map.of("trial", Long.toString(trial)));
        return new TrialAnswer.Accepted(trial);
    }

    private static String inForce(TrialSubject subject) {
        return switch (subject) {
            case CHECKS -> CheckList.EDITION;
            case ICD10_EDITIONS -> "jp";
            case ICD10_JAPAN, ICD10_WHO, CHILDHOOD, MORPHOLOGIES -> subject.edition();
        };
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Transactional(readOnly = true)
    public long count() {
        return trials.count();
    }

    @Transactional(readOnly = true)
    public List<Line> newest(int limit, long offset) {
        return trials.newest(limit, offset).stream().map(this::line).toList();
    }

    @Transactional(readOnly = true)
    public Optional<View> view(long trial, TrialFilter filter, int limit, long offset) {
        return trials.find(trial)
                .map(found -> new View(
                        line(found),
                        trials.byRule(trial, filter, limit, offset),
                        trials.byYear(trial),
                        trials.byFacility(trial)));
    }

    private Line line(Trial trial) {
        return new Line(trial, trials.total(trial.id()), jobs.latest(RuleTrialJob.KIND, Long.toString(trial.id())));
    }

    /// How many lines of differences a trial has.
    @Transactional(readOnly = true)
    public long lines(long trial, TrialFilter filter) {
        return trials.countByRule(trial, filter);
    }

    @Transactional(readOnly = true)
    public boolean knows(long trial) {
        return trials.find(trial).isPresent();
    }

    /// Writes every difference by year and facility.
    @Transactional
    public void write(long trial, OutputStream out) throws IOException {
        long lines;
        try (var differences = trials.all(trial)) {
            lines = DifferencesCsv.write(differences, out);
        }
        audit.done(TrialAudit.EXPORTED, "rule-trial:" + trial, Map.of("lines", Long.toString(lines)));
    }
}
