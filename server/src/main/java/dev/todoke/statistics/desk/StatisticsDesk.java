package dev.todoke.statistics.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.disclosure.DisclosureAnswer;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.statistics.IncidenceCounter;
import dev.todoke.statistics.YearStatistics;
import dev.todoke.statistics.release.ReleaseDraft;
import dev.todoke.statistics.release.ReleaseHead;
import dev.todoke.statistics.release.ReleasePackage;
import dev.todoke.statistics.release.ReleasedYear;
import dev.todoke.statistics.store.StatisticsStore;
import dev.todoke.statistics.store.StoredDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where tables of a closing are computed (統計表の作成).
@Component
public class StatisticsDesk {

    /// Kind of the job that computes.
    public static final String JOB = "statistics";

    private final ObjectProvider<ClosingReader> closings;
    private final StatisticsStore store;
    private final JobDesk jobs;
    private final AuditTrail audit;
    private final Clock clock;
    private final int threshold;
    private final boolean practice;

    public StatisticsDesk(
            ObjectProvider<ClosingReader> closings,
            StatisticsStore store,
            JobDesk jobs,
            AuditTrail audit,
            Clock clock,
            @Value("${todoke.statistics.threshold:10}") int threshold,
            @Value("${todoke.demo.enabled:false}") boolean practice) {
        this.closings = closings;
        this.store = store;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.threshold = threshold;
        this.practice = practice;
    }

    /// A closing with what has been made of it so far.
    public record Standing(ClosingSummary closing, boolean computed, Optional<Long> release) {}

    /// Newest first.
    @Transactional(readOnly = true)
    public List<Standing> closings() {
        var drafted = store.draftedClosings();
        return all().reversed().stream()
                .map(c -> new Standing(c, drafted.contains(c.number()), store.releaseOf(c.number())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ClosingSummary> closing(long number) {
        return all().stream().filter(c -> c.number() == number).findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<StoredDraft> draft(long closing) {
        return store.draft(closing);
    }

    @Transactional(readOnly = true)
    public Optional<Long> releaseOf(long closing) {
        return store.releaseOf(closing);
    }

    /// Asks for the computation of a closing's tables.
    @Transactional
    public ReleaseAnswer request(SignedIn who, long closing) {
        if (!who.may(Permission.COMPUTE_STATISTICS)) {
            return new ReleaseAnswer.Refused(List.of("統計表を作れるのは、集計担当者と登録室責任者です。"));
        }
        return switch (jobs.request(JOB, "closing:" + closing, Map.of("closing", Long.toString(closing)))) {
            case JobAnswer.Accepted(var run) -> new ReleaseAnswer.Accepted(run);
            case JobAnswer.Refused(var reasons) -> new ReleaseAnswer.Refused(reasons);
        };
    }

    /// Computes the tables of a closing and what a release of them would withhold; a year too small to be released
    /// still
    /// has its tables for the registry room.
    @Transactional
    public StoredDraft compute(long number) {
        var closing = closing(number).orElseThrow(() -> new UnknownClosing(number));
        int year = closing.year().value();
        var source = store.populationSource(year).orElse("人口なし");
        YearStatistics counted;
        try (var tumours = closings.getObject().records(number)) {
            counted = IncidenceCounter.count(closing, tumours, store.population(year), source, store.deaths(year));
        }
        var draft = stored(counted, source);
        store.putDraft(draft);
        audit.done(
                ReleaseAudit.COMPUTED,
                "closing:" + number,
                Map.of("year", Integer.toString(year), "withheld", Long.toString(draft.small() + draft.withheld())));
        return draft;
    }

    private StoredDraft stored(YearStatistics counted, String source) {
        var closing = counted.closing();
        var head = new ReleaseHead(
                0,
                closing.year().value(),
                closing.number(),
                closing.version(),
                closing.closedAt(),
                closing.closedAt(),
                source,
                threshold,
                practice);
        var draft = ReleaseDraft.ifProtectable(counted, head);
        var disclosure = draft.map(ReleaseDraft::disclosure);
        return new StoredDraft(
                closing.number(),
                closing.year().value(),
                clock.instant(),
                counted.outside(),
                disclosure.map(StatisticsDesk::cells).orElse(0L),
                disclosure.map(StatisticsDesk::small).orElse(0L),
                disclosure.map(StatisticsDesk::besides).orElse(0L),
                file(ReleaseDraft.complete(counted, head)),
                draft.map(d -> file(d.tables())).orElseGet(() -> new byte[0]));
    }

    private static byte[] file(ReleasedYear tables) {
        try {
            return ReleasePackage.bytes(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cells(DisclosureAnswer answer) {
        return switch (answer) {
            case DisclosureAnswer.Releasable releasable -> releasable.cells();
            case DisclosureAnswer.MustSuppress must -> must.cells();
        };
    }

    private static long small(DisclosureAnswer answer) {
        return answer instanceof DisclosureAnswer.MustSuppress must
                ? must.primary().size()
                : 0;
    }

    private static long besides(DisclosureAnswer answer) {
        return answer instanceof DisclosureAnswer.MustSuppress must
                ? must.secondary().size()
                : 0;
    }

    private List<ClosingSummary> all() {
        var reader = closings.getIfAvailable();
        return reader == null ? List.of() : reader.all();
    }
}
