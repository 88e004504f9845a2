package dev.todoke.validation;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.RawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tries another edition of the checks on stored records before it takes effect (規則変更の試行): what would no
/// longer be found, and what would be found new. Nothing is stored or changed.
public final class RuleComparison {

    /// Which way a finding changes.
    public enum Change {
        /// Found by the edition in force, not by the other.
        LAPSES("-"),
        /// Found by the other edition only.
        APPEARS("+");

        private final String sign;

        Change(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /// A finding in which the editions differ. One whose weight alone changes lapses with the one and appears
    /// with the other.
    public record Difference(FacilityCode facility, RawRecord record, Change change, Finding finding) {}

    /// How many findings of a check change at a facility.
    public record Count(String check, FacilityCode facility, long lapsing, long appearing) {}

    private record Place(String check, FacilityCode facility) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byCheck = check.compareTo(other.check);
            return byCheck != 0 ? byCheck : facility.value().compareTo(other.facility.value());
        }
    }

    private final CheckEdition now;
    private final CheckEdition other;
    private final Map<Place, Count> counts = new TreeMap<>();
    private long records;
    private long changedRecords;

    public RuleComparison(CheckEdition now, CheckEdition other) {
        this.now = now;
        this.other = other;
    }

    /// Compares one record and counts its differences.
    ///
    /// @param findings everything the checks of the program find in it
    public List<Difference> compare(FacilityCode facility, RawRecord record, List<Finding> findings) {
        records++;
        if (findings.isEmpty()) {
            return List.of();
        }
        var checked = new CheckedRecord(record);
        var before = now.judge(checked, findings);
        var after = other.judge(checked, findings);
        var differences = new ArrayList<Difference>();
        for (Finding finding : before) {
            if (!after.contains(finding)) {
                differences.add(new Difference(facility, record, Change.LAPSES, finding));
            }
        }
        for (Finding finding : after) {
            if (!before.contains(finding)) {
                differences.add(new Difference(facility, record, Change.APPEARS, finding));
            }
        }
        changedRecords += differences.isEmpty() ? 0 : 1;
        differences.forEach(this::count);
        return differences;
    }

    private void count(Difference difference) {
        var place = new Place(difference.finding().check(), difference.facility());
        boolean lapses = difference.change() == Change.LAPSES;
        counts.merge(
                place,
                new Count(place.check(), place.facility(), lapses ? 1 : 0, lapses ? 0 : 1),
                (a, b) -> new Count(a.check(), a.facility(), a.lapsing() + b.lapsing(), a.appearing() + b.appearing()));
    }

    /// By check, then by facility.
    public List<Count> counts() {
        return List.copyOf(counts.values());
    }

    public long records() {
        return records;
    }

    /// Records with at least one difference.
    public long changedRecords() {
        return changedRecords;
    }
}
