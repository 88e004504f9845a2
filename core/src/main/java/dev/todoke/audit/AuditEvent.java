package dev.todoke.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// One recorded event (監査記録): who did what at which face, about what, with which outcome.
///
/// @param at when, to the microsecond
/// @param kind id of the [AuditKind]
/// @param role database role it was done under
/// @param facility facility code of who acted, or empty
/// @param account number of the account, or empty for the program itself
/// @param subject our own number of what it is about, or empty
/// @param details values by name
public record AuditEvent(
        Instant at,
        String kind,
        String role,
        String facility,
        String account,
        String subject,
        AuditOutcome outcome,
        SortedMap<String, String> details) {

    private static final String EDITION = "todoke-audit-1";

    public AuditEvent {
        at = at.truncatedTo(ChronoUnit.MICROS);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /// The details as given, if they are the ones the kind asks for.
    public static SortedMap<String, String> complete(AuditKind kind, Map<String, String> given) {
        if (!given.keySet().equals(Set.copyOf(kind.details()))) {
            throw new IncompleteAuditEvent(kind, given.keySet());
        }
        return new TreeMap<>(given);
    }

    /// The bytes that are hashed: every field with its length in bytes, so that no two events share them.
    public byte[] canonical() {
        var bytes = new ByteArrayOutputStream();
        line(bytes, "edition", EDITION);
        line(bytes, "at", at.toString());
        line(bytes, "kind", kind);
        line(bytes, "role", role);
        line(bytes, "facility", facility);
        line(bytes, "account", account);
        line(bytes, "subject", subject);
        line(bytes, "outcome", outcome.name());
        details.forEach((name, value) -> line(bytes, "detail " + name, value));
        return bytes.toByteArray();
    }

    /// Hash of this event as a leaf of the tree.
    public byte[] leaf() {
        return MerkleHash.leaf(canonical());
    }

    private static void line(ByteArrayOutputStream bytes, String name, String value) {
        var utf8 = value.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((name + ":" + utf8.length + ":").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(utf8);
        bytes.write('\n');
    }
}
