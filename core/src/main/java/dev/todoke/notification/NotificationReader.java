package dev.todoke.notification;

import java.util.Optional;
import java.util.stream.Stream;

/// Accepted notifications in their current version, for other parts of the registry (届出の参照).
public interface NotificationReader {

    /// Every accepted notification that is not withdrawn; the caller closes the stream.
    Stream<Notification> accepted();

    Optional<Notification> find(String id);
}
