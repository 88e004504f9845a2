package dev.todoke.closing.difference;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosedTrace;
import dev.todoke.closing.ClosedTrace.ItemOrigin;
import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.difference.ChangedReports.Change;
import dev.todoke.closing.difference.ClosedSide.RowKey;
import dev.todoke.closing.difference.TumourDifference.Fate;
import dev.todoke.closing.difference.TumourDifference.ItemDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Compares two closings of a year and names the cause of every difference (年次確定の版の比較), from what was
/// stored with them. Rows without difference are never read.
public final class ClosingComparison {

    private static final int FIRST_ITEM = 3;
    private static final String BY_HAND = "K00";
    private static final ItemOrigin NOT_CHOSEN = new ItemOrigin("", "");

    private final ClosedSide before;
    private final ClosedSide after;
    private final ChangedReports reports;
    private final boolean codesDiffer;

    public ClosingComparison(ClosedSide before, ClosedSide after) {
        this.before = before;
        this.after = after;
        this.reports = new ChangedReports(before, after);
        this.codesDiffer = ClosedSide.differ(before, after, ClosingEdition.Kind.TABLE)
                || ClosedSide.differ(before, after, ClosingEdition.Kind.REGISTER)
                || ClosedSide.differ(before, after, ClosingEdition.Kind.CHOICE);
    }

    /// A row with everything stored of it.
    public record FullRow(ClosedRecord record, ClosedTrace trace) {}

    /// Rows that came, went or changed.
    public List<RowPair> changed() {
        return RowPair.changed(before, after);
    }

    /// Explains a tumour that is in one closing alone.
    public TumourDifference explain(RowPair pair) {
        var was = pair.before().map(RowKey::reports).orElse(List.of());
        var is = pair.after().map(RowKey::reports).orElse(List.of());
        var change = reports.among(was, is).stream()
                .findFirst()
                .or(() -> person(pair).stream().findFirst())
                .orElseGet(() -> fallback(pair.after().isPresent() ? is : was));
        return new TumourDifference(
                pair.after().isPresent() ? Fate.ADDED : Fate.GONE,
                pair.before().map(RowKey::row).orElse(0),
                pair.after().map(RowKey::row).orElse(0),
                change.cause(),
                change.report(),
                List.of());
    }

    /// Explains a tumour that is in both.
    public TumourDifference explain(RowPair pair, FullRow was, FullRow is) {
        var tumour = reports.among(was.trace().reports(), is.trace().reports());
        var person = person(pair);
        var items = new ArrayList<ItemDifference>();
        for (int item = FIRST_ITEM; item <= ClosedRecord.ITEMS; item++) {
            if (!was.record().item(item).equals(is.record().item(item))) {
                items.add(difference(item, was, is, tumour, person));
            }
        }
        var first = items.stream().findFirst();
        return new TumourDifference(
                Fate.CHANGED,
                pair.before().map(RowKey::row).orElse(0),
                pair.after().map(RowKey::row).orElse(0),
                first.map(ItemDifference::cause).orElse(Cause.UNKNOWN),
                first.map(ItemDifference::report).orElse(""),
                items);
    }

    private ItemDifference difference(int item, FullRow was, FullRow is, List<Change> tumour, List<Change> person) {
        var rule = is.trace().origins().getOrDefault(item, NOT_CHOSEN).rule();
        var change = change(item, was, is, tumour, person);
        return new ItemDifference(
                item, was.record().item(item), is.record().item(item), change.cause(), rule, change.report());
    }

    private Change change(int item, FullRow was, FullRow is, List<Change> tumour, List<Change> person) {
        if (ItemBasis.looksAtOtherTumours(item)) {
            return first(tumour, person).orElseGet(() -> fallback(is.trace().reports()));
        }
        if (ItemBasis.isLookedUp(item) && codesDiffer && sameBasis(item, was, is)) {
            return new Change("", Cause.CODE_EDITION);
        }
        return chosen(item, was.trace(), is.trace(), tumour, person)
                .or(() -> first(tumour, person))
                .orElseGet(() -> fallback(is.trace().reports()));
    }

    private static boolean sameBasis(int item, FullRow was, FullRow is) {
        for (int basis : ItemBasis.of(item)) {
            if (basis != item && !was.record().item(basis).equals(is.record().item(basis))) {
                return false;
            }
        }
        return was.trace().reports().equals(is.trace().reports());
    }

    /// The change of the report that gives the value now or gave it before; an override speaks for
    /// itself.
    private Optional<Change> chosen(
            int item, ClosedTrace was, ClosedTrace is, List<Change> tumour, List<Change> person) {
        var all = new ArrayList<>(tumour);
        all.addAll(person);
        for (int basis : ItemBasis.of(item)) {
            var earlier = was.origins().getOrDefault(basis, NOT_CHOSEN);
            var later = is.origins().getOrDefault(basis, NOT_CHOSEN);
            if (isOverride(later) != isOverride(earlier) || isOverride(later) && !later.equals(earlier)) {
                return Optional.of(new Change(later.report(), Cause.TUMOUR));
            }
            for (Change change : all) {
                boolean concerns = change.report().equals(later.report())
                        || change.report().equals(earlier.report());
                if (concerns && !change.report().isEmpty()) {
                    return Optional.of(change);
                }
            }
        }
        return Optional.empty();
    }

    /// Value chosen by a person (値の指定).
    private static boolean isOverride(ItemOrigin origin) {
        return origin.rule().equals(BY_HAND);
    }

    private static Optional<Change> first(List<Change> tumour, List<Change> person) {
        return tumour.stream().findFirst().or(() -> person.stream().findFirst());
    }

    /// What changed among all reports of the persons.
    private List<Change> person(RowPair pair) {
        var was = pair.before().map(row -> before.reportsOf(row.person()));
        var is = pair.after().map(row -> after.reportsOf(row.person()));
        return reports.among(was.orElseGet(() -> knownBefore(pair)), is.orElseGet(() -> knownAfter(pair)));
    }

    private Set<String> knownBefore(RowPair pair) {
        return pair.after().stream()
                .flatMap(row -> row.reports().stream())
                .flatMap(report -> before.report(report).stream())
                .findFirst()
                .map(report -> before.reportsOf(report.person()))
                .orElse(Set.of());
    }

    private Set<String> knownAfter(RowPair pair) {
        return pair.before().stream()
                .flatMap(row -> row.reports().stream())
                .flatMap(report -> after.report(report).stream())
                .findFirst()
                .map(report -> after.reportsOf(report.person()))
                .orElse(Set.of());
    }

    private Change fallback(List<String> ofTumour) {
        var report = ofTumour.stream().findFirst().orElse("");
        if (reports.rulesDiffer()) {
            return new Change(report, Cause.RULE_EDITION);
        }
        return new Change(report, codesDiffer ? Cause.CODE_EDITION : Cause.UNKNOWN);
    }
}
