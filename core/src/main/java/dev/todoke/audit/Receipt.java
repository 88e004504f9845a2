package dev.todoke.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A receipt that anybody can check without us (受付証): the event word for word, its place in the audit record, and the
/// signed
/// root of that record.
///
/// It shows that the event was recorded, as it stands there, before the root was signed. Whose key signed is for the
/// reader
/// to know: the fingerprint of the key has to come another way, for example on paper.
///
/// @param event bytes of the event, see [AuditEvent#canonical]
/// @param publicKey X.509 form of the Ed25519 key
// hashes and keys are bytes handed on as they are; two receipts are compared by their texts
@SuppressWarnings("ArrayRecordComponent")
public record Receipt(byte[] event, InclusionProof proof, Checkpoint checkpoint, byte[] publicKey) {

    private static final String EDITION = "todoke-receipt-1";
    private static final int WIDEST_TREE = 64;

    /// Whether the receipt holds in itself (検証の結果).
    public enum Verdict {
        /// 正しい
        GENUINE,
        /// The event is not the one that was recorded.
        OTHER_EVENT,
        /// The root is not the one that was signed, or another key signed it.
        NOT_SIGNED
    }

    /// Checks event, proof and signature against the key.
    ///
    /// @param key X.509 form of the key that is trusted, most often [#publicKey] after its fingerprint was compared
    public Verdict verify(byte[] key) {
        if (proof.size() != checkpoint.size() || !proof.leadsTo(checkpoint.root(), MerkleHash.leaf(event))) {
            return Verdict.OTHER_EVENT;
        }
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
            signature.update(checkpoint.statement());
            return signature.verify(checkpoint.signature()) ? Verdict.GENUINE : Verdict.NOT_SIGNED;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        } catch (GeneralSecurityException e) {
            // bytes that are no key or no signature at all do not fit either
            return Verdict.NOT_SIGNED;
        }
    }

    /// SHA-256 of a key, as it is printed and compared (鍵の指紋): `3f:09:…`.
    public static String fingerprint(byte[] key) {
        try {
            return HexFormat.ofDelimiter(":")
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Fields of the event by name: `at`, `kind`, `facility`, `subject`, `detail sha256` …
    public Map<String, String> fields() {
        return CanonicalText.fields(event);
    }

    /// The receipt as text, one value a line.
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(EDITION);
        lines.add("event: " + base64(event));
        lines.add("place: " + proof.index());
        lines.add("path: " + proof.path().stream().map(Receipt::base64).collect(Collectors.joining(" ")));
        lines.add("origin: " + checkpoint.origin());
        lines.add("size: " + checkpoint.size());
        lines.add("root: " + base64(checkpoint.root()));
        lines.add("signed-at: " + checkpoint.at());
        lines.add("signature: " + base64(checkpoint.signature()));
        lines.add("key: " + base64(publicKey));
        return String.join("\n", lines) + "\n";
    }

    /// Reads a receipt; lines before its first are words for people. Empty when it is none, or not whole.
    public static Optional<Receipt> read(String text) {
        var lines = text.lines().map(String::strip).toList();
        int start = lines.indexOf(EDITION);
        if (start < 0) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        for (var line : lines.subList(start + 1, lines.size())) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.putIfAbsent(
                        line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        try {
            return Optional.of(of(values));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            // a line is missing or was changed so that it is no number, no date or no bytes any more
            return Optional.empty();
        }
    }

    private static Receipt of(Map<String, String> values) {
        String path = value(values, "path");
        var hashes = path.isEmpty()
                ? List.<byte[]>of()
                : List.of(path.split(" ")).stream()
                        .map(hash -> Base64.getDecoder().decode(hash))
                        .toList();
        if (hashes.size() > WIDEST_TREE) {
            throw new IllegalArgumentException("path of " + hashes.size());
        }
        long size = Long.parseLong(value(values, "size"));
        return new Receipt(
                bytes(values, "event"),
                new InclusionProof(Long.parseLong(value(values, "place")), size, hashes),
                new Checkpoint(
                        value(values, "origin"),
                        size,
                        bytes(values, "root"),
                        Instant.parse(value(values, "signed-at")),
                        bytes(values, "signature")),
                bytes(values, "key"));
    }

    private static byte[] bytes(Map<String, String> values, String name) {
        return Base64.getDecoder().decode(value(values, name));
    }

    private static String value(Map<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
