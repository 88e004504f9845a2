package dev.todoke.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.api.ApiScope;
import dev.todoke.api.TokenWish;
import dev.todoke.api.desk.TokenDesk;
import dev.todoke.certificate.desk.CertificateAuthority;
import dev.todoke.certificate.desk.CertificateDesk;
import dev.todoke.certificate.desk.CertificateDesk.IssueAnswer;
import dev.todoke.certificate.desk.ShortLived;
import dev.todoke.certificate.store.CertificateStore;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.identity.Account;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignInDesk;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.Sample;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.testing.TestAccounts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@TlsTest
@DisplayName("クライアント証明書と相互TLS")
class MutualTlsTest {

    private static final FacilityCode HERE = new FacilityCode("40S01");
    private static final FacilityCode NEIGHBOUR = new FacilityCode("40S02");
    private static final String DOOR = "/portal/sign-in";

    @LocalServerPort
    private int port;

    @Autowired
    private FacilityRegister register;

    @Autowired
    private TestAccounts testAccounts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInDesk door;

    @Autowired
    private TokenDesk tokens;

    @Autowired
    private CertificateDesk desk;

    @Autowired
    private CertificateAuthority authority;

    @Autowired
    private CertificateStore store;

    @Autowired
    private FaceTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void registerHospitals() {
        testAccounts.staff("tls-admin", Role.ADMINISTRATOR);
        testAccounts.hospital("tls-here", HERE.value(), Role.REPORTER, Role.REPORTING_HEAD);
        room().run(() -> {
            register.record(Sample.hospital(HERE.value(), "はまかぜ病院"));
            register.record(Sample.hospital(NEIGHBOUR.value(), "やまかぜ病院"));
        });
    }

    private static Acting room() {
        return Acting.at(Face.REGISTRY, "1");
    }

    private SignedIn account(String login) {
        return accounts.all().stream()
                .filter(account -> account.login().equals(login))
                .map(Account::signedIn)
                .findFirst()
                .orElseThrow();
    }

    /// What a hospital was handed out.
    private record HandedOut(String serial, KeyStore store, String password) {}

    private HandedOut issued(FacilityCode facility) {
        var wish = new CertificateWish(facility.value(), "端末1", 24);
        return handedOut(room().get(() -> desk.issue(account("tls-admin"), wish)));
    }

    private static HandedOut handedOut(IssueAnswer answer) {
        var issued = (IssueAnswer.Issued) answer;
        return new HandedOut(issued.certificate().serial(), keys(issued.file(), issued.password()), issued.password());
    }

    private static KeyStore keys(String file, String password) {
        try {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(new ByteArrayInputStream(Base64.getDecoder().decode(file)), password.toCharArray());
            return keys;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Terminal terminal(HandedOut certificate) {
        return Terminal.with(port, certificate.store(), certificate.password());
    }

    private void revoke(HandedOut certificate) {
        assertThat(room().get(() -> desk.revoke(
                        account("tls-admin"), certificate.serial(), Optional.of(RevocationReason.LOST), "")))
                .isEmpty();
    }

    /// Signs in with an account of one's own: codes work once.
    private String session(String login) {
        testAccounts.hospital(login, HERE.value(), Role.REPORTER);
        var accepted =
                (SignInDesk.PasswordAnswer.Accepted) door.password("portal", login, TestAccounts.PASSWORD, "127.0.0.1");
        var complete = (SignInDesk.FactorAnswer.Accepted) door.factor(accepted.token(), TestAccounts.freshCode(login));
        return "Cookie: __Host-todoke-portal-session=" + complete.token();
    }

    private String token() {
        var who = account("tls-here");
        var wish = new TokenWish("電子カルテ", Set.of(ApiScope.values()), 12);
        var made = Acting.forFacility(HERE.value(), who.account().toString()).get(() -> tokens.make(who, HERE, wish));
        return "Authorization: Bearer " + ((TokenDesk.TokenAnswer.Made) made).secret();
    }

    @Test
    @DisplayName("証明書がなければ、わかる言葉で断る。案内と失効リストは開く")
    void withoutACertificate() throws IOException {
        try (var terminal = Terminal.without(port)) {
            var said = terminal.get(DOOR);
            assertThat(said.status()).isEqualTo(403);
            assertThat(said.text()).contains("クライアント証明書が必要です");
            assertThat(terminal.get("/portal/conditions").status()).isEqualTo(200);
            assertThat(terminal.get("/portal/authority/ca.crt").text()).contains("BEGIN CERTIFICATE");
            assertThat(terminal.get("/registry/sign-in").status())
                    .as("another face")
                    .isEqualTo(200);
            assertThat(terminal.get("/api/v1/files", token()).text())
                    .startsWith("HTTP/1.1 403")
                    .contains("クライアント証明書が届いていません");
        }
    }

    @Test
    @DisplayName("自施設の証明書とサインイン、または証明書とトークンで接続できる")
    void withTheRightCertificate() throws IOException {
        try (var terminal = terminal(issued(HERE))) {
            assertThat(terminal.get(DOOR).status()).isEqualTo(200);
            assertThat(terminal.get("/portal", session("tls-right")).status()).isEqualTo(200);
            assertThat(terminal.get("/api/v1/files", token()).status()).isEqualTo(200);
            assertThat(terminal.get("/api/v1/files").status())
                    .as("a certificate alone")
                    .isEqualTo(401);
        }
    }

    @Test
    @DisplayName("ほかの認証局の証明書では、TLSがつながらない")
    void ofAnotherAuthority() throws IOException {
        var foreign = ServerCertificate.selfSigned("CN=40S01-01,O=40S01");
        try (var terminal = Terminal.with(port, foreign, ServerCertificate.PASSWORD)) {
            assertThatThrownBy(() -> terminal.get(DOOR)).isInstanceOf(IOException.class);
        }
    }

    @Test
    @DisplayName("接続の途中で失効すると、同じ接続の次の要求から断る")
    void revokedBetweenTwoRequests() throws IOException {
        var certificate = issued(HERE);
        var session = session("tls-revoked");
        try (var terminal = terminal(certificate)) {
            assertThat(terminal.get("/portal", session).status()).isEqualTo(200);
            revoke(certificate);
            var said = terminal.get("/portal", session);
            assertThat(said.status()).isEqualTo(403);
            assertThat(said.text()).contains("この証明書は失効しています");
        }
        assertThat(transactions.as(
                        room(),
                        () -> jdbc.sql(
                                        "select count(*) from audit.event where kind = 'certificate.connection' and subject = :it")
                                .param("it", "certificate:" + certificate.serial())
                                .query(Long.class)
                                .single()))
                .isPositive();
    }

    @Test
    @DisplayName("接続の途中で期限が過ぎると、次の要求から断り、新しい接続はTLSがつながらない")
    void expiredBetweenTwoRequests() throws IOException, InterruptedException {
        var parcel = ShortLived.until(Instant.now().plusSeconds(3), authority, HERE, "short-lived");
        var row = new ClientCertificate(
                parcel.serial(),
                HERE,
                "端末2",
                parcel.from(),
                parcel.until(),
                parcel.from(),
                "1",
                "",
                new ClientCertificate.Standing.Kept());
        room().run(() -> transactions.run(() -> store.add(row, parcel.fingerprint())));
        var certificate = new HandedOut(parcel.serial(), keys(parcel.file(), "short-lived"), "short-lived");
        try (var terminal = terminal(certificate)) {
            assertThat(terminal.get(DOOR).status()).isEqualTo(200);
            Thread.sleep(Duration.between(Instant.now(), parcel.until()).plusMillis(200));
            var said = terminal.get(DOOR);
            assertThat(said.status()).isEqualTo(403);
            assertThat(said.text()).contains("有効期間が過ぎています");
        }
        try (var terminal = terminal(certificate)) {
            assertThatThrownBy(() -> terminal.get(DOOR)).isInstanceOf(IOException.class);
        }
    }

    @Test
    @DisplayName("ファイルの送信の途中で失効すると、そのファイルは受け付けない")
    void revokedInMidUpload() throws IOException, InterruptedException {
        var certificate = issued(HERE);
        var token = token();
        var content = Sample.clean("T1");
        int bytes = content.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        try (var terminal = terminal(certificate)) {
            assertThat(terminal.get("/api/v1/files", token).text()).contains("\"total\":0");
            terminal.begin(
                    "POST",
                    "/api/v1/files?year=2024",
                    bytes,
                    token,
                    "Content-Type: text/csv",
                    "Idempotency-Key: midway-1");
            terminal.send(content.substring(0, 10));
            Thread.sleep(500);
            revoke(certificate);
            terminal.send(content.substring(10));
            var said = terminal.answer();
            assertThat(said.status()).as(said.text()).isEqualTo(403);
            assertThat(said.text()).contains("失効しています");
        }
        try (var terminal = terminal(issued(HERE))) {
            assertThat(terminal.get("/api/v1/files", token).text()).contains("\"total\":0");
        }
    }

    @Test
    @DisplayName("画面からのファイルの送信の途中で失効しても、そのファイルは受け付けない")
    void revokedInMidUploadOfAForm() throws IOException, InterruptedException {
        var certificate = issued(HERE);
        var session = session("tls-form");
        var body = """
                --part\r
                Content-Disposition: form-data; name="year"\r
                \r
                2024\r
                --part\r
                Content-Disposition: form-data; name="file"; filename="a.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --part--\r
                """.formatted(Sample.clean("T2"));
        try (var terminal = terminal(certificate)) {
            var form = java.util.regex.Pattern.compile("action=\"(/portal/upload\\?_csrf=[^\"]+)\"")
                    .matcher(terminal.get("/portal/upload", session).text());
            assertThat(form.find()).isTrue();
            int bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            terminal.begin("POST", form.group(1), bytes, session, "Content-Type: multipart/form-data; boundary=part");
            terminal.send(body.substring(0, 60));
            Thread.sleep(500);
            revoke(certificate);
            terminal.send(body.substring(60));
            var said = terminal.answer();
            assertThat(said.status()).as(said.text()).isEqualTo(403);
            assertThat(said.text()).contains("この証明書は失効しています");
        }
    }

    @Test
    @DisplayName("ほかの施設の証明書では、サインインもトークンも断り、サインインは終わる")
    void ofAnotherFacility() throws IOException {
        var session = session("tls-other");
        try (var terminal = terminal(issued(NEIGHBOUR))) {
            var said = terminal.get("/portal", session);
            assertThat(said.status()).isEqualTo(403);
            assertThat(said.text()).contains("証明書の施設と利用者の施設が違います");
            assertThat(terminal.get("/api/v1/files", token()).status()).isEqualTo(403);
        }
        try (var terminal = terminal(issued(HERE))) {
            assertThat(terminal.get("/portal", session).status())
                    .as("signed out")
                    .isEqualTo(302);
        }
    }

    @Test
    @DisplayName("更新すると新旧どちらも使え、失効リストには失効したものだけが載る")
    void renewalAndTheListOfRevoked() throws IOException, GeneralSecurityException {
        var old = issued(HERE);
        var renewed = handedOut(room().get(() -> desk.renew(account("tls-admin"), old.serial(), 12)));
        revoke(old);
        try (var terminal = terminal(renewed)) {
            assertThat(terminal.get(DOOR).status()).isEqualTo(200);
        }
        var factory = CertificateFactory.getInstance("X.509");
        var authority = (X509Certificate) factory.generateCertificate(stream(desk.authorityFile()));
        var list = (X509CRL) factory.generateCRL(stream(desk.revocationList()));
        list.verify(authority.getPublicKey());
        assertThat(list.isRevoked(leaf(old))).isTrue();
        assertThat(list.isRevoked(leaf(renewed))).isFalse();
        leaf(renewed).verify(authority.getPublicKey());
        assertThat(leaf(renewed).getSubjectX500Principal().getName())
                .contains("40S01")
                .doesNotContain("端末");
        assertThat(Duration.between(
                        leaf(renewed).getNotBefore().toInstant(),
                        leaf(renewed).getNotAfter().toInstant()))
                .isBetween(Duration.ofDays(364), Duration.ofDays(368));
        assertThat(room().get(() -> desk.renew(account("tls-admin"), old.serial(), 12)))
                .as("a revoked one is issued anew, not renewed")
                .isInstanceOf(IssueAnswer.Refused.class);
        assertThat(room().get(() -> desk.issue(account("tls-here"), new CertificateWish(HERE.value(), "端末", 24))))
                .as("hospitals issue nothing")
                .isInstanceOf(IssueAnswer.Refused.class);
    }

    private static X509Certificate leaf(HandedOut certificate) throws GeneralSecurityException {
        return (X509Certificate) certificate.store().getCertificate("todoke");
    }

    private static ByteArrayInputStream stream(String pem) {
        return new ByteArrayInputStream(pem.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
