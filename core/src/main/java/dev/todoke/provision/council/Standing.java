package dev.todoke.provision.council;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// How far a meeting has come (会議の状態).
public sealed interface Standing {

    /// Planned; members do not see its papers yet.
    record Planned() implements Standing {}

    /// The papers are open to the members (資料を配付した).
    record Announced() implements Standing {}

    /// Held (開催した).
    ///
    /// @param present ids of the members who came; in a written meeting those who answered count instead
    record Held(SortedSet<String> present) implements Standing {
        public Held {
            present = Collections.unmodifiableSortedSet(new TreeSet<>(present));
        }
    }

    record Cancelled(String why) implements Standing {}
}
