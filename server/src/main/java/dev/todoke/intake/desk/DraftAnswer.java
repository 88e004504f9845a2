package dev.todoke.intake.desk;

import dev.todoke.intake.store.Draft;
import dev.todoke.kernel.Sentence;
import java.util.List;

/// Answer to somebody who saves a typed notification (保存の結果).
public sealed interface DraftAnswer {

    /// 保存した: the draft as it is kept now.
    record Saved(Draft draft) implements DraftAnswer {}

    /// ほかの人が先に保存した: what was sent is not kept; both versions are to be shown.
    record Stale(Draft kept) implements DraftAnswer {}

    /// 保存できない
    record Refused(List<Sentence> reasons) implements DraftAnswer {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
