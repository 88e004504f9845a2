package dev.todoke.closing.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.job.ClosingDifferences;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.DifferenceStore;
import dev.todoke.closing.store.DifferenceStore.Filter;
import dev.todoke.closing.store.DifferenceStore.ItemTotal;
import dev.todoke.closing.store.DifferenceStore.Line;
import dev.todoke.closing.store.DifferenceStore.Total;
import dev.todoke.kernel.YearOfDiagnosis;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where two closings of a year are compared (版の間の差の閲覧).
@Component
public class DifferenceDesk {

    private final ClosingStore closings;
    private final DifferenceStore differences;
    private final ClosingDifferences work;
    private final AuditTrail audit;
    private final Clock clock;

    public DifferenceDesk(
            ClosingStore closings,
            DifferenceStore differences,
            ClosingDifferences work,
            AuditTrail audit,
            Clock clock) {
        this.closings = closings;
        this.differences = differences;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a page shows of a comparison.
    ///
    /// @param lines number of lines that the filter leaves
    public record View(
            ClosingSummary older,
            ClosingSummary newer,
            List<ClosingSummary> versions,
            List<Total> totals,
            List<ItemTotal> items,
            long lines,
            List<Line> shown) {}

    /// Two versions of a year; without numbers the newest two. Empty when the year has not been closed
    /// twice.
    @Transactional
    public Optional<View> view(YearOfDiagnosis year, long older, long newer, Filter filter, long offset, long limit) {
        var versions = closings.all().stream()
                .filter(closing -> closing.year().equals(year))
                .toList()
                .reversed();
        if (versions.size() < 2) {
            return Optional.empty();
        }
        var is = chosen(versions, newer).orElse(versions.get(0));
        var was = chosen(versions, older).orElse(versions.get(1));
        work.make(was, is, clock.instant());
        long before = was.number();
        long after = is.number();
        return Optional.of(new View(
                was,
                is,
                versions,
                differences.totals(before, after),
                differences.itemTotals(before, after),
                differences.count(before, after, filter),
                differences.lines(before, after, filter, offset, limit)));
    }

    /// Every line that the filter leaves, to be taken along; recorded.
    @Transactional
    public Optional<View> download(YearOfDiagnosis year, long older, long newer, Filter filter) {
        var view = view(year, older, newer, filter, 0, Integer.MAX_VALUE);
        view.ifPresent(found -> audit.done(
                ClosingAudit.DIFFERENCES_TAKEN,
                "closing:" + found.newer().number(),
                Map.of(
                        "year",
                        year.toString(),
                        "older",
                        Long.toString(found.older().number()),
                        "lines",
                        Long.toString(found.lines()))));
        return view;
    }

    private static Optional<ClosingSummary> chosen(List<ClosingSummary> versions, long number) {
        return versions.stream().filter(closing -> closing.number() == number).findFirst();
    }
}
