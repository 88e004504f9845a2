package dev.todoke.audit.seal;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.Receipt;
import dev.todoke.audit.Receipts;
import dev.todoke.audit.store.AuditKeys;
import dev.todoke.audit.store.AuditStore;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Receipts out of the sealed record (受付証). Nothing is signed here: the receipt leads to the root that the sealer
/// signed.
@Component
public class SealedReceipts implements Receipts {

    private final AuditStore store;
    private final Verification verification;
    private final AuditKeys keys;
    private final FaceTransactions transactions;

    public SealedReceipts(AuditStore store, Verification verification, AuditKeys keys, FaceTransactions transactions) {
        this.store = store;
        this.verification = verification;
        this.keys = keys;
        this.transactions = transactions;
    }

    @Override
    public Optional<Receipt> latest(AuditKind kind, String subject) {
        return transactions.as(
                Acting.SYSTEM,
                () -> store.latestDone(kind.id(), subject)
                        .flatMap(row -> verification.prove(row.id()).map(proven -> receipt(row, proven))));
    }

    private Receipt receipt(AuditStore.Row row, Verification.Proven proven) {
        return new Receipt(row.event().canonical(), proven.proof(), proven.checkpoint(), keys.publicKey());
    }

    @Override
    public byte[] publicKey() {
        return keys.publicKey();
    }
}
