package dev.todoke.provision;

import java.util.List;

/// What happens about the users' pledges (誓約書, 様式第2-3号).
public sealed interface PledgeCommand extends Command {

    /// A user and the checksum of the code that lets this person sign.
    record Invited(String name, String institution, String codeSha256) {}

    /// New codes; an earlier code of the same person ends.
    record InviteUsers(List<Invited> users) implements PledgeCommand {
        public InviteUsers {
            users = List.copyOf(users);
        }

        @Override
        public CommandKind kind() {
            return CommandKind.INVITE_USERS;
        }
    }

    /// A user signs with the own code.
    ///
    /// @param signature the name as typed
    /// @param agreed whether the pledge was agreed to
    /// @param edition edition of the pledge that was read, with `textSha256` its words
    record SignPledge(String codeSha256, String signature, boolean agreed, String edition, String textSha256)
            implements PledgeCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.SIGN_PLEDGE;
        }
    }
}
