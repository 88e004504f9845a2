package dev.todoke.audit.store;

import dev.todoke.audit.AuditEvent;
import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes events with their leaf and keyed hash into the open transaction (監査記録の記入).
@Component
public class StoredAuditTrail implements AuditTrail {

    private final AuditStore store;
    private final AuditKeys keys;
    private final FaceTransactions transactions;
    private final Clock clock;

    public StoredAuditTrail(AuditStore store, AuditKeys keys, FaceTransactions transactions, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
        var acting = Acting.present().orElse(Acting.SYSTEM);
        var event = new AuditEvent(
                clock.instant(),
                kind.id(),
                acting.role(),
                acting.facility(),
                acting.account(),
                subject,
                outcome,
                AuditEvent.complete(kind, details));
        var leaf = event.leaf();
        acting.run(() -> transactions.run(() -> store.add(event, leaf, keys.mac(leaf))));
    }
}
