package dev.todoke.identity.desk;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Account;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.IdentityEvent;
import dev.todoke.identity.IdentityEvent.FactorConfirmed;
import dev.todoke.identity.IdentityEvent.SignInRefused;
import dev.todoke.identity.IdentityEvent.SignedInAt;
import dev.todoke.identity.IdentityEvent.SignedOut;
import dev.todoke.identity.InviteAccount;
import dev.todoke.identity.SecondFactor;
import dev.todoke.identity.SignInDesk;
import dev.todoke.identity.store.AccountStore;
import dev.todoke.identity.store.ProofStore;
import dev.todoke.identity.store.SessionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The doors of the faces (サインインの窓口).
@Component
class Doors implements SignInDesk {

    static final String WRONG = "利用者名かパスワードが違います。大文字と小文字、入力の全角・半角を確かめてください。";
    static final String THROTTLED = "続けて間違えたため、いまは受け付けていません。15分ほど待ってから、もう一度入れてください。";
    static final String WRONG_CODE = "コードが違います。いま表示されている6桁の数字を入れてください。";
    static final String REPLAYED = "このコードはもう使われています。次のコードが表示されるまで待って(最長30秒)、入れてください。";
    static final String ENDED = "時間がたったか、続けて間違えたため、最初からやり直します。パスワードを入れてください。";

    private static final int TRIES = 5;
    private static final Duration UNTIL_FACTOR = Duration.ofMinutes(10);
    private static final Duration SEEN_EVERY = Duration.ofSeconds(30);

    private final FaceTransactions transactions;
    private final AccountStore accounts;
    private final ProofStore proofs;
    private final SessionStore sessions;
    private final Throttle throttle;
    private final Passwords passwords;
    private final SecretBox box;
    private final WelcomeDesk welcome;
    private final SecondFactor factor;
    private final IdentitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Doors(
            FaceTransactions transactions,
            AccountStore accounts,
            ProofStore proofs,
            SessionStore sessions,
            Throttle throttle,
            Passwords passwords,
            SecretBox box,
            WelcomeDesk welcome,
            SecondFactor factor,
            IdentitySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.proofs = proofs;
        this.sessions = sessions;
        this.throttle = throttle;
        this.passwords = passwords;
        this.box = box;
        this.welcome = welcome;
        this.factor = factor;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public PasswordAnswer password(String face, String login, String password, String address) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        var now = clock.instant();
        boolean closed = here(() -> throttle.closed(name, address, now));
        if (closed) {
            return refuse("", face, "throttled", THROTTLED);
        }
        var account = here(() -> accounts.byLogin(name));
        // hashing takes a while on purpose, so it happens outside any transaction
        var hash = here(() -> account.flatMap(found -> proofs.passwordHash(found.id())));
        boolean right =
                hash.map(kept -> passwords.matches(password, kept)).orElseGet(() -> passwords.matchesNobody(password));
        if (account.isEmpty() || !right) {
            return failed(account, face, account.isEmpty() ? "unknown" : "password", name, address, now);
        }
        if (account.get().standing() != Account.Standing.ACTIVE) {
            return failed(account, face, "suspended", name, address, now);
        }
        if (!faceOf(account.get()).equals(face)) {
            return failed(account, face, "face", name, address, now);
        }
        var token = Tokens.session();
        here(() -> {
            sessions.begin(Tokens.hash(token), account.get().id(), face, now);
            return true;
        });
        return new PasswordAnswer.Accepted(token);
    }

    private PasswordAnswer failed(
            Optional<Account> account, String face, String why, String login, String address, Instant now) {
        here(() -> {
            throttle.failed(login, address, now);
            return true;
        });
        return refuse(account.map(found -> found.id().toString()).orElse(""), face, why, WRONG);
    }

    private PasswordAnswer refuse(String account, String face, String why, String sentence) {
        publish(new SignInRefused(account, face, why));
        return new PasswordAnswer.Refused(sentence);
    }

    @Override
    public FactorAnswer factor(String token, String answer) {
        return asked(token, answer, false);
    }

    @Override
    public FactorAnswer confirm(String token, String answer) {
        return asked(token, answer, true);
    }

    private FactorAnswer asked(String token, String answer, boolean complete) {
        return here(() -> {
            var hash = Tokens.hash(token);
            var now = clock.instant();
            var row = sessions.open(hash).filter(open -> open.complete() == complete && !ended(open, now));
            if (row.isEmpty() || row.get().tries() >= TRIES) {
                sessions.end(hash, now);
                return new FactorAnswer.Ended(ENDED);
            }
            return answered(row.get(), hash, answer, now);
        });
    }

    private FactorAnswer answered(SessionStore.Row row, byte[] hash, String answer, Instant now) {
        var kept = proofs.factor(row.account()).orElseThrow(() -> new NoSecondFactor(row.account()));
        var secret = box.open(kept.secret(), row.account().toString());
        var account = row.account().toString();
        return switch (factor.check(secret, answer, now, kept.lastUse())) {
            case SecondFactor.Check.Right(var use)
            when proofs.use(kept.number(), use, now) -> {
                var token = Tokens.session();
                sessions.complete(hash, Tokens.hash(token), now);
                tell(row.complete() ? new FactorConfirmed(account) : new SignedInAt(account, row.face()));
                yield new FactorAnswer.Accepted(token);
            }
            case SecondFactor.Check.Wrong() -> refusedFactor(row, hash, "factor", WRONG_CODE);
            case SecondFactor.Check.Right _, SecondFactor.Check.Replayed() ->
                refusedFactor(row, hash, "replay", REPLAYED);
        };
    }

    private FactorAnswer refusedFactor(SessionStore.Row row, byte[] hash, String why, String sentence) {
        sessions.countTry(hash);
        tell(new SignInRefused(row.account().toString(), row.face(), why));
        return new FactorAnswer.Refused(sentence);
    }

    @Override
    public Optional<String> factorToSetUp(String token) {
        return here(() -> {
            var row = sessions.open(Tokens.hash(token)).filter(open -> !ended(open, clock.instant()));
            return row.flatMap(open -> unconfirmedSecret(open.account()));
        });
    }

    /// The secret that waits for its first code; made when the account has none.
    private Optional<String> unconfirmedSecret(AccountId account) {
        var kept = proofs.factor(account);
        if (kept.isEmpty()) {
            var secret = factor.newSecret();
            proofs.addFactor(account, factor.kind(), box.close(secret, account.toString()), clock.instant(), false);
            return Optional.of(secret);
        }
        return kept.filter(found -> !found.confirmed()).map(found -> box.open(found.secret(), account.toString()));
    }

    @Override
    public Optional<Session> session(String face, String token, boolean activity) {
        return here(() -> {
            var hash = Tokens.hash(token);
            var now = clock.instant();
            var row = sessions.open(hash).filter(open -> open.face().equals(face));
            if (row.isEmpty()) {
                return Optional.empty();
            }
            var account = accounts.find(row.get().account());
            if (ended(row.get(), now) || account.isEmpty() || account.get().standing() != Account.Standing.ACTIVE) {
                sessions.end(hash, now);
                return Optional.empty();
            }
            if (activity && row.get().seen().plus(SEEN_EVERY).isBefore(now)) {
                sessions.seen(hash, now);
            }
            var open = row.get();
            var ends = earlier(
                    open.begun().plus(settings.absolute()), (activity ? now : open.seen()).plus(settings.idle()));
            return Optional.of(new Session(account.get().signedIn(), open.complete(), open.factorAt(), ends));
        });
    }

    @Override
    public void signOut(String token) {
        here(() -> {
            var hash = Tokens.hash(token);
            sessions.open(hash)
                    .ifPresent(row -> tell(new SignedOut(row.account().toString(), row.face())));
            sessions.end(hash, clock.instant());
            return true;
        });
    }

    @Override
    public WelcomeAnswer welcome(String face, String login, String code, String password, String address) {
        var now = clock.instant();
        boolean closed = here(() -> throttle.closed(login, address, now));
        if (closed) {
            return new WelcomeAnswer.Refused(List.of(new InviteAccount.Fault("code", THROTTLED)));
        }
        var answer = welcome.welcome(face, login, code, password);
        if (answer instanceof WelcomeAnswer.Refused(var faults)
                && faults.stream().anyMatch(fault -> fault.field().equals("code"))) {
            here(() -> {
                throttle.failed(login, address, now);
                return true;
            });
        }
        return answer;
    }

    private boolean ended(SessionStore.Row row, Instant now) {
        if (!row.complete()) {
            return now.isAfter(row.begun().plus(UNTIL_FACTOR));
        }
        return now.isAfter(row.begun().plus(settings.absolute()))
                || now.isAfter(row.seen().plus(settings.idle()));
    }

    private void publish(IdentityEvent event) {
        here(() -> {
            tell(event);
            return true;
        });
    }

    /// Tells what happened in the name of the account concerned, so that the record knows who it was.
    private void tell(IdentityEvent event) {
        new Acting(Acting.SYSTEM.role(), "", event.account()).run(() -> events.publishEvent(event));
    }

    private <T> T here(Supplier<T> work) {
        return transactions.as(Acting.SYSTEM, work);
    }

    private static String faceOf(Account account) {
        return account.affiliation().face();
    }

    private static Instant earlier(Instant left, Instant right) {
        return left.isBefore(right) ? left : right;
    }

    /// A session is open although its account never got a second factor.
    static final class NoSecondFactor extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        NoSecondFactor(AccountId account) {
            super("account %s has no second factor".formatted(account));
        }
    }
}
