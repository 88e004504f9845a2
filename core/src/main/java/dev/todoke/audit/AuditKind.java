package dev.todoke.audit;

import java.util.List;

/// A kind of event that is recorded (監査記録の種類). Each module lists its own as an enum; together they are the catalogue.
public interface AuditKind {

    /// Stable name such as `notification.submitted`: module, dot, past participle.
    String id();

    /// What happened, in words of the field.
    String japanese();

    /// Names of the details that an event of this kind carries, all of them and no others.
    List<String> details();
}
