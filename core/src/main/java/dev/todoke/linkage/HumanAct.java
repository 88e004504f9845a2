package dev.todoke.linkage;

import java.time.Instant;

/// Something a person has decided about who is who and not taken back (有効な判断).
public sealed interface HumanAct {

    Instant at();

    /// An answer about one pair.
    record Settled(RecordPair pair, boolean same, Instant at) implements HumanAct {}

    /// A merge or a split.
    record Regrouped(PersonsRegrouped act) implements HumanAct {

        @Override
        public Instant at() {
            return act.at();
        }
    }
}
