package dev.todoke.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/// A signed statement of how long the record is and what it contains (署名済みの区切り).
///
/// @param origin name of the installation
/// @param size number of events sealed
/// @param root root of the tree over them
/// @param at when it was made
/// @param signature Ed25519 signature of [#statement]
// hash and signature are bytes handed on as they are; two checkpoints are compared by their statements
@SuppressWarnings("ArrayRecordComponent")
public record Checkpoint(String origin, long size, byte[] root, Instant at, byte[] signature) {

    /// The text that is signed: it can be printed, mailed and compared by eye.
    public static byte[] statement(String origin, long size, byte[] root) {
        return "%s\n%d\n%s\n"
                .formatted(origin, size, Base64.getEncoder().encodeToString(root))
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] statement() {
        return statement(origin, size, root);
    }
}
