package dev.todoke.provision.application;

import java.util.List;

/// What reading a draft gives (申出書の読み取り): the document, or everything that is still open.
public sealed interface DraftReading {

    record Complete(ApplicationDocument document) implements DraftReading {}

    record Incomplete(List<Reason> reasons) implements DraftReading {
        public Incomplete {
            reasons = List.copyOf(reasons);
        }
    }

    default List<Reason> open() {
        return switch (this) {
            case Complete _ -> List.of();
            case Incomplete(var reasons) -> reasons;
        };
    }
}
