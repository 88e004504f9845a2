package dev.todoke.certificate;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A certificate handed out to a hospital (クライアント証明書), without its key.
///
/// @param serial 32 hexadecimal digits
/// @param holder person or terminal it was made for; stands in our table only, never in the certificate
/// @param renews serial of the certificate it follows, or empty
public record ClientCertificate(
        String serial,
        FacilityCode facility,
        String holder,
        Instant from,
        Instant until,
        Instant issuedAt,
        String issuedBy,
        String renews,
        Standing standing) {

    /// Whether it was revoked (失効しているか).
    public sealed interface Standing {

        /// Never revoked; it may have run out.
        record Kept() implements Standing {}

        record Revoked(RevocationReason reason, String note, Instant at, String by) implements Standing {}
    }

    /// What it is worth at a moment (証明書の状態).
    public enum State {
        IN_FORCE,
        EXPIRED,
        REVOKED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Why a certificate opens nothing (証明書で接続できない理由).
    public enum Flaw {
        MISSING,
        UNKNOWN,
        REVOKED,
        EXPIRED,
        OTHER_FACILITY;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean revoked() {
        return standing instanceof Standing.Revoked;
    }

    public State stateAt(Instant now) {
        if (revoked()) {
            return State.REVOKED;
        }
        return now.isBefore(until) ? State.IN_FORCE : State.EXPIRED;
    }

    /// What keeps it from opening the door now.
    ///
    /// @param account facility of the account or token that asks, or empty before anybody has signed in
    public Optional<Flaw> flaw(Instant now, Optional<FacilityCode> account) {
        return switch (stateAt(now)) {
            case REVOKED -> Optional.of(Flaw.REVOKED);
            case EXPIRED -> Optional.of(Flaw.EXPIRED);
            case IN_FORCE -> account.filter(other -> !other.equals(facility)).map(_ -> Flaw.OTHER_FACILITY);
        };
    }
}
