package dev.todoke.api;

import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import java.util.Locale;
import java.util.Set;

/// The system of a hospital that calls, known by its token (接続したシステム).
///
/// @param who the person who made the token; the call is done in this person's name
/// @param scopes what the token may do
/// @param locale language of the answers
public record ApiCaller(long token, SignedIn who, FacilityCode facility, Set<ApiScope> scopes, Locale locale) {

    public ApiCaller {
        scopes = Set.copyOf(scopes);
    }

    /// Refuses unless both the token and the person behind it may do this.
    public void may(ApiScope scope) {
        if (!scopes.contains(scope)) {
            throw new Refusal(Problem.of(ProblemKind.FORBIDDEN, locale, "scope", scope.in(locale)));
        }
        if (!who.may(scope.permission())) {
            throw new Refusal(Problem.of(ProblemKind.FORBIDDEN, locale, "role", scope.in(locale)));
        }
    }

    /// Number of the account, as the desks keep it.
    public String account() {
        return who.account().toString();
    }
}
