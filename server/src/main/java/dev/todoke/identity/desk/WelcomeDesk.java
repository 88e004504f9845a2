package dev.todoke.identity.desk;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Account;
import dev.todoke.identity.IdentityEvent.AccountWelcomed;
import dev.todoke.identity.InviteAccount.Fault;
import dev.todoke.identity.SecondFactor;
import dev.todoke.identity.SignInDesk.WelcomeAnswer;
import dev.todoke.identity.store.AccountStore;
import dev.todoke.identity.store.ProofStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Where an invited person sets a password (招待の受け取り).
@Component
class WelcomeDesk {

    private static final String UNKNOWN = "利用者名か招待コードが違うか、期限が過ぎています。登録室に新しい招待を頼んでください。";
    private static final String USED_BEFORE = "以前のパスワードは使えません。";
    private static final int HISTORY = 10;

    private final FaceTransactions transactions;
    private final AccountStore accounts;
    private final ProofStore proofs;
    private final Passwords passwords;
    private final SecretBox box;
    private final SecondFactor factor;
    private final IdentitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WelcomeDesk(
            FaceTransactions transactions,
            AccountStore accounts,
            ProofStore proofs,
            Passwords passwords,
            SecretBox box,
            SecondFactor factor,
            IdentitySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.proofs = proofs;
        this.passwords = passwords;
        this.box = box;
        this.factor = factor;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    WelcomeAnswer welcome(String face, String login, String code, String password) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        var faults = new ArrayList<Fault>();
        settings.passwordPolicy()
                .faults(password, name)
                .forEach(sentence -> faults.add(new Fault("password", sentence)));
        if (!faults.isEmpty()) {
            return new WelcomeAnswer.Refused(faults);
        }
        return transactions.as(Acting.SYSTEM, () -> {
            var account = accounts.byLogin(name)
                    .filter(found -> found.standing() == Account.Standing.INVITED
                            && found.affiliation().face().equals(face));
            if (account.isPresent() && usedBefore(account.get(), password)) {
                return new WelcomeAnswer.Refused(java.util.List.of(new Fault("password", USED_BEFORE)));
            }
            return takeUp(account, code, password);
        });
    }

    private boolean usedBefore(Account account, String password) {
        return proofs.lastHashes(account.id(), HISTORY).stream().anyMatch(hash -> passwords.matches(password, hash));
    }

    private WelcomeAnswer takeUp(Optional<Account> account, String code, String password) {
        var now = clock.instant();
        var hash = Tokens.hash(code.strip().toLowerCase(Locale.ROOT));
        if (account.isEmpty() || !proofs.takeUp(account.get().id(), hash, now)) {
            return new WelcomeAnswer.Refused(java.util.List.of(new Fault("code", UNKNOWN)));
        }
        var id = account.get().id();
        proofs.addPassword(id, passwords.hash(password), now);
        proofs.addFactor(id, factor.kind(), box.close(factor.newSecret(), id.toString()), now, false);
        accounts.stand(id, Account.Standing.ACTIVE, id.toString(), "", now);
        events.publishEvent(new AccountWelcomed(id.toString()));
        return new WelcomeAnswer.Done();
    }
}
