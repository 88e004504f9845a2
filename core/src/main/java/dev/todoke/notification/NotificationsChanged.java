package dev.todoke.notification;

import java.time.Instant;
import java.util.List;

/// Accepted notifications have a new version or were withdrawn (届出の訂正・取下げ): whatever is derived from them has to be
/// made again, in the same transaction.
///
/// @param notifications their numbers, in order
/// @param identity whether what identifies the person may have changed, so that the linkage has to look again
/// @param withdrawn whether they count no longer
public record NotificationsChanged(List<String> notifications, boolean identity, boolean withdrawn, Instant at) {

    public NotificationsChanged {
        notifications = notifications.stream().distinct().sorted().toList();
    }
}
