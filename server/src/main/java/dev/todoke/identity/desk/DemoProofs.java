package dev.todoke.identity.desk;

import dev.todoke.identity.Account;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.InviteAccount;
import dev.todoke.identity.SecondFactor;
import dev.todoke.identity.store.AccountStore;
import dev.todoke.identity.store.ProofStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Gives practice accounts their printed proofs (練習用の認証の材料). It does not exist in real installations.
@Component
@ConditionalOnBooleanProperty("todoke.demo.enabled")
public class DemoProofs {

    private static final String BY = "demo";

    private final AccountStore accounts;
    private final ProofStore proofs;
    private final Passwords passwords;
    private final SecretBox box;
    private final SecondFactor factor;
    private final Clock clock;
    private String hashOfLast = "";
    private String last = "";

    DemoProofs(
            AccountStore accounts,
            ProofStore proofs,
            Passwords passwords,
            SecretBox box,
            SecondFactor factor,
            Clock clock) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.passwords = passwords;
        this.box = box;
        this.factor = factor;
        this.clock = clock;
    }

    /// Makes the account with both proofs, unless its login is taken.
    public synchronized void makeIfMissing(InviteAccount wish, String password, String secret) {
        if (accounts.byLogin(wish.login()).isPresent()) {
            return;
        }
        var now = clock.instant();
        var id = new AccountId(UUID.nameUUIDFromBytes(("demo:" + wish.login()).getBytes(StandardCharsets.UTF_8)));
        accounts.add(id, wish, BY, now);
        proofs.addPassword(id, hash(password), now);
        proofs.addFactor(id, factor.kind(), box.close(secret, id.toString()), now, true);
        accounts.stand(id, Account.Standing.ACTIVE, BY, "", now);
    }

    /// All practice accounts share one password, so one hash is worked out for all.
    private String hash(String password) {
        if (!last.equals(password)) {
            hashOfLast = passwords.hash(password);
            last = password;
        }
        return hashOfLast;
    }
}
