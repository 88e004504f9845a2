package dev.todoke.linkage.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.linkage.Agreement;
import dev.todoke.linkage.ClosingsReader;
import dev.todoke.linkage.Drift;
import dev.todoke.linkage.QualityEstimate;
import dev.todoke.linkage.QualityStratum;
import dev.todoke.linkage.job.QualityJob;
import dev.todoke.linkage.store.BlindStore;
import dev.todoke.linkage.store.QualityStore;
import dev.todoke.linkage.store.RunStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the quality of the linkage is measured and looked at (照合の質). Shows no person.
@Component
public class QualityDesk {

    private static final int SHOWN_DIFFERING = 50;

    private final QualityStore quality;
    private final BlindStore looks;
    private final RunStore runs;
    private final ObjectProvider<ClosingsReader> closings;
    private final JobDesk jobs;
    private final AuditTrail audit;

    public QualityDesk(
            QualityStore quality,
            BlindStore looks,
            RunStore runs,
            ObjectProvider<ClosingsReader> closings,
            JobDesk jobs,
            AuditTrail audit) {
        this.quality = quality;
        this.looks = looks;
        this.runs = runs;
        this.closings = closings;
        this.jobs = jobs;
        this.audit = audit;
    }

    /// A sample with its strata and what they come to so far.
    ///
    /// @param estimateOrNull absent as long as nothing has been judged
    public record Measured(
            QualityStore.Sample sample,
            List<QualityStratum> strata,
            @Nullable QualityEstimate estimateOrNull) {
        public Measured {
            strata = List.copyOf(strata);
        }

        public Optional<QualityEstimate> estimate() {
            return Optional.ofNullable(estimateOrNull);
        }
    }

    /// @param unmeasured closings without a sample
    public record View(
            List<Measured> measured,
            List<ClosingsReader.Closed> unmeasured,
            Agreement agreement,
            List<BlindStore.Differing> differing,
            Drift weights,
            Drift levels) {
        public View {
            measured = List.copyOf(measured);
            unmeasured = List.copyOf(unmeasured);
            differing = List.copyOf(differing);
        }
    }

    @Transactional(readOnly = true)
    public View view() {
        var measured = quality.samples().stream().map(this::measured).toList();
        var unmeasured = closings().stream()
                .filter(closing -> measured.stream()
                        .noneMatch(one -> one.sample().closing().number() == closing.number()))
                .toList();
        return new View(
                measured,
                unmeasured,
                looks.agreement(),
                looks.differing(SHOWN_DIFFERING),
                drift("WEIGHT"),
                drift("LEVEL"));
    }

    private Measured measured(QualityStore.Sample sample) {
        var strata = quality.strata(sample.id());
        return new Measured(sample, strata, sample.answered() == 0 ? null : QualityEstimate.of(strata));
    }

    private Drift drift(String kind) {
        return Drift.between(quality.shares(kind, 1), quality.shares(kind, 0));
    }

    private List<ClosingsReader.Closed> closings() {
        var reader = closings.getIfAvailable();
        return reader == null ? List.of() : reader.closings();
    }

    /// Draws the sample of a closing.
    @Transactional
    public JobAnswer draw(long closing) {
        var found =
                closings().stream().filter(closed -> closed.number() == closing).findFirst();
        boolean drawn =
                quality.samples().stream().anyMatch(sample -> sample.closing().number() == closing);
        var details = Map.of("closing", Long.toString(closing));
        if (found.isEmpty() || drawn || runs.newest(1).isEmpty()) {
            audit.refused(LinkageAudit.QUALITY_SAMPLED, "", details);
            return new JobAnswer.Refused(List.of(drawn ? "この確定の標本は、もう作られています。" : "照合と年次確定のあとで標本を作れます。"));
        }
        audit.done(LinkageAudit.QUALITY_SAMPLED, "closing:" + closing, details);
        return jobs.request(
                QualityJob.KIND,
                Long.toString(closing),
                Map.of(
                        "closing", Long.toString(closing),
                        "year", Integer.toString(found.get().year()),
                        "version", Integer.toString(found.get().version())));
    }
}
