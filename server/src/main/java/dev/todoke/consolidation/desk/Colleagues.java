package dev.todoke.consolidation.desk;

import dev.todoke.identity.Account;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Names of those who decided, for their account numbers (判断した人の名前).
@Component
public class Colleagues {

    private final Accounts accounts;

    public Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The holder's name; the number itself when there is no such account.
    public String of(String clerk) {
        return found(clerk).map(Account::name).orElse(clerk);
    }

    private Optional<Account> found(String clerk) {
        try {
            return accounts.find(AccountId.of(clerk));
        } catch (IllegalArgumentException _) {
            // an act of the demonstration or of a test carries a name of its own
            return Optional.empty();
        }
    }
}
