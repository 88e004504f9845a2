package dev.todoke.linkage.job;

import dev.todoke.database.FaceTransactions;
import dev.todoke.linkage.KnownRecords;
import dev.todoke.linkage.LinkageBasis;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.store.BasisStore;
import dev.todoke.linkage.store.IncomingStore;
import dev.todoke.person.PersonRecordReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Every known report in memory (常駐する照合の索引): filled from the database when the program has
/// started, kept up by runs.
///
/// The database holds the truth. The index says by which run it stands; where another program has linked since,
/// it is
/// filled anew.
@Component
public class ResidentIndex {

    /// Reports that a page takes in by itself before it asks; more are left to a run.
    private static final int TAKEN_BY_THE_WAY = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(ResidentIndex.class);

    private final PersonRecordReader persons;
    private final BasisStore bases;
    private final IncomingStore incoming;
    private final ModelInForce models;
    private final FaceTransactions transactions;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Resident resident;
    private volatile Standing standing = new Standing(State.NONE, 0, 0, Duration.ZERO, Instant.EPOCH);

    public ResidentIndex(
            PersonRecordReader persons,
            BasisStore bases,
            IncomingStore incoming,
            ModelInForce models,
            FaceTransactions transactions,
            Clock clock) {
        this.persons = persons;
        this.bases = bases;
        this.incoming = incoming;
        this.models = models;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Whether it can be asked.
    public enum State {
        /// Nothing has been linked yet (まだない).
        NONE,
        /// 準備中
        FILLING,
        /// 使える
        READY
    }

    /// How the index stands, for pages.
    ///
    /// @param took time that filling it took
    public record Standing(State state, long records, long bytes, Duration took, Instant since) {}

    /// The index with what it weighs by.
    public record Resident(KnownRecords known, LinkageModel model, LinkageBasis basis) {}

    /// @param run the run after which the registry stands as the index holds it
    private record Filled(Resident resident, long run, long note) {}

    private long run;
    private long note;

    public Standing standing() {
        return standing;
    }

    /// Does something with the index, filled before if it has to be; waits while somebody else uses or fills it.
    /// Empty
    /// when nothing has been linked yet.
    public <T> Optional<T> use(Function<Resident, T> work) {
        lock.lock();
        try {
            return upToDate().map(work);
        } finally {
            lock.unlock();
        }
    }

    /// The same if it is ready at once; reports that have come since the last run are taken in before, if they
    /// are few.
    public <T> Optional<T> useIfReady(Function<Resident, T> work) {
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            if (resident == null || run != transactions.get(bases::newestRun)) {
                return Optional.empty();
            }
            takeIncoming();
            return Optional.of(work.apply(resident));
        } finally {
            lock.unlock();
        }
    }

    /// A run by batch has stored what the index holds.
    public void storedRun(long stored) {
        lock.lock();
        try {
            run = stored;
            noteStanding(standing.took(), standing.since());
        } finally {
            lock.unlock();
        }
    }

    private void takeIncoming() {
        var fresh = transactions.get(() -> incoming.after(note, TAKEN_BY_THE_WAY));
        if (resident == null || fresh.notes().isEmpty()) {
            return;
        }
        var present = transactions.get(() -> persons.findAll(fresh.records()));
        fresh.records().forEach(resident.known()::remove);
        resident.known().put(present);
        note = fresh.newest();
        noteStanding(standing.took(), standing.since());
    }

    private Optional<Resident> upToDate() {
        long newest = transactions.get(bases::newestRun);
        if (resident == null || run != newest) {
            resident = null;
            standing = new Standing(State.FILLING, 0, 0, Duration.ZERO, clock.instant());
            fill();
        }
        return Optional.ofNullable(resident);
    }

    private void fill() {
        var began = clock.instant();
        var filled = transactions.get(() -> bases.newest().map(this::filled));
        if (filled.isEmpty()) {
            standing = new Standing(State.NONE, 0, 0, Duration.ZERO, clock.instant());
            return;
        }
        resident = filled.get().resident();
        run = filled.get().run();
        note = filled.get().note();
        noteStanding(Duration.between(began, clock.instant()), clock.instant());
        LOG.info(
                "index of known records: {} records, {} MB, filled in {} ms",
                standing.records(),
                standing.bytes() >> 20,
                standing.took().toMillis());
    }

    private Filled filled(BasisStore.Stored stored) {
        long atRun = bases.newestRun();
        long atNote = incoming.newest();
        var model = models.of(stored.edition());
        var builder = KnownRecords.builder(model, stored.basis());
        persons.each(builder::add);
        return new Filled(new Resident(builder.build(), model, stored.basis()), atRun, atNote);
    }

    private void noteStanding(Duration took, Instant since) {
        if (resident != null) {
            standing = new Standing(
                    State.READY, resident.known().size(), resident.known().bytes(), took, since);
        }
    }
}
