package dev.todoke.followback.desk;

import dev.todoke.kernel.Sentence;
import java.util.List;

/// What came of a deed (操作の結果).
public sealed interface Result {

    /// @param count how many it concerned; for a new round its number
    record Done(long count) implements Result {}

    record Refused(List<Sentence> reasons) implements Result {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
