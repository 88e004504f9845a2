package dev.todoke.provision.desk;

import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.provision.risk.RiskColumns;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The newest closings by column, in memory (見通しの表): read once beside the requests, and again after a new closing.
///
/// Only a process that may read the closings has them; elsewhere there is no preview, and the page says so.
@Component
class RiskTables {

    private static final Logger LOG = LoggerFactory.getLogger(RiskTables.class);

    private final ObjectProvider<ClosingReader> closings;
    private final FaceTransactions transactions;
    private final Populations populations;
    private final AtomicReference<Loaded> loaded = new AtomicReference<>(Loaded.NOTHING);
    private final AtomicBoolean loading = new AtomicBoolean();

    /// What was read last (読み込んだ表).
    ///
    /// @param closings numbers of the closings it was read from
    /// @param tables empty when they could not be read
    private record Loaded(List<Long> closings, Optional<RiskLook.Ready> tables) {
        private static final Loaded NOTHING = new Loaded(List.of(), Optional.empty());
    }

    RiskTables(ObjectProvider<ClosingReader> closings, FaceTransactions transactions, Populations populations) {
        this.populations = populations;
        this.closings = closings;
        this.transactions = transactions;
    }

    /// The tables of these closings, or why there are none yet.
    RiskLook.State of(List<ClosingSummary> wanted) {
        var reader = closings.getIfAvailable();
        if (reader == null || wanted.isEmpty()) {
            return new RiskLook.Absent();
        }
        var numbers = wanted.stream().map(ClosingSummary::number).toList();
        var now = loaded.get();
        if (now.closings().equals(numbers)) {
            return now.tables().<RiskLook.State>map(ready -> ready).orElseGet(() -> forgotten(now));
        }
        if (loading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("risk tables").start(() -> load(reader, wanted));
        }
        return new RiskLook.Underway();
    }

    /// A failure is said once; the next look tries again.
    private RiskLook.State forgotten(Loaded failed) {
        loaded.compareAndSet(failed, Loaded.NOTHING);
        return new RiskLook.Absent();
    }

    private void load(ClosingReader reader, List<ClosingSummary> wanted) {
        var numbers = wanted.stream().map(ClosingSummary::number).toList();
        try {
            var years = wanted.stream().map(closing -> closing.year().value()).toList();
            var tables = transactions.as(
                    Acting.EXTRACTION, () -> new RiskLook.Ready(columns(reader, numbers), populations.of(years)));
            loaded.set(new Loaded(numbers, Optional.of(tables)));
        } catch (RuntimeException e) {
            // the preview is a help, not a step: without it the page says so
            LOG.warn(
                    "risk tables: reading {} closings failed with {}",
                    numbers.size(),
                    e.getClass().getSimpleName());
            loaded.set(new Loaded(numbers, Optional.empty()));
        } finally {
            loading.set(false);
        }
    }

    private static RiskColumns columns(ClosingReader reader, List<Long> numbers) {
        var builder = RiskColumns.builder();
        for (long number : numbers) {
            try (var records = reader.records(number)) {
                records.forEach(builder::add);
            }
        }
        return builder.build();
    }
}
