package dev.todoke.identity;

import dev.todoke.kernel.FacilityCode;
import java.util.List;

/// Makes the accounts of a practice installation (練習用の利用者). Real installations have no such thing.
public interface PracticeAccounts {

    /// Makes what is missing, with proofs that everybody may know, and answers what to print.
    ///
    /// @param seed the same seed gives the same secrets
    List<Printed> make(long seed, List<FacilityCode> facilities);

    /// An account as the demonstration prints it.
    ///
    /// @param face where it signs in
    /// @param secret what the authenticator holds; `todoke code SECRET` prints the present code
    record Printed(String face, String login, String password, String secret) {}
}
