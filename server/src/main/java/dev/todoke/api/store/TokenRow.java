package dev.todoke.api.store;

import dev.todoke.api.ApiScope;
import dev.todoke.kernel.FacilityCode;
import java.time.Instant;
import java.util.Set;

/// A token without its secret (トークンの行).
///
/// @param account who made it
/// @param beginning its first letters
public record TokenRow(
        long id,
        FacilityCode facility,
        String account,
        String name,
        Set<ApiScope> scopes,
        String beginning,
        Instant madeAt,
        Instant expiresAt,
        boolean revoked) {

    public TokenRow {
        scopes = Set.copyOf(scopes);
    }

    public boolean usableAt(Instant now) {
        return !revoked && now.isBefore(expiresAt);
    }
}
