package dev.todoke.audit;

import java.util.Map;

/// Where events are recorded (監査記録簿), inside the transaction of the matter itself: both are stored or neither is.
///
/// Who acts, at which face and when, the trail knows by itself.
public interface AuditTrail {

    /// Records one event.
    ///
    /// @param subject what it is about, as our own number with its kind: `file:17`, `person:4021`, or empty
    /// @param details values by the names that the kind asks for; our own numbers and counts, never personal data
    void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details);

    default void done(AuditKind kind, String subject, Map<String, String> details) {
        record(kind, AuditOutcome.DONE, subject, details);
    }

    default void refused(AuditKind kind, String subject, Map<String, String> details) {
        record(kind, AuditOutcome.REFUSED, subject, details);
    }

    default void read(AuditKind kind, String subject, Map<String, String> details) {
        record(kind, AuditOutcome.READ, subject, details);
    }
}
