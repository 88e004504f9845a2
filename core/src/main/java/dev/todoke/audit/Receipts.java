package dev.todoke.audit;

import java.util.Optional;

/// Gives receipts for recorded events (受付証の発行).
public interface Receipts {

    /// The receipt of the latest event of this kind about the subject that was carried out; empty while it is not
    /// sealed,
    /// which takes about a second.
    Optional<Receipt> latest(AuditKind kind, String subject);

    /// The key that signs, in X.509 form (署名を確かめる鍵).
    byte[] publicKey();
}
