package dev.todoke.consolidation;

import dev.todoke.linkage.Consequences;
import dev.todoke.notification.Notification;
import java.util.List;
import java.util.Optional;

/// Tells what a correction or a withdrawal of one notification would change (訂正・取下げの影響の試算), before it is done.
///
/// Declared here and implemented by those who close years.
public interface ChangeConsequenceReader {

    /// @param person number of the person
    /// @param reports all reports of the person, the one in question among them
    /// @param notification number of the one in question
    /// @param instead what it would say; empty when it is withdrawn
    Consequences ofChange(String person, List<String> reports, String notification, Optional<Notification> instead);
}
