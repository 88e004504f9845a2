package dev.todoke.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.api.desk.TokenDesk;
import dev.todoke.api.desk.TokenDesk.TokenAnswer;
import dev.todoke.audit.Receipt;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.identity.Account;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.intake.Sample;
import dev.todoke.intake.fhir.Report;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.web.Face;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
@DisplayName("病院のシステムからの届出")
class HospitalSystemTest {

    private static final FacilityCode HERE = new FacilityCode("40S01");
    private static final FacilityCode NEIGHBOUR = new FacilityCode("40S02");

    @LocalServerPort
    private int port;

    @Autowired
    private FacilityRegister register;

    @Autowired
    private TestAccounts testAccounts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TokenDesk tokens;

    @Autowired
    private FaceTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @BeforeEach
    void registerHospitals() {
        Acting.at(dev.todoke.database.Face.REGISTRY, "1").run(() -> {
            register.record(Sample.hospital(HERE.value(), "はまかぜ病院"));
            register.record(Sample.hospital(NEIGHBOUR.value(), "やまかぜ病院"));
        });
    }

    private SignedIn head(FacilityCode facility) {
        String login = "head-" + facility.value().toLowerCase(java.util.Locale.ROOT);
        testAccounts.hospital(login, facility.value(), Role.REPORTER, Role.REPORTING_HEAD);
        return accounts.all().stream()
                .filter(account -> account.login().equals(login))
                .map(Account::signedIn)
                .findFirst()
                .orElseThrow();
    }

    private HospitalSystem system(FacilityCode facility, ApiScope... scopes) {
        var who = head(facility);
        var wish = new TokenWish("院内がん登録システム", Set.of(scopes), 12);
        var made = Acting.forFacility(facility.value(), who.account().toString())
                .get(() -> tokens.make(who, facility, wish));
        return new HospitalSystem(port, ((TokenAnswer.Made) made).secret());
    }

    private static HospitalSystem.Said untilRead(HospitalSystem system, String file) throws InterruptedException {
        var said = system.get(file);
        for (int i = 0;
                i < 200
                        && Set.of("received", "checking")
                                .contains(said.json().get("state").asString());
                i++) {
            Thread.sleep(50);
            said = system.get(file);
        }
        return said;
    }

    @Test
    @DisplayName("ファイルを送り、点検結果を行と列で読み、警告を確かめ、届け出て、受付証を受け取る")
    void fromFileToReceipt() throws InterruptedException {
        var system = system(HERE, ApiScope.values());
        var wrong = Sample.clean("S1") + Sample.clean("S2").replace(",20240512,", ",20240230,");
        var sent = system.post("/api/v1/files?year=2024", "first-file-1", "text/csv", wrong);
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        String file = sent.response().headers().firstValue("location").orElseThrow();

        var read = untilRead(system, file).json();
        assertThat(read.get("state").asString()).isEqualTo("to-correct");
        assertThat(read.get("withErrors").asInt()).isEqualTo(1);
        var finding = system.get(file + "/findings")
                .json()
                .get("findings")
                .valueStream()
                .filter(one -> one.get("severity").asString().equals("error"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.get("line").asInt()).isEqualTo(2);
        assertThat(finding.get("column").asInt()).isEqualTo(8);
        assertThat(finding.get("item").asString()).isEqualTo("380");
        assertThat(finding.get("value").asString()).isEqualTo("20240230");

        var refused = system.post(file + "/submission", "submit-all", "application/json", "{\"scope\":\"all\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.json().get("detail").asString()).contains("届け出る人の氏名");

        var confirmed =
                system.post(file + "/confirmations", "confirm-all", "application/json", "{\"reason\":\"診断が年をまたいだ\"}");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        String wish = "{\"scope\":\"without-errors\",\"declaredBy\":\"届出 花子\"}";
        var submitted = system.post(file + "/submission", "submit-one", "application/json", wish);
        assertThat(submitted.json().get("records").asInt()).as(submitted.text()).isEqualTo(1);
        assertThat(system.post(file + "/submission", "submit-one", "application/json", wish)
                        .text())
                .as("sent again")
                .isEqualTo(submitted.text());

        var receipt = system.get(file + "/receipt?of=submitted");
        for (int i = 0; i < 100 && receipt.status() == 404; i++) {
            Thread.sleep(100);
            receipt = system.get(file + "/receipt?of=submitted");
        }
        var proof = Receipt.read(receipt.text()).orElseThrow();
        assertThat(proof.verify(proof.publicKey())).isEqualTo(Receipt.Verdict.GENUINE);

        var neighbour = system(NEIGHBOUR, ApiScope.values());
        assertThat(neighbour.get(file).status()).isEqualTo(404);
        assertThat(neighbour.get(file + "/findings").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("同時に何度送っても、同じ鍵なら1つだけ受け付ける")
    void nothingIsDoubled() {
        var system = system(HERE, ApiScope.UPLOAD, ApiScope.READ);
        long before = system.get("/api/v1/files").json().get("total").asLong();
        var threads = new ArrayList<Thread>();
        var texts = java.util.Collections.synchronizedSet(new java.util.TreeSet<String>());
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofVirtual()
                    .start(() -> texts.add(system.post("/api/v1/files", "same-key-1", "text/csv", Sample.clean("S9"))
                            .text())));
        }
        threads.forEach(HospitalSystemTest::join);
        assertThat(texts).hasSize(1);
        assertThat(system.get("/api/v1/files").json().get("total").asLong()).isEqualTo(before + 1);

        var other = system.post("/api/v1/files", "same-key-1", "text/csv", Sample.clean("S10"));
        assertThat(other.status()).isEqualTo(422);
        var again = system.post("/api/v1/files", "another-key", "text/csv", Sample.clean("S9"));
        assertThat(again.status()).as("the same file under another key").isEqualTo(409);
        assertThat(system.post("/api/v1/files", "", "text/csv", Sample.clean("S11"))
                        .status())
                .isEqualTo(400);
        assertThat(system.post("/api/v1/files", "wrong-type", "text/html", "<p>")
                        .status())
                .isEqualTo(415);
    }

    @Test
    @DisplayName("データベースとの接続が途中で切られても、何度も送り直せば、失われず、二重にならない")
    void countsWhenConnectionsBreak() throws SQLException {
        var system = system(HERE, ApiScope.UPLOAD, ApiScope.READ);
        long before = system.get("/api/v1/files").json().get("total").asLong();
        var receipts = new ConcurrentSkipListSet<String>();
        var senders = new ArrayList<Thread>();
        for (int sender = 0; sender < 6; sender++) {
            int from = sender * 10;
            senders.add(Thread.ofVirtual().start(() -> {
                for (int i = from; i < from + 10; i++) {
                    receipts.add(sentUntilReceived(system, "K" + i));
                }
            }));
        }
        while (senders.stream().anyMatch(Thread::isAlive)) {
            breakConnections();
        }
        assertThat(receipts).hasSize(60);
        assertThat(system.get("/api/v1/files").json().get("total").asLong()).isEqualTo(before + 60);
    }

    private static String sentUntilReceived(HospitalSystem system, String chart) {
        var said = system.post("/api/v1/files", "counted-" + chart, "text/csv", Sample.clean(chart));
        for (int i = 0; i < 500 && said.status() >= 500; i++) {
            said = system.post("/api/v1/files", "counted-" + chart, "text/csv", Sample.clean(chart));
        }
        assertThat(said.status()).as(said.text()).isEqualTo(202);
        return said.json().get("receipt").asString();
    }

    /// Ends the connections that are receiving a file at this moment.
    private void breakConnections() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
                      and (query like '%intake.file%' or query like '%api.answered%') and random() < 0.3
                    """);
            statement.execute("select pg_sleep(0.02)");
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("トークンにできるのは、選んだことだけ。止めれば次の呼び出しから使えない")
    void tokensHaveLimits() {
        var reader = system(HERE, ApiScope.READ);
        assertThat(reader.get("/api/v1/queries").status()).isEqualTo(200);
        var refused = reader.post("/api/v1/files", "reader-tries", "text/csv", Sample.clean("S20"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("detail").asString()).contains("届出ファイルを送る");
        assertThat(reader.get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(reader.get("/api/v1/queries/Q-2026-999999").status()).isEqualTo(404);

        assertThat(new HospitalSystem(port, "").get("/api/v1/files").status()).isEqualTo(401);
        assertThat(new HospitalSystem(port, "todoke_wrong").get("/api/v1/files").status())
                .isEqualTo(401);
        assertThat(new HospitalSystem(port, "").get("/api/v1/openapi.json").status())
                .isEqualTo(200);

        var who = head(HERE);
        var acting = Acting.forFacility(HERE.value(), who.account().toString());
        long newest = acting.get(tokens::list).getFirst().token().id();
        assertThat(acting.get(() -> tokens.revoke(who, newest))).isEmpty();
        var unauthorized = reader.get("/api/v1/queries");
        assertThat(unauthorized.status()).isEqualTo(401);
        assertThat(unauthorized.type()).isEqualTo("application/problem+json");
        assertThat(Acting.at(dev.todoke.database.Face.REGISTRY, "1")
                        .get(() -> transactions.get(() -> jdbc.sql(
                                        "select count(*) from audit.event where kind = 'api.called' and subject = :token")
                                .param("token", "token:" + newest)
                                .query(Long.class)
                                .single())))
                .as("calls are recorded")
                .isEqualTo(4);
    }

    @Test
    @DisplayName("FHIRの報告は下書きになり、足りないものを答え、同じ報告から下書きは2つできない")
    void fhirReportBecomesADraft(Visitor visitor) {
        var system = system(HERE, ApiScope.UPLOAD, ApiScope.READ);
        var said = system.post("/api/v1/fhir", "", "application/fhir+json", Report.of("F77"));
        assertThat(said.status()).as(said.text()).isEqualTo(201);
        assertThat(said.type()).isEqualTo("application/fhir+json");
        assertThat(said.json().get("resourceType").asString()).isEqualTo("OperationOutcome");
        assertThat(said.json()
                        .get("issue")
                        .valueStream()
                        .filter(issue -> issue.get("code").asString().equals("required")))
                .hasSize(12);
        var again = system.post("/api/v1/fhir", "", "application/fhir+json", Report.of("F77"));
        assertThat(again.text()).isEqualTo(said.text());
        assertThat(system.post("/api/v1/fhir", "", "application/fhir+json", "{\"resourceType\":\"Bundle\"}")
                        .status())
                .isEqualTo(422);
        assertThat(system.post("/api/v1/fhir", "", "application/fhir+json", "{").status())
                .isEqualTo(400);
        assertThat(system.get("/api/v1/fhir/metadata").json().get("fhirVersion").asString())
                .isEqualTo("4.0.1");

        String draft = said.response().headers().firstValue("location").orElseThrow();
        var page = visitor.signIn(Face.PORTAL, "head-40s01", draft);
        assertThat(page.locator("[id='item-310']")).hasValue("C504");
        assertThat(page.locator("main .callout")).containsText("手術「乳房部分切除」");
        visitor.hasNoFaults("portal-draft-from-fhir");
    }

    @Test
    @DisplayName("届出責任者が画面でトークンを作り、一度だけ見て、止める")
    void headMakesATokenInThePortal(Visitor visitor) {
        head(HERE);
        var page = visitor.signIn(Face.PORTAL, "head-40s01", "/portal/connections");
        page.click("main form:last-of-type button[type=submit] >> nth=-1");
        assertThat(page.locator(".error-summary")).containsText("名前を入れてください");
        visitor.hasNoFaults("portal-connections-error");
        page.fill("#name", "電子カルテ");
        page.click("text=トークンを作る >> nth=-1");
        String secret = page.locator("main .callout code").textContent();
        visitor.hasNoFaults("portal-connections-made");
        assertThat(new HospitalSystem(port, secret).get("/api/v1/files").status())
                .isEqualTo(200);
        visitor.open("/portal/connections");
        assertThat(page.locator("body").textContent()).doesNotContain(secret);
        page.click("[aria-label='電子カルテを止める']");
        assertThat(page.locator("body")).containsText("トークンを止めました");
        assertThat(new HospitalSystem(port, secret).get("/api/v1/files").status())
                .isEqualTo(401);
    }
}
