package dev.todoke.closing.job;

import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.FigureStore;
import dev.todoke.closing.store.ProvenanceStore;
import dev.todoke.closing.store.ReturnStore;
import dev.todoke.closing.store.TrialStore;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.consolidation.web.ConsolidationSamples;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.jobs.JobContext;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.notification.ReceivedAt;
import dev.todoke.testing.TestDatabase;
import dev.todoke.vitalstatus.DeathReader;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.web.OpenBeforeClosing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/// Notifications in memory, closings in PostgreSQL: what is closed can be changed by a test in one
/// line.
public final class SmallRegistry {

    public static final YearOfDiagnosis YEAR = new YearOfDiagnosis(2018);

    public final TestDatabase database = TestDatabase.fresh();
    public final TrialStore trials = new TrialStore(database.jdbc());
    public final ClosingStore closings = new ClosingStore(database.jdbc());
    public final ProvenanceStore provenance = new ProvenanceStore(database.jdbc());
    public final FigureStore figures = new FigureStore(database.jdbc());
    public Clock clock = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

    private final Map<String, Notification> reports = new TreeMap<>();
    private final Map<String, Instant> received = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();

    public SmallRegistry take(String report, String person, String site, PartialDate diagnosed) {
        return take(report, person, site, diagnosed, "40001");
    }

    public SmallRegistry take(String report, String person, String site, PartialDate diagnosed, String facility) {
        reports.put(report, ConsolidationSamples.notification(report, facility, site, "814039", diagnosed));
        received.putIfAbsent(report, clock.instant());
        persons.put(report, person);
        return this;
    }

    public SmallRegistry later() {
        clock = Clock.offset(clock, Duration.ofDays(30));
        return this;
    }

    /// Runs the job that closes; 0 for a closing that nobody proposed.
    public List<String> close(long proposal) {
        return close(new Context(proposal, "", false));
    }

    List<String> close(Context context) {
        var notifications = new Listed(reports, received);
        var work = new ClosingWork(
                new PersonsOfYear(notifications, new NoDeaths(), () -> persons, SettlementReader.nothing()),
                new NoFacilities(),
                NumberingSecret.none(),
                ClosingSettings.standard());
        var open = new OpenWork(new DefaultListableBeanFactory().getBeanProvider(OpenBeforeClosing.class));
        var ledger = new ClosingLedger(
                provenance,
                figures,
                new ReturnStore(database.jdbc()),
                closings,
                notifications,
                new NoDeaths(),
                () -> persons);
        var job = new ClosingJob(work, open, ledger, closings, trials, database.transactions(), clock);
        Acting.at(Face.REGISTRY, "a").run(() -> job.run(context));
        return context.said;
    }

    /// A proposal of a trial of what the registry holds now.
    public long propose(String by) {
        var work = new ClosingWork(
                new PersonsOfYear(
                        new Listed(reports, received), new NoDeaths(), () -> persons, SettlementReader.nothing()),
                new NoFacilities(),
                NumberingSecret.none(),
                ClosingSettings.standard());
        return registry(() -> {
            var made = work.make(YEAR, Progress.NONE);
            long trial = trials.addTrial(YEAR, made.sha256(), made.counts(), 0, clock.instant(), by);
            trials.addProposal(trials.trial(trial).orElseThrow(), "", clock.instant(), by);
            return trials.proposalFor(trials.trial(trial).orElseThrow())
                    .orElseThrow()
                    .id();
        });
    }

    public <T> T registry(Supplier<T> work) {
        return database.transactions().as(Acting.at(Face.REGISTRY, "a"), work);
    }

    /// A run that may die after its chunk was done, before the transaction ends.
    final class Context implements JobContext {
        private final List<String> said = new ArrayList<>();
        private final long proposal;
        private final boolean dies;
        private String cursor;

        Context(long proposal, String cursor, boolean dies) {
            this.proposal = proposal;
            this.cursor = cursor;
            this.dies = dies;
        }

        @Override
        public long run() {
            return 1;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of("year", YEAR.toString(), "proposal", Long.toString(proposal));
        }

        @Override
        public String cursor() {
            return cursor;
        }

        @Override
        public void chunk(UnaryOperator<String> work) {
            cursor = registry(() -> {
                var next = work.apply(cursor);
                if (dies) {
                    throw new MachineDied();
                }
                return next;
            });
        }

        @Override
        public void total(long units) {
            said.add("total");
        }

        @Override
        public void message(String sentence) {
            said.add(sentence);
        }

        @Override
        public void result(String address) {
            said.add(address);
        }

        @Override
        public Progress progress() {
            return Progress.NONE;
        }
    }

    static final class MachineDied extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }

    private record Listed(Map<String, Notification> all, Map<String, Instant> received) implements NotificationReader {

        @Override
        public Stream<Notification> accepted() {
            return all.values().stream();
        }

        @Override
        public Optional<Notification> find(String id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Map<String, ReceivedAt> receivedAt(Collection<String> ids) {
            var found = new HashMap<String, ReceivedAt>();
            ids.forEach(id -> {
                var at = received.getOrDefault(id, Instant.EPOCH);
                found.put(id, new ReceivedAt(at, at));
            });
            return found;
        }
    }

    private static final class NoDeaths implements DeathReader {

        @Override
        public Stream<DeathRecord> all() {
            return Stream.of();
        }

        @Override
        public Optional<DeathRecord> find(String id) {
            return Optional.empty();
        }
    }

    private static final class NoFacilities implements FacilityReader {

        @Override
        public List<Facility> all() {
            return List.of();
        }

        @Override
        public Optional<Facility> find(FacilityCode code) {
            return Optional.empty();
        }
    }
}
