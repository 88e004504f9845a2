package dev.todoke.jobs;

import java.util.List;

/// Answer to somebody who asks for a run or for its stop (処理の受付結果).
public sealed interface JobAnswer {

    /// 受け付けた
    record Accepted(long run) implements JobAnswer {}

    /// 断った
    record Refused(List<String> reasons) implements JobAnswer {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
