package dev.todoke.intake.desk;

import dev.todoke.kernel.Sentence;
import java.util.List;

/// Answer to somebody who sends a file (受付の結果).
public sealed interface Reception {

    /// 受け付けた
    record Received(long file, String receipt) implements Reception {}

    /// 受け付けない
    record Refused(List<Sentence> reasons) implements Reception {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
