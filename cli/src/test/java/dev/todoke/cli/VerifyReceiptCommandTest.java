package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.audit.AuditEvent;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.Checkpoint;
import dev.todoke.audit.InclusionProof;
import dev.todoke.audit.Receipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("todoke verify-receipt")
class VerifyReceiptCommandTest {

    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private Path receipt = Path.of("");
    private Path sent = Path.of("");
    private Path key = Path.of("");

    @BeforeEach
    void receive() throws IOException, GeneralSecurityException {
        sent = Files.writeString(folder.resolve("届出 2026.csv"), "0045129,カガク　タロウ\n");
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(sent));
        var event = new AuditEvent(
                NOON,
                "notification.received",
                "todoke_portal",
                "40001",
                "7",
                "file:12",
                AuditOutcome.DONE,
                new TreeMap<>(Map.of("sha256", HexFormat.of().formatHex(digest))));
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var leaves = List.of(event.leaf(), event.leaf());
        var root = InclusionProof.root(leaves);
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(Checkpoint.statement("todoke", 2, root));
        var checkpoint = new Checkpoint("todoke", 2, root, NOON, signature.sign());
        byte[] publicKey = keys.getPublic().getEncoded();
        var made = new Receipt(event.canonical(), InclusionProof.of(1, leaves), checkpoint, publicKey);
        receipt = Files.writeString(folder.resolve("receipt.txt"), "受付証\n\n" + made.text());
        key = Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(publicKey)
                        + "\n-----END PUBLIC KEY-----\n");
    }

    @Test
    @DisplayName("正しい受付証とファイルは、鍵の指紋とともに正しいと言う")
    void genuine() {
        var called = Called.with(
                "ja", "verify-receipt", receipt.toString(), "--file", sent.toString(), "--key", key.toString());

        assertThat(called.status()).isEqualTo(ExitStatus.DONE);
        assertThat(called.err()).contains("正しい受付証です", "受け付けたファイルと同じです", "facility: 40001", "鍵の指紋");
    }

    @Test
    @DisplayName("別のファイル、変えた受付証、受付証でないものは、何が違うかを言う")
    void anythingElse() throws IOException {
        Files.writeString(sent, "0045129,カガク　ジロウ\n");
        var other = Called.with("ja", "verify-receipt", receipt.toString(), "--file", sent.toString());
        assertThat(other.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(other.err()).contains("受け付けたファイルと違います", "指紋を書面のものと比べて");

        Files.writeString(receipt, Files.readString(receipt).replace("origin: todoke", "origin: elsewhere"));
        var changed = Called.with("en", "verify-receipt", receipt.toString());
        assertThat(changed.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(changed.err()).contains("not signed with this key");

        var none = Called.with("ja", "verify-receipt", key.toString());
        assertThat(none.status()).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(none.err()).contains("受付証ではないか");
    }
}
