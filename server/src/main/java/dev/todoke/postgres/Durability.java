package dev.todoke.postgres;

import java.util.List;

/// Whether a committed transaction must survive a power cut (書き込みの確実さ).
public enum Durability {
    /// Every commit reaches the disk; the only setting for data somebody cares about.
    DURABLE,
    /// Commits may be lost with the machine; for test databases that are thrown away.
    THROWN_AWAY;

    List<String> initdbOptions() {
        return switch (this) {
            case DURABLE -> List.of();
            case THROWN_AWAY -> List.of("--no-sync");
        };
    }

    List<String> settings() {
        return switch (this) {
            case DURABLE -> List.of();
            case THROWN_AWAY ->
                List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off");
        };
    }
}
