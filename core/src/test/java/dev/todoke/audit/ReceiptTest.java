package dev.todoke.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("受付証")
class ReceiptTest {

    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");
    private static final KeyPair KEYS = keys();

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AuditEvent event(String sha256) {
        return new AuditEvent(
                NOON,
                "notification.received",
                "todoke_portal",
                "40001",
                "7",
                "file:12",
                AuditOutcome.DONE,
                new TreeMap<>(Map.of("bytes", "120", "receipt", "R-2026-000012", "sha256", sha256)));
    }

    /// A receipt of the event at a place of a record of some size.
    private static Receipt receipt(AuditEvent event, int place, int size) throws GeneralSecurityException {
        var leaves = new ArrayList<byte[]>();
        for (int i = 0; i < size; i++) {
            leaves.add(i == place ? event.leaf() : MerkleHash.leaf(new byte[] {(byte) i, (byte) (i >> 8)}));
        }
        var root = InclusionProof.root(leaves);
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(KEYS.getPrivate());
        signature.update(Checkpoint.statement("todoke", size, root));
        return new Receipt(
                event.canonical(),
                InclusionProof.of(place, leaves),
                new Checkpoint("todoke", size, root, NOON, signature.sign()),
                KEYS.getPublic().getEncoded());
    }

    @Test
    @DisplayName("どの大きさの記録のどの位置でも、書き出して読み直した受付証は正しく、中身を読める")
    void isGenuineAfterBeingWrittenAndRead() throws GeneralSecurityException {
        var key = KEYS.getPublic().getEncoded();
        for (int size : List.of(1, 2, 3, 7, 8, 255, 256, 257, 1000)) {
            var written = "受付証\n\n" + receipt(event("ab12"), size / 2, size).text();
            var read = Receipt.read(written.replace("\n", "\r\n")).orElseThrow();

            assertThat(read.verify(key)).isEqualTo(Receipt.Verdict.GENUINE);
            assertThat(read.fields())
                    .containsEntry("facility", "40001")
                    .containsEntry("subject", "file:12")
                    .containsEntry("detail sha256", "ab12");
        }
    }

    @Test
    @DisplayName("出来事・位置・根・署名・鍵のどれを変えても、正しくない")
    void isNotGenuineWhenAnythingIsChanged() throws GeneralSecurityException {
        var receipt = receipt(event("ab12"), 5, 9);
        var key = KEYS.getPublic().getEncoded();
        var other = receipt(event("ab13"), 5, 9);
        var place = new InclusionProof(4, 9, receipt.proof().path());
        var root = new Checkpoint(
                "todoke", 9, other.checkpoint().root(), NOON, other.checkpoint().signature());
        var origin = new Checkpoint(
                "elsewhere",
                9,
                receipt.checkpoint().root(),
                NOON,
                receipt.checkpoint().signature());

        assertThat(new Receipt(other.event(), receipt.proof(), receipt.checkpoint(), key).verify(key))
                .isEqualTo(Receipt.Verdict.OTHER_EVENT);
        assertThat(new Receipt(receipt.event(), place, receipt.checkpoint(), key).verify(key))
                .isEqualTo(Receipt.Verdict.OTHER_EVENT);
        assertThat(new Receipt(receipt.event(), receipt.proof(), root, key).verify(key))
                .isEqualTo(Receipt.Verdict.OTHER_EVENT);
        assertThat(new Receipt(receipt.event(), receipt.proof(), origin, key).verify(key))
                .isEqualTo(Receipt.Verdict.NOT_SIGNED);
        assertThat(receipt.verify(keys().getPublic().getEncoded())).isEqualTo(Receipt.Verdict.NOT_SIGNED);
        assertThat(receipt.verify("no key".getBytes(StandardCharsets.UTF_8))).isEqualTo(Receipt.Verdict.NOT_SIGNED);
    }

    @Test
    @DisplayName("どの1文字を変えても、読めないか、正しくない")
    void everyChangedCharacterIsNoticed() throws GeneralSecurityException {
        var key = KEYS.getPublic().getEncoded();
        var text = receipt(event("ab12"), 5, 9).text();
        int signed = text.indexOf("signed-at");
        var random = new Random(5);
        for (int i = 0; i < 400; i++) {
            int at = random.nextInt(signed);
            char changed = (char) ('0' + random.nextInt(75));
            var broken = text.substring(0, at) + changed + text.substring(at + 1);
            if (!broken.equals(text)) {
                assertThat(Receipt.read(broken).filter(r -> r.verify(key) == Receipt.Verdict.GENUINE))
                        .as("%d: %s", at, changed)
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("受付証でないもの、欠けたものは読まない")
    void readsNothingElse() throws GeneralSecurityException {
        var text = receipt(event("ab12"), 5, 9).text();
        assertThat(Receipt.read("")).isEmpty();
        assertThat(Receipt.read("届出,1\n")).isEmpty();
        assertThat(Receipt.read(text.substring(0, text.indexOf("key:")))).isEmpty();
        assertThat(Receipt.read(text.replace("size: 9", "size: many"))).isEmpty();
        assertThat(Receipt.read(text.replace("place: 5", "place: 12"))).isEmpty();
    }
}
