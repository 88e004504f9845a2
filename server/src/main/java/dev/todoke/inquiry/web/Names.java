package dev.todoke.inquiry.web;

import dev.todoke.identity.Account;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Names of those who asked, answered and decided (担当者の名前), for the registry room.
@Component
class Names {

    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The holder's name; the text itself when there is no such account, `―` for the program.
    String of(String account) {
        if (account.isEmpty()) {
            return "―";
        }
        return found(account).map(Account::name).orElse(account);
    }

    private Optional<Account> found(String account) {
        try {
            return accounts.find(AccountId.of(account));
        } catch (IllegalArgumentException _) {
            // an act of the demonstration or of a test carries a name of its own
            return Optional.empty();
        }
    }
}
