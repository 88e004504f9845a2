package dev.todoke.identity;

import java.time.Instant;
import java.util.Set;

/// A user of the system (利用者).
///
/// @param login name typed at the sign-in, never reused
/// @param name name of the holder, one person
public record Account(
        AccountId id,
        String login,
        String name,
        Affiliation affiliation,
        Set<Role> roles,
        Standing standing,
        Instant since) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /// Whether the account can be used now (利用の状態).
    public enum Standing {
        INVITED("招待中"),
        ACTIVE("利用中"),
        SUSPENDED("停止中");

        private final String ja;

        Standing(String ja) {
            this.ja = ja;
        }

        public String ja() {
            return ja;
        }
    }

    public SignedIn signedIn() {
        return new SignedIn(id, name, affiliation, roles);
    }
}
