package dev.todoke.intake;

import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.validation.CheckOccasion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Accepted notifications with all their versions (届出の台帳): where a new version is written and a notification is
/// withdrawn. Nothing in it is overwritten. Row-level security shows a hospital its own notifications only.
public interface NotificationLedger {

    /// @param by number of the account, empty for the program
    record Withdrawn(String reason, Instant at, String by) {}

    /// Where a notification stands among those of its submission.
    ///
    /// @param submission our own number of the submission
    /// @param receipt receipt number of its file
    /// @param previous number of the one before it; empty at the beginning
    /// @param next number of the one behind it; empty at the end
    /// @param sameChart others of the facility with the same chart number
    /// @param sentBy code that sent it, when it counts under another code of the same hospital; empty otherwise
    record Place(long submission, String receipt, String previous, String next, List<String> sameChart, String sentBy) {
        public Place {
            sameChart = List.copyOf(sameChart);
        }
    }

    Optional<NotificationVersion> newest(String notification);

    /// The newest version, which nobody else can follow up until the open transaction ends.
    Optional<NotificationVersion> lock(String notification);

    /// The oldest first.
    List<NotificationVersion> versions(String notification);

    Optional<Withdrawn> withdrawal(String notification);

    Optional<Place> place(String notification);

    /// What the checks know today about a notification of this facility.
    CheckOccasion occasion(NotificationVersion version);

    /// Writes the next version and tells everybody who derives something from it; answers its number.
    ///
    /// @param values the items that change
    /// @param query number of the query it comes from; empty when from none
    int append(NotificationVersion newest, Map<Item, String> values, String reason, String query, String by);

    /// The notification counts no longer; its versions stay.
    void withdraw(NotificationVersion newest, String reason, String by);
}
