package dev.todoke.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.seal.AuditVerdict;
import dev.todoke.audit.seal.SealedReceipts;
import dev.todoke.audit.seal.Sealer;
import dev.todoke.audit.seal.Verification;
import dev.todoke.audit.store.AuditKeys;
import dev.todoke.audit.store.AuditStore;
import dev.todoke.audit.store.NodeStore;
import dev.todoke.audit.store.StoredAuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.DataFolder;
import dev.todoke.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("監査記録")
class AuditRecordTest {

    private enum Kinds implements AuditKind {
        PERSON_READ;

        @Override
        public String id() {
            return "person.read";
        }

        @Override
        public String japanese() {
            return "本人の記録を閲覧した";
        }

        @Override
        public List<String> details() {
            return List.of("why");
        }
    }

    private static final Acting CLERK = new Acting("todoke_registry", "", "12");

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(Instant.parse("2026-04-01T00:00:00.123456789Z"), ZoneOffset.UTC);
    private final AuditStore store = new AuditStore(database.jdbc());
    private final NodeStore nodes = new NodeStore(database.jdbc());

    @TempDir
    private Path folder;

    private AuditKeys keys;
    private StoredAuditTrail trail;
    private Sealer sealer;
    private Verification verification;

    @BeforeEach
    void open() {
        keys = new AuditKeys(new DataFolder(folder));
        trail = new StoredAuditTrail(store, keys, database.transactions(), clock);
        sealer = new Sealer(store, nodes, keys, database.transactions(), clock, "todoke-test");
        verification = new Verification(store, nodes, keys, database.transactions());
    }

    @Test
    @DisplayName("記録は業務の取引とともに残り、取り消されれば残らない")
    void isWrittenWithTheMatterOrNotAtAll() {
        recordReads(1);
        assertThatThrownBy(() -> database.as(CLERK, _ -> {
                    trail.read(Kinds.PERSON_READ, "person:2", Map.of("why", "照合"));
                    throw new IllegalStateException("planted");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sealer.sealAll()).isEqualTo(1);
        assertThat(verification.verify()).isEqualTo(new AuditVerdict.Sound(1, 0));
    }

    @Test
    @DisplayName("封印は欠けのない番号を付け、署名し、再起動後も続く")
    void sealsInGapFreeOrderAcrossRestarts() {
        recordReads(3);
        assertThat(sealer.sealAll()).isEqualTo(3);
        open();
        recordReads(4);
        assertThat(verification.verify()).isEqualTo(new AuditVerdict.Sound(3, 4));
        assertThat(sealer.sealAll()).isEqualTo(4);
        assertThat(verification.verify()).isEqualTo(new AuditVerdict.Sound(7, 0));
        var seqs = database.owner()
                .sql("select seq from audit.sealed order by seq")
                .query(Integer.class)
                .list();
        assertThat(seqs).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    @DisplayName("どの行も、署名された根に至る証明を持つ")
    void everyEventIsProvable() {
        recordReads(9);
        sealer.sealAll();
        for (var event = 1; event <= 9; event++) {
            assertThat(verification.prove(event).orElseThrow().holds()).isTrue();
        }
        recordReads(1);
        assertThat(verification.prove(10)).isEmpty();
    }

    @Test
    @DisplayName("大きな記録でも、受付証は書き出して検証できる。証明に読むハッシュは数百個まで")
    void receiptsOfALargeRecordHold() {
        database.as(CLERK, _ -> {
            for (int i = 1; i <= 1200; i++) {
                trail.done(Kinds.PERSON_READ, "person:" + i, Map.of("why", "照合"));
            }
            return true;
        });
        sealer.sealAll();
        var receipts = new SealedReceipts(store, verification, keys, database.transactions());

        for (var subject : List.of("person:1", "person:256", "person:257", "person:1024", "person:1200")) {
            var receipt = Receipt.read(receipts.latest(Kinds.PERSON_READ, subject)
                            .orElseThrow()
                            .text())
                    .orElseThrow();
            assertThat(receipt.verify(receipts.publicKey())).isEqualTo(Receipt.Verdict.GENUINE);
            assertThat(receipt.fields()).containsEntry("subject", subject);
        }
        assertThat(receipts.latest(Kinds.PERSON_READ, "person:4711")).isEmpty();
        assertThat(database.owner()
                        .sql("select count(*) from audit.node")
                        .query(Long.class)
                        .single())
                .isEqualTo(1200 / 256);
    }

    @Test
    @DisplayName("書き換え・削除はどの役割にも許されず、持ち主にも引き金が断る")
    void refusesChanges() {
        recordReads(1);
        sealer.sealAll();
        assertThatThrownBy(() -> database.as(
                        CLERK, jdbc -> jdbc.sql("delete from audit.event").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        var update = database.owner().sql("update audit.event set subject = 'person:9'");
        assertThatThrownBy(update::update).rootCause().hasMessageContaining("append-only");
    }

    @Test
    @DisplayName("引き金を外した書き換えは、最初の行を名指しして見つかる")
    void namesTheFirstChangedRow() {
        recordReads(5);
        sealer.sealAll();
        behindTheTriggers("update audit.event set account = '13' where id in (3, 4)");
        assertThat(verification.verify())
                .isInstanceOfSatisfying(
                        AuditVerdict.Broken.class,
                        broken -> assertThat(broken.event()).isEqualTo(3));
    }

    @Test
    @DisplayName("封印前の書き換えも、鍵がデータベースにないので見つかる")
    void findsChangesBeforeSealing() {
        recordReads(2);
        var forged = new AuditEvent(
                        clock.instant(),
                        "person.read",
                        "todoke_registry",
                        "",
                        "99",
                        "person:1",
                        AuditOutcome.READ,
                        new TreeMap<>(Map.of("why", "照合")))
                .leaf();
        database.owner()
                .sql("alter table audit.event disable trigger append_only")
                .update();
        database.owner()
                .sql("update audit.event set account = '99', leaf = :leaf where id = 1")
                .param("leaf", forged)
                .update();
        assertThat(sealer.sealAll()).as("the forged row is not sealed").isEqualTo(1);
        assertThat(verification.verify())
                .isInstanceOfSatisfying(
                        AuditVerdict.Broken.class,
                        broken -> assertThat(broken.event()).isEqualTo(1));
    }

    @Test
    @DisplayName("最後の行を消しても、署名済みの件数で見つかる")
    void findsATruncatedRecord() {
        recordReads(4);
        sealer.sealAll();
        behindTheTriggers("delete from audit.sealed where seq = 3");
        behindTheTriggers("delete from audit.event where id = 4");
        assertThat(verification.verify()).isInstanceOf(AuditVerdict.Broken.class);
    }

    @Test
    @DisplayName("鍵はデータベースの外にあり、持ち主だけが読める")
    void keysLieOutside() throws Exception {
        var rights = Files.getPosixFilePermissions(folder.resolve("keys/audit-ed25519.key"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    private void recordReads(int count) {
        for (var i = 1; i <= count; i++) {
            var subject = "person:" + i;
            database.as(CLERK, _ -> {
                trail.read(Kinds.PERSON_READ, subject, Map.of("why", "照合"));
                return true;
            });
        }
    }

    private void behindTheTriggers(String sql) {
        for (var table : List.of("event", "sealed")) {
            database.owner()
                    .sql("alter table audit." + table + " disable trigger append_only")
                    .update();
        }
        database.owner().sql(sql).update();
    }
}
