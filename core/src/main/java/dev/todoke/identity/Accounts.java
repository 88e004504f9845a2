package dev.todoke.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The register of accounts (利用者の登録簿), for the administration pages and the demo.
public interface Accounts {

    List<Account> all();

    Optional<Account> find(AccountId id);

    /// Makes an account that waits for its holder.
    Invitation invite(InviteAccount wish, SignedIn by);

    /// As [#invite], with a code that can be used until a moment: letters take days.
    Invitation invite(InviteAccount wish, Instant expires, SignedIn by);

    /// A new invitation for an account whose holder has lost the password or the device.
    Invitation inviteAgain(AccountId id, SignedIn by);

    /// As [#inviteAgain], with a code that can be used until a moment.
    Invitation inviteAgain(AccountId id, Instant expires, SignedIn by);

    /// Ends all sessions at once and lets nobody in until [#resume].
    AccountAnswer suspend(AccountId id, String reason, SignedIn by);

    AccountAnswer resume(AccountId id, SignedIn by);

    /// What became of an invitation (招待の結果).
    sealed interface Invitation {

        /// The code is shown once and passed on by another way than the login.
        record Made(AccountId account, String code) implements Invitation {}

        record Refused(List<InviteAccount.Fault> faults) implements Invitation {}
    }

    /// What became of a change of standing (停止・再開の結果).
    sealed interface AccountAnswer {

        record Done() implements AccountAnswer {}

        record Refused(List<String> reasons) implements AccountAnswer {}
    }
}
