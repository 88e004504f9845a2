package dev.todoke.identity.desk;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Account;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.IdentityEvent.AccountInvited;
import dev.todoke.identity.IdentityEvent.AccountResumed;
import dev.todoke.identity.IdentityEvent.AccountSuspended;
import dev.todoke.identity.InviteAccount;
import dev.todoke.identity.Permission;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.identity.store.AccountStore;
import dev.todoke.identity.store.ProofStore;
import dev.todoke.identity.store.SessionStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Where accounts are made and stopped (利用者の登録).
@Component
class AccountDesk implements Accounts {

    private static final String NOT_ALLOWED = "利用者の登録と停止は、システム管理者と登録室責任者だけができます。";

    private final FaceTransactions transactions;
    private final AccountStore accounts;
    private final ProofStore proofs;
    private final SessionStore sessions;
    private final IdentitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDesk(
            FaceTransactions transactions,
            AccountStore accounts,
            ProofStore proofs,
            SessionStore sessions,
            IdentitySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.proofs = proofs;
        this.sessions = sessions;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Account> all() {
        return transactions.as(Acting.SYSTEM, accounts::all);
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return transactions.as(Acting.SYSTEM, () -> accounts.find(id));
    }

    @Override
    public Invitation invite(InviteAccount wish, SignedIn by) {
        return invite(wish, clock.instant().plus(settings.invitation()), by);
    }

    @Override
    public Invitation invite(InviteAccount wish, Instant expires, SignedIn by) {
        if (!by.may(Permission.MANAGE_ACCOUNTS)) {
            return new Invitation.Refused(List.of(new InviteAccount.Fault("", NOT_ALLOWED)));
        }
        return as(by, () -> {
            var faults = wish.faults(accounts.byLogin(wish.login()).isPresent());
            if (!faults.isEmpty()) {
                return new Invitation.Refused(faults);
            }
            var id = new AccountId(UUID.randomUUID());
            accounts.add(id, wish, by.account().toString(), clock.instant());
            events.publishEvent(new AccountInvited(
                    id.toString(),
                    wish.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "))));
            return made(id, expires);
        });
    }

    @Override
    public Invitation inviteAgain(AccountId id, SignedIn by) {
        return inviteAgain(id, clock.instant().plus(settings.invitation()), by);
    }

    @Override
    public Invitation inviteAgain(AccountId id, Instant expires, SignedIn by) {
        if (!by.may(Permission.MANAGE_ACCOUNTS)) {
            return new Invitation.Refused(List.of(new InviteAccount.Fault("", NOT_ALLOWED)));
        }
        return as(by, () -> {
            var now = clock.instant();
            sessions.endAll(id, now);
            accounts.stand(id, Account.Standing.INVITED, by.account().toString(), "", now);
            events.publishEvent(new AccountInvited(id.toString(), ""));
            return made(id, expires);
        });
    }

    private Invitation made(AccountId id, Instant expires) {
        var now = clock.instant();
        var code = Tokens.invitation();
        proofs.addInvitation(id, Tokens.hash(code), now, expires);
        return new Invitation.Made(id, code);
    }

    @Override
    public AccountAnswer suspend(AccountId id, String reason, SignedIn by) {
        var reasons = new ArrayList<String>();
        if (!by.may(Permission.MANAGE_ACCOUNTS)) {
            return new AccountAnswer.Refused(List.of(NOT_ALLOWED));
        }
        if (by.account().equals(id)) {
            reasons.add("自分自身は止められません。ほかの管理者に頼んでください。");
        }
        if (reason.isBlank()) {
            reasons.add("止める理由を書いてください。");
        }
        if (!reasons.isEmpty()) {
            return new AccountAnswer.Refused(reasons);
        }
        return as(by, () -> {
            var now = clock.instant();
            accounts.stand(id, Account.Standing.SUSPENDED, by.account().toString(), reason, now);
            sessions.endAll(id, now);
            events.publishEvent(new AccountSuspended(id.toString()));
            return new AccountAnswer.Done();
        });
    }

    @Override
    public AccountAnswer resume(AccountId id, SignedIn by) {
        if (!by.may(Permission.MANAGE_ACCOUNTS)) {
            return new AccountAnswer.Refused(List.of(NOT_ALLOWED));
        }
        return as(by, () -> {
            var standing = proofs.passwordHash(id).isPresent() ? Account.Standing.ACTIVE : Account.Standing.INVITED;
            accounts.stand(id, standing, by.account().toString(), "", clock.instant());
            events.publishEvent(new AccountResumed(id.toString()));
            return new AccountAnswer.Done();
        });
    }

    private <T> T as(SignedIn by, Supplier<T> work) {
        return transactions.as(new Acting(Acting.SYSTEM.role(), "", by.account().toString()), work);
    }
}
