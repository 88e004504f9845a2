package dev.todoke.statistics;

import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.ClosingReader;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.store.JobStore;
import dev.todoke.statistics.desk.PublicationDesk;
import dev.todoke.statistics.desk.ReleaseDesk;
import dev.todoke.statistics.desk.StatisticsDesk;
import dev.todoke.statistics.store.PublicationReader;
import dev.todoke.statistics.store.PublicationStore;
import dev.todoke.statistics.store.StatisticsStore;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/// Desks and stores of statistics on a database of their own, without a server (机上の一式).
public final class StatisticsBench {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
    private static final AuditTrail NOBODY_LISTENS = (_, _, _, _) -> {};

    private final TestDatabase database = TestDatabase.fresh();
    private final StatisticsStore store = new StatisticsStore(database.jdbc(), new JdbcTemplate(database.dataSource()));
    private final PublicationStore publication =
            new PublicationStore(database.jdbc(), new JdbcTemplate(database.dataSource()));
    private final StatisticsDesk tables;
    private final ReleaseDesk releases = new ReleaseDesk(store, publication, NOBODY_LISTENS, CLOCK);
    private final PublicationDesk figures = new PublicationDesk(new PublicationReader(database.jdbc()), publication);

    public StatisticsBench(ClosingReader closings) {
        var jobs = new JobDesk(new JobStore(database.jdbc()), database.transactions(), NOBODY_LISTENS, CLOCK);
        this.tables = new StatisticsDesk(provider(closings), store, jobs, NOBODY_LISTENS, CLOCK, 10, true);
        registry(() -> {
            store.replacePopulation(InventedYear.population(), "架空の人口");
            return true;
        });
    }

    public StatisticsDesk tables() {
        return tables;
    }

    public ReleaseDesk releases() {
        return releases;
    }

    public PublicationDesk figures() {
        return figures;
    }

    public PublicationStore publication() {
        return publication;
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T registry(Supplier<T> work) {
        return transactions().as(Acting.at(Face.REGISTRY), work);
    }

    public <T> T everybody(Supplier<T> work) {
        return transactions().as(Acting.at(Face.PUBLIC), work);
    }

    private FaceTransactions transactions() {
        return database.transactions();
    }

    private static ObjectProvider<ClosingReader> provider(ClosingReader closings) {
        return new ObjectProvider<>() {
            @Override
            public ClosingReader getObject() {
                return closings;
            }
        };
    }
}
