package dev.todoke.closing.difference;

import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.difference.KnownReport.Fate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What became of reports between two closings (届出・死亡票の変化).
final class ChangedReports {

    private final ClosedSide before;
    private final ClosedSide after;

    ChangedReports(ClosedSide before, ClosedSide after) {
        this.before = before;
        this.after = after;
    }

    /// A report with the cause it stands for.
    record Change(String report, Cause cause) {}

    /// What changed among the reports of a tumour or person, strongest evidence first.
    List<Change> among(Collection<String> earlier, Collection<String> later) {
        var all = new TreeSet<>(earlier);
        all.addAll(later);
        var changes = new ArrayList<Change>();
        for (String report : all) {
            cause(report, earlier.contains(report), later.contains(report))
                    .ifPresent(cause -> changes.add(new Change(report, cause)));
        }
        changes.sort((a, b) -> a.cause().compareTo(b.cause()));
        return changes;
    }

    private Optional<Cause> cause(String report, boolean wasThere, boolean isThere) {
        if (wasThere && isThere) {
            return corrected(report) ? Optional.of(Cause.CORRECTION) : Optional.empty();
        }
        return isThere ? Optional.of(arrival(report)) : Optional.of(departure(report));
    }

    private boolean corrected(String report) {
        var was = before.report(report);
        var is = after.report(report);
        return was.isPresent()
                && is.isPresent()
                && !was.get().content().equals(is.get().content());
    }

    /// Why a report belongs to a tumour to which it did not belong.
    private Cause arrival(String report) {
        var is = after.report(report);
        if (is.isEmpty()) {
            return Cause.UNKNOWN;
        }
        var was = before.report(report);
        if (was.isPresent() && was.get().fate() == Fate.CONCERNED) {
            return corrected(report) ? Cause.CORRECTION : moved(was.get(), is.get());
        }
        if (is.get().receivedAt().isAfter(before.closedAt())) {
            return switch (is.get().kind()) {
                case NOTIFICATION -> Cause.LATE_NOTIFICATION;
                case FOLLOW_BACK -> Cause.FOLLOW_BACK;
                case DEATH -> Cause.DEATH;
            };
        }
        return is.get().changedAt().isAfter(before.closedAt()) ? Cause.CORRECTION : Cause.LINKAGE;
    }

    /// Why a report belongs no longer to its tumour.
    private Cause departure(String report) {
        var was = before.report(report);
        var is = after.report(report);
        if (was.isEmpty() || is.isEmpty()) {
            return Cause.UNKNOWN;
        }
        if (is.get().fate() == Fate.WITHDRAWN) {
            return Cause.WITHDRAWAL;
        }
        return corrected(report) ? Cause.CORRECTION : moved(was.get(), is.get());
    }

    /// The same report, unchanged, at another tumour: another person, or another tumour of the same person.
    private Cause moved(KnownReport was, KnownReport is) {
        if (!companions(was, is)) {
            return Cause.LINKAGE;
        }
        return rulesDiffer() ? Cause.RULE_EDITION : Cause.TUMOUR;
    }

    /// Whether the report has the same fellow reports: numbers of persons may change when persons are merged.
    private boolean companions(KnownReport was, KnownReport is) {
        var earlier = new TreeSet<>(before.reportsOf(was.person()));
        var later = new TreeSet<>(after.reportsOf(is.person()));
        earlier.removeIf(report ->
                after.report(report).filter(r -> r.fate() != Fate.WITHDRAWN).isEmpty());
        later.removeIf(report -> after.report(report)
                .filter(r -> r.receivedAt().isAfter(before.closedAt()))
                .isPresent());
        return is.fate() == Fate.ELSEWHERE ? was.person().equals(is.person()) : earlier.equals(later);
    }

    boolean rulesDiffer() {
        return ClosedSide.differ(before, after, ClosingEdition.Kind.RULE);
    }
}
