package dev.todoke.identity;

import dev.todoke.kernel.FacilityCode;
import java.util.Optional;
import java.util.Set;

/// Who is using the system right now (サインイン中の利用者), as desks and pages need it.
///
/// @param name name of the account's holder, shown in the header and kept with decisions
public record SignedIn(AccountId account, String name, Affiliation affiliation, Set<Role> roles) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(permission::heldBy);
    }

    /// The facility of the account; empty for accounts of the registry room, the office and applicants.
    public Optional<FacilityCode> facility() {
        return affiliation instanceof Affiliation.AtFacility(var facility) ? Optional.of(facility) : Optional.empty();
    }
}
