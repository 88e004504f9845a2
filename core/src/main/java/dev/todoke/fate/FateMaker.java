package dev.todoke.fate;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.tumour.ReportingRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says of each notification of a person what became of it (届出のゆくえの判定).
///
/// Of several notifications of one tumour the one whose diagnosis was taken counts; the others are told that the tumour
/// was known already, and nothing more.
public final class FateMaker {

    private final Map<Integer, ClosingSummary> newestClosing;
    private final Instant now;

    /// @param newestClosing the newest closing by year of diagnosis
    public FateMaker(Map<Integer, ClosingSummary> newestClosing, Instant now) {
        this.newestClosing = Map.copyOf(newestClosing);
        this.now = now;
    }

    /// @param madeAt when the newest version of each notification was made; other reports are left out
    public List<Fate> of(ConsolidatedPerson person, Map<String, Instant> madeAt) {
        var tumours = person.tumours();
        var counted = ReportingRule.counted(
                tumours.stream().map(ConsolidatedTumour::facts).toList());
        var fates = new ArrayList<Fate>();
        for (int i = 0; i < tumours.size(); i++) {
            var tumour = tumours.get(i);
            for (String report : tumour.sources()) {
                var made = madeAt.get(report);
                if (made != null) {
                    fates.add(fate(report, made, tumour, counted.get(i)));
                }
            }
        }
        return List.copyOf(fates);
    }

    private Fate fate(String report, Instant made, ConsolidatedTumour tumour, boolean counted) {
        int year = tumour.diagnosis().date().value().year().orElse(0);
        if (year == 0) {
            return new Fate(report, Fate.Stage.YEAR_UNKNOWN, 0, 0, now);
        }
        if (!counted) {
            return new Fate(report, Fate.Stage.NOT_COUNTED, year, 0, now);
        }
        var closing = newestClosing.get(year);
        if (closing == null) {
            return new Fate(report, Fate.Stage.WAITS_FOR_CLOSING, year, 0, now);
        }
        if (made.isAfter(closing.closedAt())) {
            return new Fate(report, Fate.Stage.NEXT_CLOSING, year, closing.version(), now);
        }
        var stage = tumour.sources().getFirst().equals(report) ? Fate.Stage.COUNTED : Fate.Stage.COUNTED_AS_KNOWN;
        return new Fate(report, stage, year, closing.version(), now);
    }
}
