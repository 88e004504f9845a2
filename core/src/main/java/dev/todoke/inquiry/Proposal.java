package dev.todoke.inquiry;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A correction or withdrawal that waits for somebody of the registry room to take it over or refuse it
/// (訂正・取下げの提案).
///
/// @param version of the notification that the proposer saw
/// @param query number of the query it answers; empty when none
/// @param values by item, what stood there and what should; empty for a withdrawal
/// @param proposedBy number of the account
public record Proposal(
        long id,
        String notification,
        int version,
        FacilityCode facility,
        Origin origin,
        String query,
        boolean withdrawal,
        SortedMap<Item, Change> values,
        String reason,
        Instant proposedAt,
        String proposedBy,
        Settlement settlement) {

    public Proposal {
        values = new TreeMap<>(values);
    }

    /// Where it came from.
    public enum Origin {
        /// With the reply to a query in the portal.
        REPLY,
        /// Written down after a telephone call.
        CALL,
        /// By the hospital on its own.
        HOSPITAL
    }

    /// One value that should change.
    public record Change(String before, String after) {}

    /// What became of it.
    public sealed interface Settlement {

        record Waiting() implements Settlement {}

        /// @param version made from it; 0 for a withdrawal
        record TakenOver(int version, Instant at, String by) implements Settlement {}

        record Refused(String reason, Instant at, String by) implements Settlement {}
    }

    public boolean isWaiting() {
        return settlement instanceof Settlement.Waiting;
    }

    /// May it be taken over? What the proposer saw must still stand, and who wrote a call down is not the one who
    /// takes it over.
    ///
    /// @param newest the notification as it stands now
    /// @param by number of the account that wants to take it over
    public List<Sentence> faultsOfTakingOver(NotificationVersion newest, boolean withdrawn, String by) {
        if (!isWaiting()) {
            return List.of(Query.sentence("settled"));
        }
        var faults = new ArrayList<Sentence>();
        if (withdrawn) {
            faults.add(Query.sentence("withdrawn"));
        }
        if (origin == Origin.CALL && proposedBy.equals(by)) {
            faults.add(Query.sentence("second-person"));
        }
        if (!outdated(newest).isEmpty()) {
            faults.add(Query.sentence(
                    "outdated",
                    Integer.toString(version),
                    Integer.toString(newest.version()),
                    String.join("・", outdated(newest).stream().map(Item::ja).toList())));
        }
        return List.copyOf(faults);
    }

    /// Items whose value is no longer the one that the proposer saw.
    public List<Item> outdated(NotificationVersion newest) {
        return values.entrySet().stream()
                .filter(e -> !newest.value(e.getKey()).equals(e.getValue().before()))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /// Item by item, what should stand there.
    public SortedMap<Item, String> after() {
        var after = new TreeMap<Item, String>();
        values.forEach((item, change) -> after.put(item, change.after()));
        return after;
    }
}
