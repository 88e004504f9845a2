package dev.todoke.inquiry;

import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.notification.RecordReading;
import dev.todoke.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The wish to give a notification a new version (訂正).
///
/// @param seen the version on the screen of the one who saves
/// @param values the items as they should stand
public record VersionSave(int seen, Map<Item, String> values, String reason) {

    private static final int LONGEST = 1000;

    public VersionSave {
        values = Map.copyOf(values);
    }

    /// What comes of it.
    public sealed interface Answer {

        /// @param values those that differ
        record Allowed(Map<Item, String> values) implements Answer {
            public Allowed {
                values = Map.copyOf(values);
            }
        }

        record Refused(List<Sentence> reasons) implements Answer {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }

        /// The checks find errors that were not there before.
        record Faulty(List<Finding> findings) implements Answer {
            public Faulty {
                findings = List.copyOf(findings);
            }
        }

        /// Somebody saved since: both versions are to be shown.
        record Stale(int newest) implements Answer {}
    }

    /// @param found errors of the record with the new values that the newest version does not have
    public Answer decide(NotificationVersion newest, boolean withdrawn, List<Finding> found) {
        if (newest.version() != seen) {
            return new Answer.Stale(newest.version());
        }
        var differing = newest.differing(values);
        var reasons = new ArrayList<Sentence>();
        if (withdrawn) {
            reasons.add(Query.sentence("withdrawn"));
        }
        if (differing.isEmpty()) {
            reasons.add(Query.sentence("nothing-changed"));
        }
        if (reason.isBlank()) {
            reasons.add(Query.sentence("reason-missing"));
        }
        if (reason.length() > LONGEST) {
            reasons.add(Query.sentence("too-long", Integer.toString(LONGEST)));
        }
        if (!reasons.isEmpty()) {
            return new Answer.Refused(reasons);
        }
        if (!found.isEmpty()) {
            return new Answer.Faulty(found);
        }
        return switch (newest.read(differing)) {
            case RecordReading.Understood _ -> new Answer.Allowed(differing);
            case RecordReading.NotUnderstood(var items) ->
                new Answer.Refused(List.of(Query.sentence(
                        "not-understood",
                        String.join("・", items.stream().map(Item::ja).toList()))));
        };
    }
}
