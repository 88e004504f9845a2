package dev.todoke.audit;

import java.util.Set;

/// The details of an event are not the ones its kind asks for (監査記録の項目の過不足).
public final class IncompleteAuditEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IncompleteAuditEvent(AuditKind kind, Set<String> given) {
        super("%s needs details %s, given %s".formatted(kind.id(), kind.details(), given));
    }
}
