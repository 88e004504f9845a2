package dev.todoke.statistics.desk;

import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.population.Area;
import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.quality.QualityCounter;
import dev.todoke.statistics.quality.QualityKey;
import dev.todoke.statistics.store.QualityStore;
import dev.todoke.statistics.store.StatisticsStore;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where quality figures of closings are computed and looked at (登録精度).
@Component
public class QualityDesk {

    private final ObjectProvider<ClosingReader> closings;
    private final QualityStore store;
    private final StatisticsStore figures;
    private final Clock clock;

    public QualityDesk(
            ObjectProvider<ClosingReader> closings, QualityStore store, StatisticsStore figures, Clock clock) {
        this.closings = closings;
        this.store = store;
        this.figures = figures;
        this.clock = clock;
    }

    /// One line a year, and the lines of one closing.
    ///
    /// @param years the whole, all sites, of each computed year
    public record Shown(
            List<QualityStore.Computed> computed,
            Map<Long, QualityStore.Line> years,
            Map<Long, QualityStore.Timeliness> timely,
            List<QualityStore.Line> lines,
            List<QualityStore.Timeliness> timeliness) {}

    /// Computes what is missing: every closing without figures. Answers how many were computed.
    @Transactional
    public int compute() {
        var known = new HashSet<Long>();
        store.computed().forEach(one -> known.add(one.closing()));
        int made = 0;
        for (var closing : newest()) {
            if (!known.contains(closing.number())) {
                compute(closing);
                made++;
            }
        }
        return made;
    }

    private void compute(ClosingSummary closing) {
        var counter = new QualityCounter();
        try (var records = closings.getObject().records(closing.number())) {
            records.forEach(counter::add);
        }
        store.begin(closing, clock.instant());
        store.add(closing.number(), counter.lines(), deaths(closing.year().value()));
        store.addTimeliness(closing.number(), closing.year().value());
    }

    /// Deaths of residents by group of sites; empty when the year's deaths are not there.
    private Map<String, Long> deaths(int year) {
        var deaths = figures.deaths(year);
        var bySite = new HashMap<String, Long>();
        var sites = CaseSet.INVASIVE.sites();
        for (int i = 0; i < sites.size(); i++) {
            long count = deaths.of(Area.whole(), year, SexGroup.TOTAL, sites.get(i));
            if (count > 0) {
                bySite.put(i == 0 ? QualityKey.ALL_SITES : sites.get(i).code(), count);
            }
        }
        return bySite;
    }

    /// The newest closing of each year.
    private List<ClosingSummary> newest() {
        var reader = closings.getIfAvailable();
        return reader == null
                ? List.of()
                : reader.all().stream()
                        .filter(one ->
                                reader.latest(one.year()).filter(one::equals).isPresent())
                        .toList();
    }

    @Transactional(readOnly = true)
    public long missing() {
        var known =
                store.computed().stream().map(QualityStore.Computed::closing).toList();
        return newest().stream().filter(one -> !known.contains(one.number())).count();
    }

    /// @param closing number of a computed closing; the newest when there is no such
    @Transactional(readOnly = true)
    public Shown show(long closing, QualityKey.By by, boolean allSitesOnly) {
        var computed = store.computed();
        var years = new HashMap<Long, QualityStore.Line>();
        var timely = new HashMap<Long, QualityStore.Timeliness>();
        for (var one : computed) {
            store.lines(one.closing(), QualityKey.By.WHOLE, true).forEach(line -> years.put(one.closing(), line));
            store.timeliness(one.closing()).stream()
                    .filter(line -> line.facility().isEmpty())
                    .forEach(line -> timely.put(one.closing(), line));
        }
        if (computed.isEmpty()) {
            return new Shown(computed, years, timely, List.of(), List.of());
        }
        long chosen = computed.stream().anyMatch(one -> one.closing() == closing)
                ? closing
                : computed.getFirst().closing();
        return new Shown(computed, years, timely, store.lines(chosen, by, allSitesOnly), store.timeliness(chosen));
    }
}
