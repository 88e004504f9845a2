package dev.todoke.linkage.desk;

import dev.todoke.identity.Account;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Names of colleagues for their account numbers (担当者の名前).
@Component
public class ClerkNames {

    private final Accounts accounts;

    public ClerkNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The holder's name; the number itself when there is no such account.
    public String of(String clerk) {
        return found(clerk).map(Account::name).orElse(clerk);
    }

    /// Colleagues who review pairs, by name.
    public List<Account> reviewers() {
        return accounts.all().stream()
                .filter(account -> account.roles().stream().anyMatch(Permission.REVIEW_PAIRS::heldBy))
                .sorted(Comparator.comparing(Account::name)
                        .thenComparing(account -> account.id().toString()))
                .toList();
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
