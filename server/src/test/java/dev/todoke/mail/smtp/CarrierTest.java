package dev.todoke.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.todoke.certificate.ServerCertificate;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.mail.Mail;
import dev.todoke.mail.MailAddress;
import dev.todoke.mail.MailKind;
import dev.todoke.mail.MailSettings;
import dev.todoke.mail.MailSettings.Security;
import dev.todoke.mail.MailState;
import dev.todoke.mail.MailText;
import dev.todoke.mail.MailValue;
import dev.todoke.mail.UnusableMailSettings;
import dev.todoke.mail.desk.OutboxDesk;
import dev.todoke.mail.store.MailStore;
import dev.todoke.testing.TestDatabase;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

@DisplayName("メールの送信")
class CarrierTest {

    private static final Acting ROOM = Acting.at(Face.REGISTRY, "1");
    private static final SignedIn CLERK =
            new SignedIn(new AccountId(new UUID(0, 1)), "試験", new Affiliation.AtRegistry(), Set.of(Role.REGISTRAR));
    private static final MailText TEXT =
            MailText.of(MailKind.DUTY_LEGAL, new MailValue.Count(2025), new MailValue.Day(LocalDate.of(2026, 12, 31)));

    private final TestDatabase database = TestDatabase.fresh();
    private final MailStore store = new MailStore(database.jdbc());
    private final Ticking clock = new Ticking();

    /// A clock that the test sets.
    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-12-01T00:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
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
            return this;
        }
    }

    private static MailSettings settings(int port, Security security, int perMinute) {
        return new MailSettings(
                "127.0.0.1",
                port,
                security,
                "",
                "",
                "",
                "noreply@todoke.example.jp",
                "架空県がん登録室",
                perMinute,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5));
    }

    private static MailSettings plain(int port) {
        return settings(port, Security.NONE, 30);
    }

    private Carrier carrier(MailSettings settings) {
        return new Carrier(store, new SmtpLine(settings, clock), database.transactions(), settings, clock);
    }

    private OutboxDesk desk(MailSettings settings) {
        return new OutboxDesk(store, settings, (_, _, _, _) -> {}, clock);
    }

    private void write(String... keys) {
        for (var key : keys) {
            database.transactions()
                    .as(
                            ROOM,
                            () -> desk(plain(1))
                                    .write(
                                            Face.REGISTRY,
                                            new Mail(
                                                    key,
                                                    new MailAddress("touroku@hospital.example.jp"),
                                                    TEXT,
                                                    LocalDate.of(2026, 12, 31))));
        }
    }

    private MailStore.Stored only() {
        return database.transactions().as(ROOM, () -> store.page(10, 0)).getFirst();
    }

    private MailState state() {
        return only().course().state(clock.instant());
    }

    @Test
    @DisplayName("日本語の件名と本文がそのまま届く。二つのプログラムが同時に動いても一通だけ")
    void arrivesOnceAsWritten() throws MessagingException {
        var mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        try {
            write("a", "a");
            var settings = plain(mailServer.getSmtp().getPort());
            assertThat(carrier(settings).round()).isEqualTo(1);
            assertThat(carrier(settings).round()).isZero();
            assertThat(mailServer.getReceivedMessages()).hasSize(1);
            var arrived = mailServer.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).isEqualTo("2025年診断のがんの届出について(期限 2026-12-31)");
            assertThat(GreenMailUtil.getBody(arrived)).isNotBlank();
            assertThat(content(arrived)).isEqualToIgnoringWhitespace(TEXT.words());
            assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(arrived.getFrom()[0].toString()).contains("noreply@todoke.example.jp");
            assertThat(arrived.getAllRecipients()).hasSize(1);
            assertThat(state()).isEqualTo(MailState.SENT);
            assertThat(only().course().lastAnswer()).startsWith("250");
        } finally {
            mailServer.stop();
        }
    }

    private static String content(jakarta.mail.Message arrived) throws MessagingException {
        try {
            return arrived.getContent().toString();
        } catch (IOException e) {
            throw new MessagingException("unreadable", e);
        }
    }

    @Test
    @DisplayName("相手がSTARTTLSに応じないとき、知らない証明書のときは、何も送らず、わけが残り、間をおいて試す")
    void noMailWithoutTls() {
        var mailServer = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
        });
        mailServer.start();
        try {
            write("a");
            var carrier = carrier(settings(mailServer.getSmtp().getPort(), Security.STARTTLS, 30));
            assertThat(carrier.round()).isZero();
            assertThat(line().open()).isFalse();
            assertThat(line().words()).contains("STARTTLS");
            assertThat(state()).isEqualTo(MailState.WRITTEN);

            assertThat(carrier(settings(mailServer.getSmtps().getPort(), Security.TLS, 30))
                            .round())
                    .isZero();
            assertThat(line().words()).isNotBlank().doesNotContain("STARTTLS");
            assertThat(mailServer.getReceivedMessages()).isEmpty();
        } finally {
            mailServer.stop();
        }
    }

    private MailStore.Line line() {
        return database.transactions().as(ROOM, store::line).orElseThrow();
    }

    @Test
    @DisplayName("4xxは間をおいて送り直し、5xxは断られたものとして返事を残す")
    void temporaryAndPermanentAnswers() throws IOException {
        try (var mailServer = new ScriptedMailServer()) {
            write("a");
            var carrier = carrier(plain(mailServer.port()));
            mailServer.answerRecipient("451 4.7.1 greylisted");
            mailServer.answerRecipient("550 5.1.1 no such user");
            assertThat(carrier.round()).isZero();
            assertThat(state()).isEqualTo(MailState.WAITING);
            assertThat(only().course().lastAnswer()).contains("greylisted");
            clock.forward(Duration.ofSeconds(30));
            carrier.round();
            assertThat(state()).as("too early").isEqualTo(MailState.WAITING);
            clock.forward(Duration.ofMinutes(5));
            carrier.round();
            assertThat(state()).isEqualTo(MailState.REFUSED);
            assertThat(only().course().lastAnswer()).contains("550", "no such user");
            assertThat(mailServer.mails()).isEmpty();

            assertThat(again()).isTrue();
            assertThat(carrier.round()).isEqualTo(1);
            assertThat(state()).isEqualTo(MailState.SENT);
            assertThat(again()).as("what was sent stays so").isFalse();
        }
    }

    private boolean again() {
        return database.transactions().as(ROOM, () -> desk(plain(1)).again(CLERK, only().id()));
    }

    @Test
    @DisplayName("渡したあとで切れたら、送れたか分からない。人が押すまで送り直さず、押せば同じ番号で送る")
    void cutAfterTheMail() throws IOException {
        try (var mailServer = new ScriptedMailServer()) {
            write("a");
            var carrier = carrier(plain(mailServer.port()));
            mailServer.answerMail(ScriptedMailServer.CUT);
            carrier.round();
            assertThat(state()).isEqualTo(MailState.UNSURE);
            clock.forward(Duration.ofDays(2));
            carrier.round();
            assertThat(mailServer.mails()).hasSize(1);
            assertThat(again()).isTrue();
            assertThat(carrier.round()).isEqualTo(1);
            assertThat(mailServer.mails()).hasSize(2);
            assertThat(mailServer.mails().stream().map(CarrierTest::id).distinct())
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith("@todoke.example.jp>");
        }
    }

    private static String id(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElse("");
    }

    @Test
    @DisplayName("送り始めて殺されたプログラムのメールを、ほかのプログラムは送らない")
    void killedInBetween() throws IOException {
        try (var mailServer = new ScriptedMailServer()) {
            write("a");
            var mail = only();
            database.transactions()
                    .as(
                            Acting.SYSTEM,
                            () -> store.append(mail.id(), mail.course().begun(clock.instant())));
            carrier(plain(mailServer.port())).round();
            clock.forward(Duration.ofHours(1));
            carrier(plain(mailServer.port())).round();
            assertThat(mailServer.mails()).isEmpty();
            assertThat(state()).isEqualTo(MailState.UNSURE);
            assertThat(database.transactions().as(ROOM, desk(plain(1))::needingSomebody))
                    .isEqualTo(1);
            assertThat(database.transactions().as(Acting.at(Face.OFFICE), desk(plain(1))::needingSomebody))
                    .isZero();
        }
    }

    @Test
    @DisplayName("1分に決めた数より多くは送らない")
    void boundedRate() throws IOException {
        try (var mailServer = new ScriptedMailServer()) {
            write("a", "b", "c");
            var carrier = carrier(settings(mailServer.port(), Security.NONE, 2));
            assertThat(carrier.round()).isEqualTo(2);
            assertThat(carrier.round()).isZero();
            clock.forward(Duration.ofMinutes(1));
            assertThat(carrier.round()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("改行のある宛先はデータベースも断る。窓口は登録室のメールを見られず、だれも消せない")
    void guardedRows() {
        write("a");
        assertThatThrownBy(() -> database.owner().sql("""
                                insert into mail.message (house, key, kind, address, subject, words, last_day, written_at)
                                values ('registry', 'b', 'x', E'a@example.jp\\r\\nBcc: b@example.jp', 'x', 'x', now(), now())
                                """).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> database.owner().sql("delete from mail.message").update())
                .isInstanceOf(DataAccessException.class);
        assertThat(database.transactions().as(Acting.at(Face.OFFICE), store::count))
                .isZero();
        assertThatThrownBy(() -> database.transactions().as(Acting.at(Face.PORTAL), store::count))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("設定の誤りは起動のときに分かり、暗号化しない回線にパスワードは流さない")
    void settingsAreChecked(@TempDir Path folder) throws IOException {
        var password = Files.writeString(folder.resolve("password"), "secret").toString();
        assertThatThrownBy(() -> with(Security.NONE, "user", password, "noreply@todoke.example.jp"))
                .isInstanceOf(UnusableMailSettings.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> with(Security.TLS, "user", "", "noreply@todoke.example.jp"))
                .isInstanceOf(UnusableMailSettings.class);
        assertThatThrownBy(() -> with(Security.TLS, "", "", "no address")).isInstanceOf(UnusableMailSettings.class);
        assertThat(List.of(
                        with(Security.STARTTLS, "user", password, "a@example.jp")
                                .usedPort(),
                        with(Security.TLS, "", "", "a@example.jp").usedPort(),
                        with(Security.NONE, "", "", "a@example.jp").usedPort()))
                .containsExactly(587, 465, 25);
    }

    @Test
    @DisplayName("STARTTLSで暗号化してから名乗り、知っている認証局の証明書でなければ何も渡さない")
    void signsInOverTlsOnly(@TempDir Path folder) throws IOException, GeneralSecurityException {
        var keys = ServerCertificate.selfSigned("CN=127.0.0.1");
        var password = Files.writeString(folder.resolve("password"), "secret\n").toString();
        try (var mailServer = new ScriptedMailServer(withKeys(keys))) {
            write("a");
            var stranger = ServerCertificate.selfSigned("CN=127.0.0.1");
            carrier(secret(mailServer.port(), password, authority(folder, stranger)))
                    .round();
            assertThat(line().open()).isFalse();
            assertThat(line().words()).doesNotContain("required");
            assertThat(mailServer.heardInSecret()).noneMatch(heard -> heard.startsWith("EHLO"));

            var trusted = secret(mailServer.port(), password, authority(folder, keys));
            assertThat(carrier(trusted).round()).as(line().words()).isEqualTo(1);
            assertThat(line().open()).isTrue();
            assertThat(mailServer.heardInSecret())
                    .contains("EHLO todoke.example.jp")
                    .anyMatch(heard -> heard.startsWith("AUTH PLAIN"));
            assertThat(mailServer.mails()).hasSize(1);
        }
    }

    private static SSLContext withKeys(KeyStore keys) throws GeneralSecurityException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, ServerCertificate.PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static String authority(Path folder, KeyStore of) throws IOException, GeneralSecurityException {
        var text =
                Base64.getMimeEncoder().encodeToString(of.getCertificate("own").getEncoded());
        return Files.writeString(
                        folder.resolve("authority.pem"),
                        "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n")
                .toString();
    }

    private static MailSettings secret(int port, String passwordFile, String authorityFile) {
        return new MailSettings(
                "127.0.0.1",
                port,
                Security.STARTTLS,
                "todoke",
                passwordFile,
                authorityFile,
                "noreply@todoke.example.jp",
                "",
                30,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5));
    }

    private static MailSettings with(Security security, String user, String passwordFile, String sender) {
        return new MailSettings(
                "mail.example.jp",
                0,
                security,
                user,
                passwordFile,
                "",
                sender,
                "",
                30,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5));
    }
}
