package dev.todoke.intake.desk;

import dev.todoke.kernel.Sentence;
import java.util.List;

/// Answer to a deed on a file or a submission (操作の結果).
public sealed interface Answer {

    /// @param count how many records it concerned
    record Done(long count) implements Answer {}

    record Refused(List<Sentence> reasons) implements Answer {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    static Answer refused(String key, String... values) {
        return new Refused(List.of(Sentence.of("intake", key, values)));
    }
}
