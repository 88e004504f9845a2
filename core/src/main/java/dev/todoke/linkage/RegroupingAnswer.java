package dev.todoke.linkage;

import java.util.List;

/// What came of the wish to merge or split persons (統合・分割の受付).
public sealed interface RegroupingAnswer {

    record Allowed() implements RegroupingAnswer {}

    record Refused(List<Refusal> reasons) implements RegroupingAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
