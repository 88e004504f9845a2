package dev.todoke.intake.desk;

import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import java.util.List;

/// Answer to the second person (二度入力の結果).
public sealed interface PaperChecking {

    /// 一致した
    record Agrees() implements PaperChecking {}

    /// 一致しない: these items were typed differently
    record Differs(List<Item> items) implements PaperChecking {

        public Differs {
            items = List.copyOf(items);
        }
    }

    /// 確かめられない
    record Refused(Sentence reason) implements PaperChecking {}
}
