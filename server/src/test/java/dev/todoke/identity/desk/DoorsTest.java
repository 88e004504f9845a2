package dev.todoke.identity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.DataFolder;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Accounts.AccountAnswer;
import dev.todoke.identity.Accounts.Invitation;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.IdentityEvent;
import dev.todoke.identity.InviteAccount;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignInDesk.FactorAnswer;
import dev.todoke.identity.SignInDesk.PasswordAnswer;
import dev.todoke.identity.SignInDesk.WelcomeAnswer;
import dev.todoke.identity.SignedIn;
import dev.todoke.identity.factor.Totp;
import dev.todoke.identity.store.AccountStore;
import dev.todoke.identity.store.ProofStore;
import dev.todoke.identity.store.SessionStore;
import dev.todoke.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("サインインとセッション")
class DoorsTest {

    private static final String PASSWORD = "kuruma ringo yama 3";
    private static final String SECRET = Totp.practiceSecret("doors");
    private static final String HERE = "192.0.2.1";
    private static final SignedIn ADMINISTRATOR =
            new SignedIn(new AccountId(new UUID(0, 7)), "管理", new Affiliation.AtRegistry(), Set.of(Role.ADMINISTRATOR));
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final SettableClock clock = new SettableClock();
    private final List<IdentityEvent> events = new ArrayList<>();
    private final String login = "user-" + UUID.randomUUID().toString().substring(0, 8);
    private final Doors doors;
    private final AccountDesk desk;
    private final Path folder;

    DoorsTest(@TempDir Path folder) {
        this.folder = folder;
        doors = doors();
        desk = desk();
    }

    @BeforeEach
    void account() {
        var proofs = new DemoProofs(accounts(), proofs(), new Passwords(), box(), new Totp(), clock);
        var wish = new InviteAccount(login, "登録 花子", new Affiliation.AtRegistry(), Set.of(Role.REGISTRAR));
        DATABASE.transactions().as(Acting.SYSTEM, () -> {
            proofs.makeIfMissing(wish, PASSWORD, SECRET);
            return true;
        });
    }

    @Test
    @DisplayName("コードの打ち間違いは、5回目から住所ごとに待ち時間が倍になり、100回目から全体で少しだけ待つ")
    void guessingCodesGrowsSlow() {
        var limit = new GrowingLimit(DATABASE.transactions(), new SessionStore(DATABASE.jdbc()), clock);
        String kind = "kind-" + login;
        for (int wrong = 1; wrong <= GrowingLimit.FREE_PER_ADDRESS; wrong++) {
            assertThat(limit.closedFor(kind, HERE)).isZero();
            limit.failed(kind, HERE);
        }
        assertThat(limit.closedFor(kind, HERE)).isEqualTo(Duration.ofSeconds(30));
        assertThat(limit.closedFor(kind, "192.0.2.2")).isZero();
        limit.failed(kind, HERE);
        assertThat(limit.closedFor(kind, HERE)).isEqualTo(Duration.ofSeconds(60));
        clock.forward(Duration.ofSeconds(61));
        assertThat(limit.closedFor(kind, HERE)).isZero();
        for (int wrong = 0; wrong < GrowingLimit.FREE_PER_KIND; wrong++) {
            limit.failed(kind, "198.51.100." + wrong);
        }
        assertThat(limit.closedFor(kind, "192.0.2.2")).isEqualTo(Duration.ofSeconds(30));
        clock.forward(Duration.ofSeconds(31));
        assertThat(limit.closedFor(kind, "192.0.2.2")).isZero();
        assertThat(GrowingLimit.delay(40, GrowingLimit.LONGEST)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    @DisplayName("パスワードだけでは利用できず、コードで利用できる。トークンは替わる")
    void passwordThenCode() {
        var token = password();
        assertThat(doors.session("registry", token, true))
                .hasValueSatisfying(s -> assertThat(s.complete()).isFalse());
        var complete = code(token);
        assertThat(complete).isNotEqualTo(token);
        assertThat(doors.session("registry", token, true)).isEmpty();
        assertThat(doors.session("registry", complete, true))
                .hasValueSatisfying(s -> assertThat(s.who().name()).isEqualTo("登録 花子"));
        assertThat(events).last().isInstanceOf(IdentityEvent.SignedInAt.class);
    }

    @Test
    @DisplayName("ほかの入り口のセッションとしては使えない")
    void sessionBelongsToItsFace() {
        var token = code(password());
        assertThat(doors.session("office", token, true)).isEmpty();
    }

    @Test
    @DisplayName("登録室の利用者は、届出ポータルからは入れない")
    void wrongFace() {
        assertThat(doors.password("portal", login, PASSWORD, HERE)).isEqualTo(new PasswordAnswer.Refused(Doors.WRONG));
        assertThat(events).last().isEqualTo(new IdentityEvent.SignInRefused(id(), "portal", "face"));
    }

    @Test
    @DisplayName("知らない利用者名と違うパスワードは、同じ言葉で断る")
    void sameWordsForUnknownAndWrong() {
        assertThat(doors.password("registry", login + "x", PASSWORD, HERE))
                .isEqualTo(doors.password("registry", login, PASSWORD + "x", HERE));
    }

    @Test
    @DisplayName("同じコードは二度使えない")
    void replayedCode() {
        code(password());
        var second = password();
        assertThat(doors.factor(second, Totp.code(SECRET, Totp.step(clock.instant()))))
                .isEqualTo(new FactorAnswer.Refused(Doors.REPLAYED));
    }

    @Test
    @DisplayName("コードを5回間違えると、パスワードからやり直す")
    void fiveWrongCodes() {
        var token = password();
        for (int i = 0; i < 5; i++) {
            assertThat(doors.factor(token, "000000")).isInstanceOf(FactorAnswer.Refused.class);
        }
        assertThat(doors.factor(token, "000000")).isInstanceOf(FactorAnswer.Ended.class);
        assertThat(doors.session("registry", token, true)).isEmpty();
    }

    @Test
    @DisplayName("5回間違えると正しいパスワードも15分断り、その後は受け付ける")
    void throttled() {
        for (int i = 0; i < Throttle.TRIES_PER_LOGIN; i++) {
            doors.password("registry", login, "wrong", HERE);
        }
        assertThat(doors.password("registry", login, PASSWORD, "192.0.2.9"))
                .isEqualTo(new PasswordAnswer.Refused(Doors.THROTTLED));
        clock.forward(Throttle.WINDOW.plusSeconds(1));
        assertThat(doors.password("registry", login, PASSWORD, HERE)).isInstanceOf(PasswordAnswer.Accepted.class);
    }

    @Test
    @DisplayName("15分何もしないと終わる。画面が自分で尋ねても延びない")
    void idle() {
        var token = code(password());
        clock.forward(Duration.ofMinutes(14));
        assertThat(doors.session("registry", token, true)).isPresent();
        clock.forward(Duration.ofMinutes(14));
        assertThat(doors.session("registry", token, false)).isPresent();
        clock.forward(Duration.ofMinutes(2));
        assertThat(doors.session("registry", token, true)).isEmpty();
    }

    @Test
    @DisplayName("使い続けても8時間で終わる")
    void absolute() {
        var token = code(password());
        for (int i = 0; i < 48; i++) {
            clock.forward(Duration.ofMinutes(10));
            doors.session("registry", token, true);
        }
        clock.forward(Duration.ofMinutes(1));
        assertThat(doors.session("registry", token, true)).isEmpty();
    }

    @Test
    @DisplayName("サインアウトすると、同じトークンでは戻れない")
    void signOut() {
        var token = code(password());
        doors.signOut(token);
        assertThat(doors.session("registry", token, true)).isEmpty();
    }

    @Test
    @DisplayName("止められた利用者の開いている画面は、すぐに使えなくなる")
    void suspended() {
        var token = code(password());
        assertThat(desk.suspend(AccountId.of(id()), "異動のため", ADMINISTRATOR)).isEqualTo(new AccountAnswer.Done());
        assertThat(doors.session("registry", token, true)).isEmpty();
        assertThat(doors.password("registry", login, PASSWORD, HERE)).isInstanceOf(PasswordAnswer.Refused.class);
    }

    @Test
    @DisplayName("招待された人は、コードでパスワードを決め、認証を登録して入る")
    void invited() {
        var invited = "new-" + login;
        var wish = new InviteAccount(invited, "新 人", new Affiliation.AtOffice(), Set.of(Role.OFFICE_CLERK));
        var made = (Invitation.Made) desk.invite(wish, ADMINISTRATOR);
        assertThat(doors.welcome("office", invited, "wrong-code", PASSWORD, HERE))
                .isInstanceOf(WelcomeAnswer.Refused.class);
        assertThat(doors.welcome("office", invited, made.code(), "short", HERE))
                .isInstanceOf(WelcomeAnswer.Refused.class);
        assertThat(doors.welcome("office", invited, made.code(), PASSWORD, HERE))
                .isEqualTo(new WelcomeAnswer.Done());
        assertThat(doors.welcome("office", invited, made.code(), PASSWORD, HERE))
                .isInstanceOf(WelcomeAnswer.Refused.class);
        var token = ((PasswordAnswer.Accepted) doors.password("office", invited, PASSWORD, HERE)).token();
        var secret = doors.factorToSetUp(token).orElseThrow();
        var complete =
                ((FactorAnswer.Accepted) doors.factor(token, Totp.code(secret, Totp.step(clock.instant())))).token();
        assertThat(doors.session("office", complete, true)).isPresent();
        assertThat(doors.factorToSetUp(complete)).as("the secret is shown once").isEmpty();
    }

    @Test
    @DisplayName("権限のない利用者は招待できない")
    void registrarInvitesNobody() {
        var registrar =
                new SignedIn(ADMINISTRATOR.account(), "登録", new Affiliation.AtRegistry(), Set.of(Role.REGISTRAR));
        var wish = new InviteAccount("nobody", "誰か", new Affiliation.AtOffice(), Set.of(Role.OFFICE_CLERK));
        assertThat(desk.invite(wish, registrar)).isInstanceOf(Invitation.Refused.class);
    }

    @Test
    @DisplayName("データベースには、トークンもパスワードも秘密鍵も読める形では残らない")
    void nothingReadableIsStored() {
        var token = code(password());
        var stored = DATABASE.owner()
                .sql(
                        "select string_agg(t::text, ' ') from (select s::text as t from identity.session s "
                                + "union all select f::text from identity.factor f union all select c::text from identity.credential c) x")
                .query(String.class)
                .single();
        assertThat(stored)
                .contains("argon2id")
                .doesNotContain(token)
                .doesNotContain(PASSWORD)
                .doesNotContain(SECRET);
    }

    private String password() {
        return ((PasswordAnswer.Accepted) doors.password("registry", login, PASSWORD, HERE)).token();
    }

    private String code(String token) {
        var answer = doors.factor(token, Totp.code(SECRET, Totp.step(clock.instant())));
        return ((FactorAnswer.Accepted) answer).token();
    }

    private String id() {
        return DATABASE.transactions()
                .as(Acting.SYSTEM, () -> accounts().byLogin(login).orElseThrow())
                .id()
                .toString();
    }

    private Doors doors() {
        var passwords = new Passwords();
        var welcome = new WelcomeDesk(
                DATABASE.transactions(),
                accounts(),
                proofs(),
                passwords,
                box(),
                new Totp(),
                settings(),
                this::heard,
                clock);
        return new Doors(
                DATABASE.transactions(),
                accounts(),
                proofs(),
                sessions(),
                new Throttle(sessions()),
                passwords,
                box(),
                welcome,
                new Totp(),
                settings(),
                this::heard,
                clock);
    }

    private AccountDesk desk() {
        return new AccountDesk(
                DATABASE.transactions(), accounts(), proofs(), sessions(), settings(), this::heard, clock);
    }

    private void heard(Object event) {
        events.add((IdentityEvent) event);
    }

    private SecretBox box() {
        return new SecretBox(new DataFolder(folder));
    }

    private static AccountStore accounts() {
        return new AccountStore(DATABASE.jdbc());
    }

    private static ProofStore proofs() {
        return new ProofStore(DATABASE.jdbc());
    }

    private static SessionStore sessions() {
        return new SessionStore(DATABASE.jdbc());
    }

    private static IdentitySettings settings() {
        return new IdentitySettings(
                Duration.ofMinutes(15), Duration.ofHours(8), Duration.ofMinutes(5), 15, Duration.ofDays(7));
    }

    /// A clock that the test moves.
    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T00:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }
    }
}
