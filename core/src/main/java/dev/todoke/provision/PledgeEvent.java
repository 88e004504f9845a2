package dev.todoke.provision;

import java.time.LocalDate;

/// What happened about the users' pledges (誓約書, 様式第2-3号).
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface PledgeEvent extends Event {

    record UserInvited(String name, String institution, String codeSha256) implements PledgeEvent {}

    /// @param edition edition of the pledge that was read, with `textSha256` its words
    record PledgeSigned(String name, String institution, LocalDate on, String edition, String textSha256)
            implements PledgeEvent {}
}
